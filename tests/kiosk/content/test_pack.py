"""A slip is told in one sentence: which file, where in it, what is wrong, what to write."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.check import check
from kiosk.content.pack import PackUnreadable, names, parse_pack, read_pack
from kiosk.games.game import Game
from kiosk.kinds import kinds
from kiosk.questions.single_choice import SingleChoice
from tests.packs import FILES, edit, write_pack
from tests.pipes import POSIX
from tests.samples import sample

ENGINES = kinds("kiosk.games", Game)
QUIZ = "quizzes/steel.toml"
MINE = "streets/metal/professions/mine.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def sentences(pack: Path) -> list[str]:
    with pytest.raises(PackUnreadable) as refused:
        read_pack(pack)
    return [str(finding) for finding in refused.value.findings]


def test_a_valid_pack_is_read_whole(pack: Path) -> None:
    read = read_pack(pack)
    assert [area.id for area in read.streets[0].areas] == ["smelter", "mine"]
    assert [(p.id, p.street, p.area) for p in read.professions] == [
        ("steelmaker", "metal", "smelter"),
        ("miner", "metal", "mine"),
        ("surveyor", "metal", "mine"),
    ]
    assert isinstance(read.quizzes[0].questions[0], SingleChoice)
    assert {game.id for game in read.games} == {"pairs-of-steel", "into-the-mine"}
    assert read.prizes[0].share == 3
    assert list(read.pictures) == ["arc.svg"]


def test_streets_stand_as_the_festival_orders_them(pack: Path) -> None:
    other = pack / "streets" / "apples" / "street.toml"
    other.parent.mkdir()
    metal = (pack / "streets/metal/street.toml").read_text()
    other.write_text(metal.replace('"metal"', '"apples"'))
    assert [street.id for street in read_pack(pack).streets] == ["apples", "metal"]
    edit(pack, "festival.toml", "days =", 'streets = ["metal"]\ndays =')
    assert [street.id for street in read_pack(pack).streets] == ["metal", "apples"]


def test_what_the_second_readers_noted_is_passed_over(pack: Path) -> None:
    """Only where a pack keeps it: the same name deeper down is a slip and is told."""
    before = read_pack(pack)
    for folder in ("checked", "streets/checked"):
        (pack / folder).mkdir()
        (pack / folder / "metal.tsv").write_text("question\tanswer\n")
    assert read_pack(pack).strays == (*before.strays, "streets/checked/metal.tsv")


def test_a_folder_without_a_festival_is_no_pack(tmp_path: Path) -> None:
    assert sentences(tmp_path) == [
        f"{tmp_path}: no festival.toml in this folder; write one, or name the folder that has it."
    ]


def test_broken_toml_is_shown_at_its_line_and_column(pack: Path) -> None:
    edit(pack, QUIZ, 'answer = "arc"', 'answer = "arc')
    assert sentences(pack) == [
        "quizzes/steel.toml line 12, column 14: a text has no closing quote;"
        ' end it with " on the same line.'
    ]


def test_toml_that_breaks_off_is_shown_at_its_end(pack: Path) -> None:
    (pack / "prizes.toml").write_text("[[prize]]\nid = ")
    assert sentences(pack) == [
        "prizes.toml line 2, the end of the file: a value is missing or not written as TOML;"
        ' put text in quotes: "…".'
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        pytest.param(
            QUIZ, 'answer = "arc"', "",
            'quizzes/steel.toml line 7, question 1 "steel-arc": answer is missing;'
            ' write answer = "…".',
            id="a required field is missing",
        ),
        pytest.param(
            QUIZ, "picture =", "pictur =",
            'quizzes/steel.toml line 11, question 1 "steel-arc", pictur: no such field;'
            ' perhaps you meant "picture".',
            id="a field is misspelt",
        ),
        pytest.param(
            QUIZ, "[[question]]", "[[questions]]",
            'quizzes/steel.toml line 7, questions: no such field; perhaps you meant "question".',
            id="a list is misspelt",
        ),
        pytest.param(
            QUIZ, "single-choice", "single_choice",
            'quizzes/steel.toml line 9, question 1 "steel-arc", kind: "single_choice" is not'
            ' known; perhaps you meant "single-choice".',
            id="a question of no known kind",
        ),
        pytest.param(
            "games/into-the-mine.toml", 'engine = "order"', "",
            f"games/into-the-mine.toml: engine is missing; write one of {', '.join(ENGINES)}.",
            id="a game without an engine",
        ),
        pytest.param(
            QUIZ, 'answer = true', 'answer = "true"',
            'quizzes/steel.toml line 25, question 2 "steel-soft", answer: text stands where true'
            " or false is needed; write true or false, without quotes.",
            id="text in place of true",
        ),
        pytest.param(
            QUIZ, '{ id = "sun", text', '{ id = "sun", txt',
            'quizzes/steel.toml line 16, question 1 "steel-arc", choices 2 "sun", txt: no such'
            ' field; perhaps you meant "text".',
            id="a field of a choice is misspelt",
        ),
        pytest.param(
            QUIZ, '{ kk = "Wood grows kk", ru = "Wood grows ru", en = "Wood grows" }', '"Wood"',
            'quizzes/steel.toml line 40, question 3 "steel-odd", explanation: text stands where a'
            ' text in every language is needed; write { kk = "…", ru = "…", en = "…" }.',
            id="one language in place of all",
        ),
        pytest.param(
            MINE, 'klimov = "T"', 'klimov = "Z"',
            f'{MINE} line 6, profession 1 "miner", klimov: "Z" is not known;'
            " write one of N, T, S, H, A.",
            id="a letter outside the scale",
        ),
        pytest.param(
            MINE, "C = 3.97", "K = 3.97",
            f'{MINE} line 7, profession 1 "miner", interests: "K" is not known;'
            " write one of R, I, A, S, E, C.",
            id="an interest outside the scale",
        ),
        pytest.param(
            MINE, "years = [3, 4]", "years = [3]",
            f'{MINE} line 21, profession 1 "miner", learn 1, years: 1 in the list;'
            " write exactly 2.",
            id="too few values",
        ),
        pytest.param(
            MINE, 'id = "miner"', 'id = "miner"\narea = "mine"',
            f'{MINE} line 2, profession 1 "miner": street and area come from the folder and the'
            " file's name; leave them out.",
            id="a profession that names its own place",
        ),
        pytest.param(
            QUIZ, 'id = "steel"', 'id = "iron"',
            'quizzes/steel.toml line 2, id: "iron" is not the name of its file or folder;'
            ' write id = "steel", or give the file or folder the name "iron".',
            id="a quiz by another name than its file",
        ),
        pytest.param(
            "prizes.toml", "share = 3", "share = 99999999999999999999",
            'prizes.toml line 6, prize 1 "badge", share: this number is too large;'
            " write a smaller one.",
            id="a number that no store can carry",
        ),
    ],
)  # fmt: skip
def test_a_slip_is_named_with_its_file_its_place_and_its_remedy(
    pack: Path, name: str, old: str, new: str, sentence: str
) -> None:
    edit(pack, name, old, new)
    assert sentences(pack) == [sentence]


def test_one_broken_entry_hides_no_other_and_no_other_file(pack: Path) -> None:
    edit(pack, QUIZ, 'kind = "single-choice"', "")
    edit(pack, QUIZ, 'kind = "odd-one-out"', "")
    edit(pack, "festival.toml", "days = 2", "days = two")
    found = sentences(pack)
    assert [sentence.partition(",")[0] for sentence in found] == [
        "festival.toml line 4",
        "quizzes/steel.toml line 7",
        "quizzes/steel.toml line 30",
    ]


def test_the_exception_says_the_first_finding_and_how_many_more(pack: Path) -> None:
    edit(pack, QUIZ, 'kind = "single-choice"', "")
    edit(pack, "festival.toml", "days = 2", "")
    with pytest.raises(PackUnreadable) as refused:
        read_pack(pack)
    assert str(refused.value) == (
        "festival.toml: days is missing; write days = 1."
        " 1 more: `kiosk content check PACK` lists them."
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_that_an_editor_has_saved_again_says_the_same(pack: Path, encoding: str) -> None:
    before = read_pack(pack)
    for name in (QUIZ, "festival.toml"):
        (pack / name).write_bytes((pack / name).read_text("utf-8").encode(encoding))
    assert read_pack(pack) == before
    edit_bytes = (pack / "festival.toml").read_bytes().decode(encoding).replace("days", "dayz")
    (pack / "festival.toml").write_bytes(edit_bytes.encode(encoding))
    assert sentences(pack)[0].startswith("festival.toml line 4, dayz: no such field")


def test_a_file_that_is_not_utf8_is_named(pack: Path) -> None:
    (pack / QUIZ).write_bytes('name = "Сталь"'.encode("cp1251"))
    assert sentences(pack) == [
        f"{QUIZ}: the letters are not UTF-8; save the file with the encoding UTF-8."
    ]


def test_the_mark_that_notepad_puts_before_utf8_does_no_harm(pack: Path) -> None:
    (pack / QUIZ).write_bytes(b"\xef\xbb\xbf" + (pack / QUIZ).read_bytes())
    assert read_pack(pack).quizzes


def test_a_file_that_cannot_be_read_is_named(pack: Path) -> None:
    (pack / "pictures" / "gone.svg").symlink_to(pack / "nowhere.svg")
    assert sentences(pack) == [
        "pictures/gone.svg: cannot be read (No such file or directory); copy it here again."
    ]


def test_what_systems_hide_is_no_part_of_a_pack(pack: Path) -> None:
    (pack / "quizzes" / "._steel.toml").write_bytes(b"\x00\x05")
    (pack / ".git").mkdir()
    (pack / ".git" / "config.toml").write_text("x")
    assert set(names(pack)) == set(FILES)


@POSIX
def test_pipes_devices_and_gigabytes_are_not_begun(pack: Path) -> None:
    os.mkfifo(pack / "quizzes" / "pipe.toml")
    (pack / "pictures" / "zero.png").symlink_to("/dev/zero")
    with (pack / "pictures" / "large.png").open("wb") as large:
        large.truncate(5 * 2**30)
    assert sentences(pack) == [
        "pictures/large.png: cannot be read (5120 MB are too many); save it smaller.",
        "pictures/zero.png: cannot be read (it is no plain file); copy it here again.",
        "quizzes/pipe.toml: cannot be read (it is no plain file); copy it here again.",
    ]


def test_nesting_without_end_is_refused(pack: Path) -> None:
    for deep in ("x = " + "[" * 5000, "x" + ".x" * 50_000 + " = 1", "y = { x" + " . x" * 50_000):
        (pack / QUIZ).write_text(deep)
        assert sentences(pack)[0].startswith(QUIZ)


@sample(50)
@given(data=st.data())
def test_whatever_an_author_types_ends_in_a_pack_or_in_findings(data: st.DataObject) -> None:
    files = {name: text.encode() for name, text in FILES.items()}
    name = data.draw(st.sampled_from(sorted(files)))
    text = files[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    typed = st.one_of(
        st.binary(max_size=6),
        st.sampled_from([b"1e400", b"nan", b"9" * 30, b"[]", b"{}", b'""', b"2020-01-01", b"true"]),
    )
    files[name] = text[:start] + data.draw(typed) + text[end:]
    try:
        findings = check(parse_pack(files))
    except PackUnreadable as refused:
        findings = refused.findings
        assert findings
    assert all(str(finding).startswith(finding.file) for finding in findings)


@sample(50)
@given(data=st.data())
def test_whatever_value_stands_in_a_field_ends_in_a_pack_or_in_findings(
    data: st.DataObject,
) -> None:
    files = {name: text.encode() for name, text in FILES.items()}
    name = data.draw(st.sampled_from([name for name in sorted(files) if name.endswith(".toml")]))
    lines = files[name].decode().split("\n")
    fields = [number for number, line in enumerate(lines) if " = " in line and line[0] != " "]
    number = data.draw(st.sampled_from(fields))
    value = data.draw(
        st.sampled_from(
            ["1", "-1", "0.5", "nan", "-inf", "true", '""', '"x"', "[]", "[[]]", "{}", "{ x = 1 }",
             "[{}]", '[{ id = 1 }]', "2020-01-01", "07:32:00", "1e308", "9223372036854775807"]
        )
    )  # fmt: skip
    lines[number] = f"{lines[number].partition(' = ')[0]} = {value}"
    files[name] = "\n".join(lines).encode()
    try:
        assert isinstance(check(parse_pack(files)), list)
    except PackUnreadable as refused:
        assert all(finding.file == name for finding in refused.findings)


def test_a_folder_that_is_not_there_is_told_as_that_and_not_as_an_empty_one(tmp_path: Path) -> None:
    assert sentences(tmp_path / "nosuch") == [
        f"{tmp_path / 'nosuch'}: there is no such folder; look at its name."
    ]
    assert sentences(tmp_path) == [
        f"{tmp_path}: no festival.toml in this folder; write one, or name the folder that has it."
    ]
