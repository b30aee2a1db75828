"""What a pack owes beyond its types, found in real files."""

import shutil
from pathlib import Path

import msgspec
import pytest

from kiosk.content.check import check, check_folder, errors, missing_texts
from kiosk.content.model import Area, MasterClass
from kiosk.content.pack import parse_pack, read_files
from tests.packs import SVG, edit, write_pack

QUIZ = "quizzes/steel.toml"
MINE = "streets/metal/professions/mine.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def sentences(pack: Path, severity: str = "error") -> list[str]:
    return [str(finding) for finding in check_folder(pack) if finding.severity == severity]


def test_a_valid_pack_has_nothing_to_mend(pack: Path) -> None:
    assert sentences(pack) + sentences(pack, "warning") == []


def test_a_missing_translation_is_named_with_its_language(pack: Path) -> None:
    edit(pack, QUIZ, ', ru = "An arc is hotter than lava ru"', "")
    assert sentences(pack) == [
        'quizzes/steel.toml line 19, question 1 "steel-arc", explanation: Russian (ru) is missing;'
        " write the text in Russian."
    ]


def test_an_empty_translation_is_a_missing_one(pack: Path) -> None:
    edit(pack, MINE, 'kk = "Measures kk"', 'kk = " "')
    assert sentences(pack) == [
        f'{MINE} line 12, profession 1 "miner", does 2: Kazakh (kk) is missing;'
        " write the text in Kazakh."
    ]
    assert missing_texts(parse_pack(read_files(pack))) == 1


def test_an_unknown_reference_is_answered_with_the_nearest_name(pack: Path) -> None:
    edit(pack, QUIZ, 'profession = "steelmaker"', 'profession = "steelmaster"')
    assert sentences(pack) == [
        'quizzes/steel.toml line 10, question 1 "steel-arc", profession: "steelmaster" is no'
        ' profession of this pack; perhaps you meant "steelmaker".'
    ]


def test_who_waits_at_a_bench_is_somebody_of_the_pack(pack: Path) -> None:
    game = "games/pairs-of-steel.toml"
    edit(pack, game, 'id = "arc", ', 'id = "arc", profession = "minor", ')
    assert sentences(pack) == [
        f'{game} line 10, pairs 1 "arc", profession: "minor" is no'
        ' profession of this pack; perhaps you meant "miner".'
    ]


def test_a_street_in_the_order_that_is_nowhere_is_named(pack: Path) -> None:
    edit(pack, "festival.toml", "days =", 'streets = ["mettal"]\ndays =')
    assert sentences(pack) == [
        'festival.toml line 4, streets: "mettal" is no street here; perhaps you meant "metal".'
    ]


def test_a_master_class_begins_at_a_time_of_day(pack: Path) -> None:
    street = pack / "streets/metal/street.toml"
    names = "name = { kk = 'Құю', ru = 'Литьё', en = 'Casting' }"
    street.write_text(street.read_text() + f'[[area.masterclass]]\nat = ["25:00"]\n{names}\n')
    assert sentences(pack) == [
        'streets/metal/street.toml line 18, area 2 "mine", masterclass 1, at: "25:00" is no time'
        ' of day; write hours and minutes: "09:30".'
    ]


def test_the_next_master_class_is_the_first_that_has_not_begun() -> None:
    text = {"kk": "a", "ru": "a", "en": "a"}
    casting, welding = (
        MasterClass(name={**text, "en": "casting"}, at=("11:00", "15:00")),
        MasterClass(name={**text, "en": "welding"}, at=("12:30",)),
    )
    area = Area(id="a", name=text, about=text, errand=text, masterclasses=(casting, welding))
    assert area.next_masterclass("09:00") == ("11:00", casting)
    assert area.next_masterclass("11:00") == ("12:30", welding)
    assert area.next_masterclass("12:31") == ("15:00", casting)
    assert area.next_masterclass("15:00") is None


def test_a_wrong_answer_is_told_which_choices_there_are(pack: Path) -> None:
    edit(pack, QUIZ, 'answer = "arc"', 'answer = "ark"')
    assert sentences(pack) == [
        'quizzes/steel.toml line 12, question 1 "steel-arc", answer: "ark" is no choice;'
        " write one of arc, sun, gas."
    ]


def test_a_missing_picture_is_named_where_it_is_wanted(pack: Path) -> None:
    edit(pack, QUIZ, 'picture = "arc.svg"', 'picture = "ark.svg"')
    assert sentences(pack) == [
        'quizzes/steel.toml line 11, question 1 "steel-arc", picture: "ark.svg" is not in'
        ' pictures/; draw it, or perhaps you meant "arc.svg".'
    ]


def test_an_id_taken_by_another_file_names_that_file(pack: Path) -> None:
    edit(pack, MINE, 'id = "miner"', 'id = "steelmaker"')
    assert sentences(pack) == [
        f'{MINE} line 3, profession 1 "steelmaker", id: this id is taken already by'
        ' streets/metal/professions/smelter.toml, profession 1 "steelmaker"; write another id.'
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        (
            QUIZ, 'id = "steel-soft"', 'id = "steel-arc"',
            'quizzes/steel.toml line 23, question 2 "steel-arc", id: this id is taken already by'
            ' quizzes/steel.toml, question 1 "steel-arc"; write another id.',
        ),
        (
            QUIZ, 'street = "metal"', 'street = "metall"',
            'quizzes/steel.toml line 3, street: "metall" is no street of this festival;'
            ' perhaps you meant "metal".',
        ),
        (
            "games/into-the-mine.toml", 'area = "mine"', 'area = "quarry"',
            'games/into-the-mine.toml line 5, area: "quarry" is no area of the street "metal";'
            " write one of smelter, mine.",
        ),
        (
            QUIZ, 'en = "Iron"', 'en = "Iron", kz = "Iron"',
            'quizzes/steel.toml line 36, question 3 "steel-odd", choices 1 "iron", text, kz: "kz"'
            ' is no language of this festival; write one of kk, ru, en.',
        ),
        (
            QUIZ, 'id = "zinc"', 'id = "цинк"',
            'quizzes/steel.toml line 37, question 3 "steel-odd", choices 2 "цинк", id: "цинк" is'
            " no id; write Latin letters, digits and hyphens: steel-arc.",
        ),
        (
            "prizes.toml", "number = 1", "number = 256",
            'prizes.toml line 4, prize 1 "badge", number: 256 is outside 1 to 255;'
            " write a number within.",
        ),
        (
            "prizes.toml", "share = 3", "share = -1",
            'prizes.toml line 6, prize 1 "badge", share: -1 is no number of pieces;'
            " write 0 or more.",
        ),
        (
            "festival.toml", 'opens = "10:00"', 'opens = "10.00"',
            'festival.toml line 5, opens: "10.00" is no time of day;'
            ' write hours and minutes: "09:30".',
        ),
        (
            "festival.toml", 'closes = "18:00"', 'closes = "09:00"',
            "festival.toml line 6, closes: the festival closes at 09:00 before it opens at 10:00;"
            " write a later time.",
        ),
        (
            MINE, 'isco08 = "3135"', 'isco08 = "313"',
            f'{MINE} line 4, profession 1 "miner", isco08: "313" is no unit group of ISCO-08;'
            ' write its four digits in quotes: "3135".',
        ),
        (
            MINE, "R = 6.88", "R = 7.5",
            f'{MINE} line 7, profession 1 "miner", interests: R = 7.5 is outside the scale;'
            " write a number from 1 to 7.",
        ),
        (
            MINE, "A = 1.05, ", "",
            f'{MINE} line 7, profession 1 "miner", interests: A missing;'
            " write all six of R, I, A, S, E, C.",
        ),
        (
            MINE, '    { kk = "Pours kk", ru = "Pours ru", en = "Pours" },\n', "",
            f'{MINE} line 10, profession 1 "miner", does: 2 in the list; write exactly three.',
        ),
        (
            MINE, "years = [3, 4]", "years = [4, 3]",
            f'{MINE} line 22, profession 1 "miner", learn 1, years: these are not the least and'
            " the most years; write the smaller first: [3, 4].",
        ),
    ],
)  # fmt: skip
def test_each_rule_says_where_and_what_to_write(
    pack: Path, name: str, old: str, new: str, sentence: str
) -> None:
    edit(pack, name, old, new)
    assert sentence in sentences(pack)


def test_two_prizes_do_not_share_a_number(pack: Path) -> None:
    prizes = pack / "prizes.toml"
    first = prizes.read_text(encoding="utf-8")
    prizes.write_text(first + first.replace('"badge"', '"cap"'), encoding="utf-8")
    assert sentences(pack) == [
        'prizes.toml line 12, prize 2 "cap", number: this number is taken already by prizes.toml,'
        ' prize 1 "badge"; write another number.'
    ]


def test_professions_of_an_area_that_the_street_lacks_are_refused(pack: Path) -> None:
    (pack / MINE).rename(pack / "streets/metal/professions/mines.toml")
    assert sentences(pack)[0] == (
        'streets/metal/professions/mines.toml line 2, profession 1 "miner", area: "mines" is no'
        ' area of the street "metal"; perhaps you meant "mine".'
    )


def test_a_quiz_may_belong_to_a_whole_street(pack: Path) -> None:
    edit(pack, QUIZ, 'area = "smelter"', 'area = ""')
    assert sentences(pack) == []


def test_a_text_too_long_is_a_warning_with_its_reason(pack: Path) -> None:
    edit(pack, QUIZ, 'en = "Iron"', 'en = "A very hard — and old — red metal"')
    assert sentences(pack) == []
    assert sentences(pack, "warning") == [
        'quizzes/steel.toml line 36, question 3 "steel-odd", choices 1 "iron", text: English (en)'
        " has 7 words; write at most 5, because an answer must fit on its card in three languages."
    ]


def test_what_nobody_uses_is_a_warning(pack: Path) -> None:
    (pack / "pictures" / "moon.svg").write_text(SVG)
    (pack / "pictures" / "Thumbs.db").write_bytes(b"\xd0\xcf")
    (pack / "quizes").mkdir()
    (pack / "quizes" / "steel.toml").write_text("")
    assert sentences(pack, "warning") == [
        "quizes/steel.toml: nothing reads this file; move it where it belongs, or delete it.",
        "pictures/Thumbs.db: nothing shows this picture; name it somewhere, or delete it.",
        "pictures/moon.svg: nothing shows this picture; name it somewhere, or delete it.",
    ]


@pytest.mark.parametrize("saved", ["steel.toml.txt", "STEEL.TOML", ".steel.toml"])
def test_a_quiz_that_was_saved_under_another_ending_is_named(pack: Path, saved: str) -> None:
    (pack / QUIZ).rename(pack / "quizzes" / saved)
    assert sentences(pack, "warning")[0] == (
        f'quizzes/{saved}: nothing reads this file; give it the name "steel.toml", or delete it.'
    )


def test_what_nothing_reads_is_named_and_not_opened(pack: Path) -> None:
    with (pack / "film.mp4").open("wb") as film:
        film.truncate(5 * 2**30)
    assert sentences(pack, "warning") == [
        "film.mp4: nothing reads this file; move it where it belongs, or delete it."
    ]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("\\u200b\\u200b", "a letter that cannot be seen (U+200B)"),
        ("\\u202eIron", "a letter that cannot be seen (U+202E)"),
        ("Iron\\u0000", "a letter that cannot be seen (U+0000)"),
        ("Iron\\u0085", "a letter that cannot be seen (U+0085)"),
        ("Iron\\U000E0041", "a letter that cannot be seen (U+E0041)"),
        ("Iron" + "n" * 100_000, "100004 letters"),
        ("I" + "\u0301" * 20, "20 accents on one letter"),
    ],
)
def test_letters_that_nobody_can_read_are_errors(pack: Path, typed: str, problem: str) -> None:
    edit(pack, QUIZ, 'en = "Iron"', f'en = "{typed}"')
    (told, *_) = sentences(pack)
    assert problem in told


def test_an_id_without_end_is_an_error(pack: Path) -> None:
    edit(pack, QUIZ, '"steel-soft"', '"' + "x" * 100_000 + '"')
    assert any("an id of 100000 letters; write at most 100." in one for one in sentences(pack))


def test_every_text_of_every_struct_is_looked_at(pack: Path) -> None:
    read = parse_pack(read_files(pack))
    written = b"".join(content for name, content in read_files(pack).items() if ".toml" in name)
    german = msgspec.structs.replace(read.festival, languages=("kk", "ru", "en", "de"))
    assert missing_texts(msgspec.structs.replace(read, festival=german)) == written.count(b"kk = ")


def test_errors_come_before_warnings(pack: Path) -> None:
    edit(pack, "streets/metal/street.toml", 'en = "Hot work"', f'en = "{"hot " * 20}"')
    edit(pack, QUIZ, 'answer = "arc"', 'answer = "ark"')
    found = check(parse_pack(read_files(pack)))
    assert [finding.severity for finding in found] == ["error", "warning"]
    assert errors(found) == found[:1]


def test_a_folder_that_cannot_be_read_whole_is_checked_all_the_same(pack: Path) -> None:
    edit(pack, "festival.toml", "days = 2", "days = two")
    assert sentences(pack) == [
        "festival.toml line 4, column 8: a value is missing or not written as TOML;"
        ' put text in quotes: "…".'
    ]


def test_a_street_on_which_nothing_can_be_played_is_a_warning(pack: Path) -> None:
    for folder in ("quizzes", "games"):
        shutil.rmtree(pack / folder)
    (pack / "pictures/arc.svg").unlink()
    edit(pack, "prizes.toml", 'picture = "arc.svg"\n', "")
    assert sentences(pack) == []
    assert sentences(pack, "warning") == [
        "streets/metal/street.toml: a street without a quiz or a game: a station there shows cards"
        ' alone; write one with street = "metal".'
    ]


def test_a_street_without_areas_is_an_error(pack: Path) -> None:
    street = pack / "streets/metal/street.toml"
    street.write_text("area = []\n" + street.read_text().split("[[area]]")[0])
    told = "streets/metal/street.toml: a street without areas; write an [[area]]."
    assert told in sentences(pack)
