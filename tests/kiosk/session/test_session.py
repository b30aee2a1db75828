"""The session file: what one station seals, its organizer opens whole, and nobody else at all."""

import errno
import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.chain import genesis, link
from db.journal import Row
from kiosk.session import age, opening, sealing
from kiosk.session.frame import HEADER_MAX, LINE_MAX, Header, heading
from kiosk.session.naming import NameParts, file_name, parse_name
from kiosk.session.opening import open_session, session_in
from kiosk.session.refusal import SessionRefused
from kiosk.session.sealing import Unsealable, seal
from kiosk.trust.certificate import certify
from kiosk.trust.demo import make_demo
from kiosk.trust.kit import Kit, read_kit
from kiosk.trust.organizer import Organizer, read_organizer_key

INSTALLATION = bytes(range(16))
STDIN = 0


class Festival(NamedTuple):
    folder: Path
    kit: Kit
    organizer: Organizer


@pytest.fixture(scope="module")
def festival() -> Iterator[Festival]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_demo(folder / "demo", "K07")
        organizer = read_organizer_key(folder / "demo/organizer.key")
        yield Festival(folder, read_kit(folder / "demo/kit"), organizer)


def chained(facts: Sequence[bytes], first: int = 1, before: bytes | None = None) -> list[Row]:
    previous, rows = before or genesis("DEMO", INSTALLATION), []
    for seq, fact in enumerate(facts, first):
        previous = link(previous, fact)
        rows.append(Row(seq, fact, previous))
    return rows


ROWS = chained([b'{"kind":"touched","ms":%d}' % ms for ms in range(3000)])


def header_of(kit: Kit, rows: Sequence[Row], **more: object) -> Header:
    words = {"content": "c1", "program": "0.1.0", "last": rows[-1].seq, **more}
    return heading(kit, INSTALLATION, **words)  # type: ignore[arg-type]


def sealed(festival: Festival, rows: Sequence[Row] = ROWS) -> Path:
    slices = [rows[at : at + 700] for at in range(0, len(rows), 700)]
    return seal(festival.folder, festival.kit, header_of(festival.kit, rows), slices)


def read(path: Path, organizer: Organizer, **more: str) -> list[Row]:
    with open_session(path, organizer, **more) as session:  # type: ignore[arg-type]
        return list(session.rows())


def refused(path: Path, organizer: Organizer, **more: str) -> SessionRefused:
    with pytest.raises(SessionRefused) as told:
        read(path, organizer, **more)
    name = more.get("name", path.name)
    assert str(told.value).startswith(name)
    assert "\n" not in str(told.value)
    return told.value


def test_a_name_says_station_installation_last_and_size() -> None:
    name = file_name("K07", INSTALLATION, 1234, 5678)
    assert name == "K07_00010203_1234_5678.jsonl.age"
    assert parse_name(name) == NameParts("K07", "00010203", 1234, 5678)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "K07_00010203_1234_5678.jsonl.age.part",
        "K07_00010203_1234_5678.jsonl.age\n",
        "K07_0001020_1234_5678.jsonl.age",
        "K07_0001020G_1234_5678.jsonl.age",
        "K07_00010203_01234_5678.jsonl.age",
        "K07_00010203_0_5678.jsonl.age",
        "K07_00010203_١_5678.jsonl.age",
        "K07_00010203_1_9999999999999999.jsonl.age",
        "../K07_00010203_1234_5678.jsonl.age",
        "_00010203_1234_5678.jsonl.age",
        "ABCDEFGHIJKLMNOPQ_00010203_1234_5678.jsonl.age",
    ],
)
def test_other_names_are_not_ours(name: str) -> None:
    assert parse_name(name) is None


def test_what_is_sealed_opens_verbatim(festival: Festival) -> None:
    path = sealed(festival)
    assert parse_name(path.name) == NameParts("K07", "00010203", 3000, path.stat().st_size)
    with open_session(path, festival.organizer) as session:
        assert (session.header.first, session.header.last) == (1, 3000)
        assert session.certificate.station == "K07"
        assert list(session.rows()) == ROWS
        assert [row for batch in session.batches() for row in batch] == ROWS


def test_the_recovery_key_opens_it_as_well(festival: Festival) -> None:
    recovery = read_organizer_key(festival.folder / "demo/recovery.key")
    assert read(sealed(festival), recovery) == ROWS


def test_stock_age_opens_it_and_the_chain_recomputes(festival: Festival) -> None:
    age = shutil.which("age")
    if age is None:
        pytest.skip("the age program is not installed")
    command = [age, "-d", "-i", str(festival.folder / "demo/organizer.key"), str(sealed(festival))]
    plain = subprocess.run(command, capture_output=True, check=True).stdout
    lines = plain.splitlines(keepends=True)
    header, *_, trailer = [msgspec.json.decode(line) for line in lines]
    assert header["kiosk_session"] == 1
    previous = bytes.fromhex(header["before"])
    assert previous == genesis(header["festival"], bytes.fromhex(header["installation"]))
    for line in lines[1:-1]:
        previous = link(previous, line.removesuffix(b"\n"))
    assert (trailer["count"], trailer["hash"]) == (len(lines) - 2, previous.hex())
    assert trailer["sha256"] == sha256(b"".join(lines[:-1])).hexdigest()


def test_a_file_may_begin_in_the_middle(festival: Festival) -> None:
    rows = ROWS[1000:]
    header = header_of(festival.kit, rows, first=1001, before=ROWS[999].hash)
    assert read(seal(festival.folder, festival.kit, header, [rows]), festival.organizer) == rows


@settings(max_examples=40, deadline=None)
@given(
    facts=st.lists(st.binary(max_size=300).map(lambda b: b.replace(b"\n", b" ")), min_size=1),
    slice_=st.integers(1, 7),
)
def test_any_facts_without_newlines_come_back(
    festival: Festival, facts: list[bytes], slice_: int
) -> None:
    rows = chained(facts)
    slices = [rows[at : at + slice_] for at in range(0, len(rows), slice_)]
    path = seal(festival.folder, festival.kit, header_of(festival.kit, rows), slices)
    assert read(path, festival.organizer) == rows


@pytest.mark.parametrize("length", [1, 100, 16_384, 65_536])
def test_facts_that_end_where_blocks_end_come_back(festival: Festival, length: int) -> None:
    rows = chained([b"x" * (length - 1)] * (2_000_000 // length if length > 1 else 5))
    path = seal(festival.folder, festival.kit, header_of(festival.kit, rows), [rows])
    assert read(path, festival.organizer) == rows


@pytest.mark.parametrize(
    ("slices", "says"),
    [
        ([chained([b"one\ntwo"])], "does not fit a line"),
        ([chained([b"x" * (LINE_MAX + 1)])], "does not fit a line"),
        ([ROWS[:1], ROWS[2:3]], "damaged at fact 2"),
        ([[Row(1, b"changed", ROWS[0].hash)]], "damaged at fact 1"),
        ([ROWS[:2]], "up to 2 instead of 1"),
        ([], "up to 0 instead of 1"),
    ],
)
def test_a_damaged_journal_is_not_sealed(
    festival: Festival, tmp_path: Path, slices: list[list[Row]], says: str
) -> None:
    with pytest.raises(Unsealable, match=says):
        seal(tmp_path, festival.kit, header_of(festival.kit, ROWS[:1]), slices)
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_our_own_side_keeps_its_kind(festival: Festival, tmp_path: Path) -> None:
    class Interrupted(Exception):
        pass

    def slices() -> Iterator[list[Row]]:
        yield ROWS[:1]
        raise Interrupted

    with pytest.raises(Interrupted):
        seal(tmp_path, festival.kit, header_of(festival.kit, ROWS[:2]), slices())
    if Path("/dev/full").exists():
        (tmp_path / "sealing.part").symlink_to("/dev/full")
        with pytest.raises(OSError, match="No space left"):
            seal(tmp_path, festival.kit, header_of(festival.kit, ROWS), [ROWS])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("keep", [0, 1, 21, 22, 150, 420, 70_000, -1])
def test_a_cut_file_is_incomplete(festival: Festival, tmp_path: Path, keep: int) -> None:
    path = sealed(festival)
    cut = tmp_path / path.name
    cut.write_bytes(path.read_bytes()[:keep])
    error = refused(cut, festival.organizer)
    assert error.reason == "incomplete"
    assert "fill the stick at K07 again" in str(error)
    nameless = tmp_path / "copy"
    cut.rename(nameless)
    assert refused(nameless, festival.organizer, name=path.name).reason == "incomplete"
    expected = "altered" if keep in (420, 70_000, -1) else "not_a_session"
    assert refused(nameless, festival.organizer).reason == expected


@pytest.mark.parametrize("at", [0, 5, 21, 300, 700, 66_000, -1])
def test_a_flipped_bit_is_altered(festival: Festival, tmp_path: Path, at: int) -> None:
    path = sealed(festival)
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    flipped = tmp_path / path.name
    flipped.write_bytes(content)
    assert refused(flipped, festival.organizer).reason == "altered"


def test_a_file_with_something_after_its_end_is_altered(festival: Festival, tmp_path: Path) -> None:
    path = sealed(festival)
    longer = tmp_path / path.name
    longer.write_bytes(path.read_bytes() + b"!")
    assert refused(longer, festival.organizer).reason == "altered"


def test_a_file_beyond_the_limit_is_neither_written_nor_read(
    festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sealed(festival)
    size = path.stat().st_size
    monkeypatch.setattr(opening, "FILE_MAX", size)
    assert read(path, festival.organizer) == ROWS
    monkeypatch.setattr(opening, "FILE_MAX", size - 1)
    assert refused(path, festival.organizer).reason == "not_a_session"
    monkeypatch.setattr(sealing, "FILE_MAX", size // 2)
    before = sorted(festival.folder.iterdir())
    with pytest.raises(Unsealable, match="grown beyond"):
        sealed(festival)
    assert sorted(festival.folder.iterdir()) == before


def test_a_file_for_another_organizer_says_so(festival: Festival, tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K07")
    stranger = read_organizer_key(tmp_path / "demo/organizer.key")
    assert refused(sealed(festival), stranger).reason == "other_key"


def test_a_station_of_another_festival_is_not_trusted(festival: Festival, tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K07")
    stranger = read_organizer_key(tmp_path / "demo/organizer.key")
    same_key = Organizer(festival.organizer.identity, stranger.root)
    assert refused(sealed(festival), same_key).reason == "untrusted"


@pytest.mark.parametrize("content", [b"", b"<html>" * 5000, b"age-encryption.org/v1\n" * 2000])
def test_any_other_file_is_no_session(festival: Festival, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(content)
    assert refused(path, festival.organizer).reason == "not_a_session"


class Dying(io.BytesIO):
    """A disk that dies at the n-th call from now."""

    def __init__(self, content: bytes, calls: int) -> None:
        super().__init__(content)
        self._calls = calls

    def _live(self) -> None:
        self._calls -= 1
        if self._calls < 0:
            raise OSError(errno.EIO, "Input/output error")

    def fileno(self) -> int:
        return STDIN

    def read(self, size: int | None = -1) -> bytes:
        self._live()
        return super().read(size)

    def write(self, block: Any) -> int:
        self._live()
        return super().write(block)

    def seek(self, at: int, whence: int = 0) -> int:
        self._live()
        return super().seek(at, whence)


def test_a_missing_file_is_our_own_trouble(festival: Festival, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), open_session(tmp_path / "x", festival.organizer):
        pass


def test_a_stick_that_dies_while_it_is_read_is_refused_at_every_call(festival: Festival) -> None:
    content = sealed(festival).read_bytes()
    for calls in range(1000):
        dying = Dying(content, calls)
        try:
            with session_in(dying, "x", festival.organizer) as session:
                assert list(session.rows()) == ROWS
            break
        except SessionRefused as error:
            assert error.reason == "unreadable"
            assert str(error) == "x cannot be read (Input/output error): put the stick in again."
    assert calls > 4


def test_a_disk_of_ours_that_dies_is_no_fault_of_the_file(
    festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sealed(festival)
    for calls in range(1000):
        monkeypatch.setattr(
            tempfile, "TemporaryFile", lambda dir=None, calls=calls: Dying(b"", calls)
        )
        try:
            with open_session(path, festival.organizer) as session:
                assert list(session.rows()) == ROWS
            break
        except OSError as error:
            assert error.errno == errno.EIO
    assert calls > 4


def test_pyrages_own_error_while_sealing_stays(festival: Festival) -> None:
    with pytest.raises(pyrage.EncryptError):
        age.encrypt(iter([b"x"]), io.BytesIO(), [])


Lines = list[bytes]


def resealed(
    festival: Festival, tmp_path: Path, change: Callable[[Lines], Lines], sign: bool = True
) -> Path:
    """What a station that lies could write: its own lines changed, its trailer made to fit."""
    plain = pyrage.decrypt(sealed(festival, ROWS[:5]).read_bytes(), [festival.organizer.identity])
    lines = change(plain.splitlines(keepends=True))
    if sign:
        digest = sha256(b"".join(lines[:-1]))
        trailer = msgspec.json.decode(lines[-1])
        trailer["sha256"] = digest.hexdigest()
        trailer["signature"] = festival.kit.key.sign(b"kiosk-session-1\0" + digest.digest()).hex()
        lines[-1] = msgspec.json.encode(trailer) + b"\n"
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in festival.kit.recipients]
    path = tmp_path / "lies"
    path.write_bytes(pyrage.encrypt(b"".join(lines), recipients))
    return path


def in_line(at: int, **words: object) -> Callable[[Lines], Lines]:
    def change(lines: Lines) -> Lines:
        lines[at] = msgspec.json.encode({**msgspec.json.decode(lines[at]), **words}) + b"\n"
        return lines

    return change


FIRST_LINE = "altered (its first line is not what a station writes)"
LAST_LINE = "its last line is not what a station writes"
LONG_LINE = "altered (a line is longer than 65536 bytes)"
ENDS_ELSEWHERE = "altered (its facts do not end where it says)"
OTHERS = "not trusted (its certificate is another station's)"
REMEDIES = {
    "altered": "): fill another stick at its station.",
    "not_a_session": ": leave it out, or look for the right one.",
    "untrusted": "): check that it comes from this festival.",
    "too_new": ": update kiosk on this computer.",
}

LIES: dict[str, tuple[Callable[[Lines], Lines], str]] = {
    "nothing changed": (lambda lines: lines, ""),
    "a fact changed": (lambda lines: [*lines[:3], b"{}\n", *lines[4:]], ENDS_ELSEWHERE),
    "two facts swapped": (
        lambda lines: [*lines[:2], lines[3], lines[2], *lines[4:]],
        ENDS_ELSEWHERE,
    ),
    "a fact too few": (lambda lines: lines[:2] + lines[3:], ENDS_ELSEWHERE),
    "a fact too many": (
        lambda lines: [*lines[:2], *lines[1:]],
        "altered (it holds more facts than it says)",
    ),
    "no facts": (lambda lines: [lines[0], lines[-1]], ENDS_ELSEWHERE),
    "a long line": (lambda lines: [lines[0], b"x" * 65_537 + b"\n", *lines[1:]], LONG_LINE),
    "no newline for long": (lambda lines: [lines[0], b"x" * 600_000, *lines[1:]], LONG_LINE),
    "a long header": (in_line(0, program="x" * HEADER_MAX), "no session file"),
    "an empty range": (in_line(0, first=6), FIRST_LINE),
    "fact 0": (in_line(0, first=0), f"{FIRST_LINE[:-1]}, Expected `int` >= 1 - at `$.first`)"),
    "a range too long": (in_line(0, last=6), "altered (it does not count its own facts)"),
    "a wrong beginning": (in_line(0, before="00" * 16), "altered (its chain begins elsewhere)"),
    "another installation": (
        in_line(0, installation="00" * 16),
        "altered (its chain begins elsewhere)",
    ),
    "a short installation": (in_line(0, installation="00"), FIRST_LINE[:-1]),
    "a newer format": (
        in_line(0, kiosk_session=2, new=1),
        "was written by a newer program: update kiosk on this computer.",
    ),
    "an older format": (in_line(0, kiosk_session=0), FIRST_LINE[:-1]),
    "a format in words": (in_line(0, kiosk_session="one"), "no session file"),
    "another festival": (in_line(0, festival="CITY"), OTHERS),
    "another station": (in_line(0, station="K08"), OTHERS),
    "no certificate": (in_line(0, certificate=None), FIRST_LINE[:-1]),
    "a wrong count": (in_line(-1, count=4), "altered (it does not count its own facts)"),
    "a wrong last hash": (in_line(-1, hash="00" * 16), ENDS_ELSEWHERE),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_station_that_lies_is_refused(festival: Festival, tmp_path: Path, lie: str) -> None:
    change, says = LIES[lie]
    path = resealed(festival, tmp_path, change)
    if not says:
        assert read(path, festival.organizer) == ROWS[:5]
        return
    error = refused(path, festival.organizer)
    reasons = {"altered": "altered", "no session": "not_a_session", "not trusted": "untrusted"}
    reason = next((of for word, of in reasons.items() if says.startswith(word)), "too_new")
    assert error.reason == reason
    assert says in str(error)
    assert str(error).endswith(REMEDIES[reason])


def test_a_header_of_a_later_program_is_taken_and_what_it_says_more_is_known(
    festival: Festival, tmp_path: Path
) -> None:
    path = resealed(festival, tmp_path, in_line(0, note="hello", mood=["good"]))
    with open_session(path, festival.organizer) as session:
        assert list(session.rows()) == ROWS[:5]
        assert session.unknown == ("note", "mood")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (in_line(-1, signature="00" * 64), "its signature does not hold"),
        (in_line(-1, sha256="00" * 32), "its signature does not hold"),
        (in_line(2, kind="forged"), "its bytes are not the ones that were signed"),
        (lambda lines: lines[:-1], LAST_LINE),
        (lambda lines: lines[:1], LAST_LINE),
        (lambda lines: [*lines, b"{}\n"], LAST_LINE),
        (lambda lines: [*lines, b"\n"], LAST_LINE),
        (lambda lines: [*lines[:-1], lines[-1].removesuffix(b"\n")], LAST_LINE),
        (lambda lines: [*lines[:-1], b" " * HEADER_MAX + lines[-1]], LAST_LINE),
        (lambda lines: [*lines[:-1], b"\xff\n"], LAST_LINE),
        (
            in_line(0, program="another"),
            "its bytes are not the ones that were signed",
        ),
    ],
)
def test_what_a_stranger_changes_is_altered(
    festival: Festival, tmp_path: Path, change: Callable[[Lines], Lines], why: str
) -> None:
    """Anybody can encrypt to the organizer: what they cannot do is sign."""
    path = resealed(festival, tmp_path, change, sign=False)
    error = refused(path, festival.organizer)
    assert error.reason == "altered"
    assert str(error) == f"lies was altered ({why}): fill another stick at its station."


def test_a_header_and_a_fact_may_be_as_long_as_the_limits(
    festival: Festival, tmp_path: Path
) -> None:
    def padded(size: int) -> Callable[[Lines], Lines]:
        def change(lines: Lines) -> Lines:
            return in_line(0, program="x" * (size - len(lines[0]) + len("0.1.0")))(lines)

        return change

    path = resealed(festival, tmp_path, padded(HEADER_MAX + 1))
    with open_session(path, festival.organizer) as session:
        assert len(session.header.program) > 15_000
    path = resealed(festival, tmp_path, padded(HEADER_MAX + 2))
    assert refused(path, festival.organizer).reason == "altered"
    # the fourth line's end is the first byte of a new block of 256 KiB
    rows = chained([b"x" * n for n in (LINE_MAX, LINE_MAX, LINE_MAX - 3, LINE_MAX, 1)])
    path = seal(tmp_path, festival.kit, header_of(festival.kit, rows), [rows[:2], [], rows[2:]])
    assert read(path, festival.organizer) == rows


@pytest.mark.parametrize("plain", [b"", b"\n", b"{}\n", b"\xff\n", b"[" * 20_000, b"<html>\n"])
def test_other_things_sealed_to_the_organizer_are_no_session(
    festival: Festival, tmp_path: Path, plain: bytes
) -> None:
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in festival.kit.recipients]
    path = tmp_path / "letter.age"
    path.write_bytes(pyrage.encrypt(plain, recipients))
    assert refused(path, festival.organizer).reason == "not_a_session"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda b: b"x" + b[1:], "was altered (it does not begin as an age file): fill another"),
        (lambda b: b + b"!", "was altered (it cannot be decrypted): fill another"),
        (
            lambda b: b[:-1] + bytes([b[-1] ^ 1]),
            "was altered (it cannot be decrypted): fill another",
        ),
        (lambda b: b[:-1], "is incomplete ("),
    ],
)
def test_damage_is_said_in_its_own_words(
    festival: Festival, tmp_path: Path, change: Callable[[bytes], bytes], says: str
) -> None:
    path = sealed(festival, ROWS[:5])
    damaged = tmp_path / path.name
    damaged.write_bytes(change(path.read_bytes()))
    assert str(refused(damaged, festival.organizer)).startswith(f"{path.name} {says}")


def test_a_file_for_another_key_says_which_to_use(festival: Festival, tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K07")
    stranger = read_organizer_key(tmp_path / "demo/organizer.key")
    path = sealed(festival, ROWS[:5])
    assert str(refused(path, stranger)) == (
        f"{path.name} was sealed for another organizer's key (or its first bytes are damaged): "
        "use the key of its festival."
    )
    same_key = Organizer(festival.organizer.identity, stranger.root)
    assert str(refused(path, same_key)) == (
        f"{path.name} is not trusted (its certificate was not signed by this festival's root): "
        "check that it comes from this festival."
    )


def test_a_header_without_an_end_is_altered(festival: Festival, tmp_path: Path) -> None:
    path = resealed(festival, tmp_path, lambda lines: [lines[0].removesuffix(b"\n")], sign=False)
    assert FIRST_LINE in str(refused(path, festival.organizer))


@pytest.mark.parametrize("words", [{"role": "desk"}, {"station": "K08"}, {"festival": "CITY"}])
def test_a_true_certificate_for_something_else_is_not_trusted(
    festival: Festival, tmp_path: Path, words: dict[str, str]
) -> None:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    root = load_pem_private_key((festival.folder / "demo/root.key").read_bytes(), None)
    other = certify(root, msgspec.structs.replace(festival.kit.holder, **words))  # type: ignore[arg-type]
    path = resealed(festival, tmp_path, in_line(0, certificate=msgspec.to_builtins(other)))
    error = refused(path, festival.organizer)
    assert error.reason == "untrusted"
    assert ("not trusted (K07 is certified as a desk)" if "role" in words else OTHERS) in str(error)


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 2**31), value=st.integers(1, 255), cut=st.booleans())
def test_no_damage_passes(festival: Festival, place: int, value: int, cut: bool) -> None:
    path = sealed(festival, ROWS[:20])
    content = bytearray(path.read_bytes())
    place %= len(content)
    if cut:
        del content[place:]
    else:
        content[place] ^= value
    damaged = festival.folder / "damaged"
    damaged.write_bytes(content)
    error = refused(damaged, festival.organizer, name=path.name)
    # damage in the lines that name the recipients looks like another recipient
    assert error.reason == "incomplete" if cut else error.reason in ("altered", "other_key")


def test_nothing_readable_stays_on_the_disk(festival: Festival, tmp_path: Path) -> None:
    path = sealed(festival)
    with open_session(path, festival.organizer, scratch=tmp_path) as session:
        next(session.batches())
        assert os.listdir(tmp_path) == []  # noqa: PTH208


def test_a_good_file_is_taken_by_whatever_name(festival: Festival, tmp_path: Path) -> None:
    """Its size in the name is a hint: one that promises more was cut, one that promises less is
    an older file's name."""
    path = sealed(festival)
    size = path.stat().st_size
    for name in ("копия.age", f"{path.name} (2)", path.name.upper(), f"K99_ffffffff_1_{size}.txt"):
        assert read(path, festival.organizer, name=name) == ROWS
    assert read(path, festival.organizer, name=f"K07_00010203_4_{size - 9}.jsonl.age") == ROWS
    for name in (f"Copy of K07_00010203_9_{size + 1}.jsonl.age", f"K07_00010203_9_{size + 1}"):
        assert refused(path, festival.organizer, name=name).reason == "incomplete"


def test_a_cut_file_whose_station_cannot_be_read_off_its_name_is_cut_all_the_same(
    festival: Festival,
) -> None:
    path = sealed(festival)
    name = f"К07_00010203_3000_{path.stat().st_size + 1}.jsonl.age"  # a Cyrillic К
    assert "fill the stick at its station again" in str(
        refused(path, festival.organizer, name=name)
    )
