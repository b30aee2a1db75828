"""Sticks made to do harm: each is read in time and in little memory, gives its one good file, and
nothing outside the hub is touched."""

import gzip
import io
import os
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import pyrage
import pytest
from click.testing import CliRunner

from db.hub import Hub
from kiosk.cli import cli
from kiosk.hub.gathering import FILES_MAX, LOOKED_MAX
from kiosk.hub.importer import import_paths
from kiosk.session.frame import FILE_MAX
from tests.kiosk.hub.journals import (
    V1,
    Festival,
    chained,
    encoded,
    open_festival,
    quiz,
    sealed,
    visit,
)
from tests.sieges.pouring import Asked, Told, Used

pytestmark = [
    pytest.mark.siege,
    pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="these are the tricks of POSIX"),
]

ROOT = Path(__file__).parent.parent.parent
NAME = "K66_00010203_9_99.jsonl.age"
GIB = 1024**3
SECONDS, MEMORY_MIB = 5.0, 64.0


class Workshop(NamedTuple):
    """What an enemy has at hand. big: bytes of what is large; outside: what nobody may touch."""

    festival: Festival
    outside: Path
    big: int
    many: int

    def seal(self, plain: bytes) -> bytes:
        keys = [pyrage.x25519.Recipient.from_str(key) for key in self.festival.kit.recipients]
        return bytes(pyrage.encrypt(plain, keys))

    def station(self, stick: Path, facts: list[bytes]) -> None:
        """A file by a certified station that went mad."""
        mad = stick.name.rjust(16, "!").encode()
        sealed(stick, chained(facts, self.festival.kit, mad), self.festival.kit, installation=mad)


Build = Callable[[Path, Workshop], object]


def content(make: Callable[[Workshop], bytes]) -> Build:
    """A plain file with a good name, its size in it, and bad content."""

    def build(stick: Path, shop: Workshop) -> None:
        made = make(shop)
        (stick / f"K66_00010203_9_{len(made) or 1}.jsonl.age").write_bytes(made)

    return build


def sealed_content(make: Callable[[Workshop], bytes]) -> Build:
    return content(lambda shop: shop.seal(make(shop)))


def named(name: str | bytes) -> Build:
    """A good text under a name that is meant to mislead."""

    def build(stick: Path, shop: Workshop) -> None:
        (stick / os.fsdecode(name)).write_bytes(shop.seal(b"{}\n"))

    return build


def link(target: Callable[[Workshop], str], name: str = NAME) -> Build:
    return lambda stick, shop: (stick / name).symlink_to(target(shop))


def sparse(size: int, name: str, start: bytes = b"") -> Build:
    def build(stick: Path, shop: Workshop) -> None:
        with (stick / name).open("wb") as file:
            file.write(start)
            file.truncate(size)

    return build


def device(kind: int, major: int, minor: int) -> Build:
    def build(stick: Path, shop: Workshop) -> None:
        try:
            os.mknod(stick / NAME, kind | 0o666, os.makedev(major, minor))
        except PermissionError:
            pass  # without the right to make one nobody else has it either

    return build


def listen(stick: Path, shop: Workshop) -> None:
    with socket.socket(socket.AF_UNIX) as heard:
        here = Path.cwd()
        os.chdir(stick)  # a socket's path may have 108 letters only
        try:
            heard.bind(NAME)
        finally:
            os.chdir(here)


def deep_folders(stick: Path, shop: Workshop) -> None:
    folder = stick
    for _ in range(60):
        folder /= "down"
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(b"age-encryption.org/v1\n")


def crowd(stick: Path, shop: Workshop) -> None:
    for number in range(shop.many):
        (stick / f"IMG_{number:07}.jpg").touch()


def crowd_of_ours(count: int) -> Build:
    def build(stick: Path, shop: Workshop) -> None:
        for number in range(1, count):
            (stick / f"K66_00010203_{number}_99.jsonl.age").touch()

    return build


def true_beginning(stick: Path, shop: Workshop) -> None:
    """Opens with the organizer's key, is a station's, and goes on for ever."""
    content = (shop.outside / "good.age").read_bytes()
    sparse(FILE_MAX, f"K66_00010203_9_{FILE_MAX}.jsonl.age", content)(stick, shop)


def hostile_sqlite(shop: Workshop) -> bytes:
    file = shop.outside / "hostile.sqlite"
    conn = sqlite3.connect(file)
    conn.executescript(
        "CREATE TABLE t (x); CREATE TRIGGER boom AFTER INSERT ON t BEGIN DELETE FROM t; END;"
        "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
        " SELECT n FROM r;"
    )
    conn.close()
    made = file.read_bytes()
    file.unlink()
    return made


def zipped(names: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in names.items():
            archive.writestr(name, text)
    return made.getvalue()


def age_header(stanzas: bytes, end: bytes = b"\n--- " + b"A" * 43 + b"\n") -> bytes:
    return b"age-encryption.org/v1\n" + stanzas + end


X25519 = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43

CASES: dict[str, Build] = {
    # what looks like a file and is none
    "a link to a good file": link(lambda shop: str(shop.outside / "good.age")),
    "a link to a secret": link(lambda shop: str(shop.outside / "secret")),
    "a link to /dev/zero": link(lambda shop: "/dev/zero"),
    "a link to /dev/stdin": link(lambda shop: "/dev/stdin"),
    "a link to /proc/self/mem": link(lambda shop: "/proc/self/mem"),
    "a link to itself": link(lambda shop: NAME),
    "a link to nothing": link(lambda shop: "nowhere"),
    "a link to its own folder": link(lambda shop: "."),
    "a link to the folder above": link(lambda shop: "..", "K66"),
    "a link to a folder outside": link(lambda shop: str(shop.outside), "K66"),
    "a folder with a file's name": lambda stick, shop: (stick / NAME).mkdir(),
    "folders sixty deep": deep_folders,
    "a named pipe": lambda stick, shop: os.mkfifo(stick / NAME),
    "a socket": listen,
    "a device without end": device(stat.S_IFCHR, 1, 5),
    "the memory as a device": device(stat.S_IFCHR, 1, 1),
    "a disk": device(stat.S_IFBLK, 7, 200),
    # sizes
    "nothing in it": lambda stick, shop: (stick / NAME).touch(),
    "one byte": content(lambda shop: b"a"),
    "4 GiB of nothing": sparse(4 * GIB, f"K66_00010203_9_{4 * GIB}.jsonl.age"),
    "4 GiB, named smaller": sparse(4 * GIB, NAME),
    "4 GiB that begin as age": sparse(
        4 * GIB, f"K66_00010203_9_{4 * GIB}.jsonl.age", age_header(X25519)
    ),
    "named larger than any number": lambda stick, shop: (
        stick / "K66_00010203_9_999999999999999.jsonl.age"
    ).write_bytes(age_header(X25519)),
    "as large as is read at all": sparse(
        FILE_MAX, f"K66_00010203_9_{FILE_MAX}.jsonl.age", age_header(X25519)
    ),
    "a true file with a GiB of nothing after it": true_beginning,
    # other kinds of files
    "HTML": content(lambda shop: b"<html><script>alert(1)</script>" * 1000),
    "a program": content(lambda shop: Path(sys.executable).read_bytes()[: 4 * 1024**2]),
    "zeros": content(lambda shop: bytes(shop.big)),
    "one long line": content(lambda shop: b"x" * shop.big),
    "hostile SQLite": content(hostile_sqlite),
    "zip": content(lambda shop: zipped({"../../escaped": b"x", "/tmp/escaped": b"x"})),
    "a zip bomb": content(lambda shop: zipped({f"{n}": bytes(shop.big) for n in range(5)})),
    "a gzip bomb": content(lambda shop: gzip.compress(bytes(shop.big))),
    "JSON as deep as the sea": content(lambda shop: b"[" * 1_000_000),
    # age that is none
    "age's first line alone": content(lambda shop: b"age-encryption.org/v1\n"),
    "age's first line again and again": content(lambda shop: b"age-encryption.org/v1\n" * 100_000),
    "an age header without end": content(lambda shop: age_header(X25519 + b"A" * shop.big, b"")),
    "an age header and nothing": content(lambda shop: age_header(X25519)),
    "an age header and noise": content(lambda shop: age_header(X25519) + os.urandom(shop.big)),
    "two hundred recipients": content(lambda shop: age_header(b"\n".join([X25519] * 150))),
    "a password that takes years": content(
        lambda shop: age_header(b"-> scrypt " + b"A" * 22 + b" 60\n" + b"A" * 43)
    ),
    "armoured age": content(
        lambda shop: b"-----BEGIN AGE ENCRYPTED FILE-----\n" + b"QUFB\n" * 1000
    ),
    # sealed for the organizer, by nobody
    "sealed: nothing": sealed_content(lambda shop: b""),
    "sealed: zeros": sealed_content(lambda shop: bytes(shop.big)),
    "sealed: one long line": sealed_content(lambda shop: b" " * shop.big),
    "sealed: lines without number": sealed_content(lambda shop: b"\n" * shop.big),
    "sealed: deep JSON": sealed_content(lambda shop: b"[" * 16_000 + b"\n"),
    "sealed: deeper JSON": sealed_content(lambda shop: b'{"a":' * 1_000_000 + b"\n"),
    "sealed: HTML": sealed_content(lambda shop: b"<html>\n" * 10_000),
    "sealed: zip": sealed_content(lambda shop: zipped({"../escaped": b"x"})),
    "sealed: SQLite": sealed_content(hostile_sqlite),
    "sealed: a number beyond all": sealed_content(
        lambda shop: b'{"kiosk_session":' + b"9" * 10_000 + b"}\n"
    ),
    "sealed: a number with an exponent": sealed_content(lambda shop: b'{"kiosk_session":1e999}\n'),
    "sealed: a list": sealed_content(lambda shop: b"[1,2,3]\n" * 3),
    "sealed: wrong types": sealed_content(
        lambda shop: b'{"kiosk_session":1,"festival":[],"station":{}}\n' * 3
    ),
    "sealed: escapes in field names": sealed_content(
        lambda shop: b'{"kiosk_session":1,"\\u001b[2J\\n":1}\n{}\n'
    ),
    # by a certified station that went mad: taken, and nobody is hurt
    "a station's deep facts": lambda stick, shop: shop.station(stick, [b"[" * 60_000] * 20),
    "a station's binary facts": lambda stick, shop: shop.station(
        stick, [bytes(b for b in range(256) if b != 10)] * 1000
    ),
    "a station's empty facts": lambda stick, shop: shop.station(stick, [b""] * 20_000),
    "a station's longest facts": lambda stick, shop: shop.station(
        stick, [b'{"kind":"' + b"x" * 65_000 + b'"}'] * (shop.big // 65_000)
    ),
    "a station's numbers": lambda stick, shop: shop.station(
        stick,
        [b'{"kind":"round_finished","ms":%s,"points":1,"of":1}' % (b"9" * n) for n in range(1, 99)],
    ),
    "a station's one endless visit": lambda stick, shop: shop.station(
        stick, encoded(visit(V1, *quiz() * 4000))
    ),
    "a station's names": lambda stick, shop: shop.station(
        stick,
        encoded(visit("\0'; DROP TABLE fact; --\u202e", *quiz("\ud7ff\uffff\x1b[2J" * 2000))),
    ),
    # names
    "a name with a line's end": named("K66_00010203_9_99\n.jsonl.age"),
    "a name that clears the screen": named("\x1b[2J\x1b[1;1H" + NAME),
    "a name that sets the title": named("\x1b]0;owned\x07" + NAME),
    "a name that is no UTF-8": named(b"K66_\xff\xfe_9_99.jsonl.age"),
    "a name that turns the writing round": named("K66_00010203_9_99.\u202eega.lnosj"),
    "a name with a Cyrillic K": named(NAME.replace("K", "\u041a")),
    "a name composed": named(unicodedata.normalize("NFC", "Й_00010203_9_99.jsonl.age")),
    "a name decomposed": named(unicodedata.normalize("NFD", "Й_00010203_9_99.jsonl.age")),
    "a name with wide digits": named(NAME.replace("9", "\uff19")),
    "a name with Arabic digits": named(NAME.replace("9", "\u0669")),
    "a name with a joiner": named("K66\u200d_00010203_9_99.jsonl.age"),
    "a name that goes up": named("..\\..\\" + NAME),
    "a name with dots": named(".." + NAME),
    "a name like an option": named("--hub=" + NAME),
    "a device's name": named("NUL.jsonl.age"),
    "a name with a space after": named(NAME + " "),
    "a name in capitals": named(NAME.upper()),
    "a part": named(NAME + ".part"),
    "a name of 255 letters": named("K" * 246 + ".jsonl.age"[:9]),
    "a name that is a format": named("%s%n{0.__class__}.jsonl.age"),
    "a name with a NUL's look": named("K66\u2400" + NAME),
    # numbers
    "a hundred thousand pictures": crowd,
    "as many of ours as are read": crowd_of_ours(FILES_MAX),
    "more of ours than are read": crowd_of_ours(FILES_MAX + 1),
}
ALL_REFUSED = {"more of ours than are read"}
GIVES_ITS_OWN = {case for case in CASES if case.startswith("a station's")}


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@pytest.fixture
def shop(festival: Festival, fast: Path, rounds: Callable[[int, int], range]) -> Workshop:
    outside = fast / "outside"
    outside.mkdir()
    (outside / "secret").write_bytes(b"secret")
    is_whole = len(rounds(1, 2)) > 1
    big, many = (128 * 1024**2, 100_000) if is_whole else (1024**2, 2000)
    return Workshop(festival, outside, big, many)


def snapshot(*folders: Path) -> dict[str, bytes | None]:
    return {
        str(path): path.read_bytes() if path.is_file() else None
        for folder in folders
        for path in sorted(folder.rglob("*"))
    }


def laid(case: str, sticks: Path, shop: Workshop, good: Path) -> Path:
    stick = sticks / f"{list(CASES).index(case)}"
    stick.mkdir()
    (stick / good.name).hardlink_to(good)
    CASES[case](stick, shop)
    return stick


def poured(asked: Asked) -> tuple[list[Told], Used]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.sieges.pouring"],
        input=msgspec.json.encode(asked),
        stdout=subprocess.PIPE,
        check=True,
        cwd=ROOT,
    )
    *lines, used = done.stdout.splitlines()
    told = [msgspec.json.decode(line, type=Told) for line in lines]
    return told, msgspec.json.decode(used, type=Used)


def test_no_stick_does_harm(shop: Workshop, festival: Festival, fast: Path) -> None:
    assert len(CASES) >= 60
    home, sticks, warm = (fast / name for name in ("home", "sticks", "warm"))
    for folder in (home, sticks, warm):
        folder.mkdir()
    Hub(home / "hub.db", create=True).close()
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    good = sealed(warm, rows, festival.kit)
    shutil.copy(good, shop.outside / "good.age")
    laid_sticks = [str(laid(case, sticks, shop, good)) for case in CASES]
    before = snapshot(shop.outside, festival.folder)
    key = str(festival.folder / "demo/organizer.key")
    told, used = poured(Asked(str(home / "hub.db"), key, str(warm), laid_sticks))
    for case, one in sorted(zip(CASES, told, strict=True), key=lambda pair: -pair[1].seconds)[:12]:
        print(f"{one.seconds:.2f} s {case}")
    print(used)
    digest = None
    for case, one in zip(CASES, told, strict=True):
        assert one.seconds < SECONDS, (case, one.seconds)
        for refused in one.result.refused:
            assert refused.file.isprintable(), case
            assert refused.reason.isprintable(), case
        if case in ALL_REFUSED:
            assert one.result.facts == 0
            continue
        assert one.result.duplicate == len(rows), (case, "the good file is taken all the same")
        if case in GIVES_ITS_OWN:
            assert one.result.refused == [], case
        else:
            assert one.result.new + one.result.quarantined == 0, case
            assert digest in (None, one.digest), case
        digest = one.digest
    assert snapshot(shop.outside, festival.folder) == before
    assert [path.name for path in home.iterdir()] == ["hub.db"]
    slowest = max(zip((one.seconds for one in told), CASES, strict=True))
    memory = used.after_mib - used.before_mib
    print(f"{len(CASES)} sticks; slowest {slowest}; memory + {memory:.0f} MiB")
    assert memory < MEMORY_MIB


@pytest.mark.parametrize("case", [case for case in CASES if case.startswith("a name")])
def test_a_name_given_by_hand_is_told_safely(
    case: str, shop: Workshop, festival: Festival, fast: Path
) -> None:
    """As a shell's star gives them: each is judged, and said on the terminal without effect."""
    CASES[case](fast / "outside", shop)
    named = [path for path in (fast / "outside").iterdir() if path.name != "secret"]
    Hub(fast / "hub.db", create=True).close()
    key = str(festival.folder / "demo/organizer.key")
    for json in ([], ["--json"]):
        command = ["import", *map(str, named), "--hub", str(fast / "hub.db"), "--key", key]
        done = CliRunner().invoke(cli, [*command, *json])
        assert done.exit_code == 1
        assert "is no session file" in done.output or "it cannot be decrypted" in done.output
        assert all(line.isprintable() for line in done.output.split("\n")), done.output
    hub = Hub(fast / "hub.db")
    assert all(row.file.isprintable() for row in hub.taken())
    hub.close()


class Entry:
    """What os.scandir gives, of a folder that no test could lay down in time: it is always the
    same real file."""

    def __init__(self, name: str, file: Path) -> None:
        self.name, self.path = name, str(file)

    def is_symlink(self) -> bool:
        return False

    def stat(self, *, follow_symlinks: bool) -> os.stat_result:
        return Path(self.path).stat(follow_symlinks=follow_symlinks)

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        return False

    def is_file(self, *, follow_symlinks: bool) -> bool:
        return True


class Crowd:
    def __init__(self, names: Iterator[str], file: Path) -> None:
        self._names, self._file = names, file

    def __enter__(self) -> Iterator[Entry]:
        return (Entry(name, self._file) for name in self._names)

    def __exit__(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("pattern", ["IMG_%d.jpg", "K66_00010203_%d_99.jsonl.age"])
def test_a_million_names_are_no_work(
    pattern: str, festival: Festival, fast: Path, monkeypatch: pytest.MonkeyPatch,
    rounds: Callable[[int, int], range],
) -> None:  # fmt: skip
    """The entries are made up: the machine's own folders hold a hundred thousand, see above."""
    count = len(rounds(40_000, 1_000_000))
    hub = Hub(fast / "hub.db", create=True)
    names = (pattern % number for number in range(1, count))
    photo = fast / "photo.jpg"
    photo.write_bytes(b"\xff\xd8")
    monkeypatch.setattr("kiosk.hub.gathering.os.scandir", lambda folder: Crowd(names, photo))
    result = import_paths([fast], hub, festival.organizer)
    hub.close()
    assert result.facts == 0
    ours = "jsonl" in pattern
    assert len(result.refused) == (1 if ours else 0)
    assert len(result.passed_over) == (0 if ours else LOOKED_MAX + 1)
