"""The session file: what one station seals, its organizer opens whole, and nobody else at all."""

import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import msgspec
import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.chain import genesis, link
from db.journal import Row
from kiosk import sessionfile
from kiosk.sessionfile import (
    HEADER_MAX,
    LINE_MAX,
    Header,
    NameParts,
    SessionRefused,
    Unsealable,
    file_name,
    heading,
    open_session,
    parse_name,
    seal,
)
from kiosk.trust import (
    Kit,
    Organizer,
    certify,
    make_demo,
    read_kit,
    read_organizer_key,
)

INSTALLATION = bytes(range(16))


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


def test_a_missing_file_and_a_dying_disk_are_our_own_trouble(
    festival: Festival, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError), open_session(tmp_path / "x", festival.organizer):
        pass

    class Dying(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError("the disk died")

    with pytest.raises(OSError, match="the disk died"):
        sessionfile._decrypt("x", Dying(), io.BytesIO(), festival.organizer)


def test_pyrages_own_error_while_sealing_stays(festival: Festival) -> None:
    with pytest.raises(pyrage.EncryptError):
        sessionfile._encrypt(iter([b"x"]), io.BytesIO(), [])


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


LIES: dict[str, tuple[Callable[[Lines], Lines], str]] = {
    "nothing changed": (lambda lines: lines, ""),
    "a fact changed": (lambda lines: [*lines[:3], b"{}\n", *lines[4:]], "altered"),
    "two facts swapped": (lambda lines: [*lines[:2], lines[3], lines[2], *lines[4:]], "altered"),
    "a fact too few": (lambda lines: lines[:2] + lines[3:], "altered"),
    "a fact too many": (lambda lines: [*lines[:2], *lines[1:]], "altered"),
    "no facts": (lambda lines: [lines[0], lines[-1]], "altered"),
    "a long line": (lambda lines: [lines[0], b"x" * 70_000 + b"\n", *lines[1:]], "altered"),
    "no newline for long": (lambda lines: [lines[0], b"x" * 600_000, *lines[1:]], "altered"),
    "a long header": (in_line(0, program="x" * HEADER_MAX), "not_a_session"),
    "an empty range": (in_line(0, first=6), "altered"),
    "fact 0": (in_line(0, first=0), "altered"),
    "a range too long": (in_line(0, last=6), "altered"),
    "a wrong beginning": (in_line(0, before="00" * 16), "altered"),
    "another installation": (in_line(0, installation="00" * 16), "altered"),
    "a short installation": (in_line(0, installation="00"), "altered"),
    "an unknown field": (in_line(0, note="hello"), "altered"),
    "a newer format": (in_line(0, kiosk_session=2, new=1), "too_new"),
    "an older format": (in_line(0, kiosk_session=0), "altered"),
    "a format in words": (in_line(0, kiosk_session="one"), "not_a_session"),
    "another festival": (in_line(0, festival="CITY"), "untrusted"),
    "another station": (in_line(0, station="K08"), "untrusted"),
    "no certificate": (in_line(0, certificate=None), "altered"),
    "a wrong count": (in_line(-1, count=4), "altered"),
    "a wrong last hash": (in_line(-1, hash="00" * 16), "altered"),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_station_that_lies_is_refused(festival: Festival, tmp_path: Path, lie: str) -> None:
    change, reason = LIES[lie]
    path = resealed(festival, tmp_path, change)
    if reason:
        assert refused(path, festival.organizer).reason == reason
    else:
        assert read(path, festival.organizer) == ROWS[:5]


@pytest.mark.parametrize(
    "change",
    [
        in_line(-1, signature="00" * 64),
        in_line(-1, sha256="00" * 32),
        in_line(2, kind="forged"),
        lambda lines: lines[:-1],
        lambda lines: lines[:1],
        lambda lines: [*lines, b"{}\n"],
        lambda lines: [*lines[:-1], lines[-1].removesuffix(b"\n")],
        lambda lines: [*lines[:-1], b"x" * HEADER_MAX + lines[-1]],
        lambda lines: [*lines[:-1], b"\xff\n"],
    ],
)
def test_what_a_stranger_changes_is_altered(
    festival: Festival, tmp_path: Path, change: Callable[[Lines], Lines]
) -> None:
    """Anybody can encrypt to the organizer: what they cannot do is sign."""
    path = resealed(festival, tmp_path, change, sign=False)
    assert refused(path, festival.organizer).reason == "altered"


@pytest.mark.parametrize("plain", [b"", b"\n", b"{}\n", b"\xff\n", b"[" * 20_000, b"<html>\n"])
def test_other_things_sealed_to_the_organizer_are_no_session(
    festival: Festival, tmp_path: Path, plain: bytes
) -> None:
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in festival.kit.recipients]
    path = tmp_path / "letter.age"
    path.write_bytes(pyrage.encrypt(plain, recipients))
    assert refused(path, festival.organizer).reason == "not_a_session"


def test_a_header_without_an_end_is_altered(festival: Festival, tmp_path: Path) -> None:
    path = resealed(festival, tmp_path, lambda lines: [lines[0].removesuffix(b"\n")], sign=False)
    assert refused(path, festival.organizer).reason == "altered"


@pytest.mark.parametrize("words", [{"role": "desk"}, {"station": "K08"}, {"festival": "CITY"}])
def test_a_true_certificate_for_something_else_is_not_trusted(
    festival: Festival, tmp_path: Path, words: dict[str, str]
) -> None:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    root = load_pem_private_key((festival.folder / "demo/root.key").read_bytes(), None)
    other = certify(root, msgspec.structs.replace(festival.kit.holder, **words))  # type: ignore[arg-type]
    path = resealed(festival, tmp_path, in_line(0, certificate=msgspec.to_builtins(other)))
    assert refused(path, festival.organizer).reason == "untrusted"


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
