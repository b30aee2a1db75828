"""No private key, PIN or PIN's hash is in anything that leaves a station, or that it logs."""

import base64
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.machine.settings import read_settings, write_settings
from kiosk.session.opening import open_session
from kiosk.trust.organizer import read_organizer_key
from kiosk.trust.pin import hash_pin
from tests.stations import lay_store, open_demo, play_quiz

KIOSK = Path(sys.executable).with_name("kiosk")
PIN, WRONG_PIN = "730914", "264805"
# what may hold a secret; the rest of a data folder, a stick and a log may not
KEEPERS = ("settings.toml", "kit", "demo-organizer")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own door for this")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A station on which a guide mistyped the PIN, opened the panel, and children won prizes."""
    station = open_demo(lay_store(tmp_path / "data"))
    settings = msgspec.structs.replace(station.settings, pin=hash_pin(PIN))
    station.machine.settings = settings
    write_settings(station.data, settings)
    for _ in range(3):
        play_quiz(station, "from-rock-to-metal")
        station.visit.end("goodbye")
    for pin in (WRONG_PIN, PIN):
        station.guide.open_layer()
        station.guide.ask_pin()
        for digit in pin:
            station.guide.press_digit(digit)
        station.clock.pass_ms(60_000)
    station.stop("guide")
    return tmp_path / "data"


def secrets_of(data: Path) -> dict[str, bytes]:
    settings = read_settings(data)
    assert settings is not None and settings.pin is not None
    found = {"the PIN's hash": settings.pin.hash.encode(), "its salt": settings.pin.salt.encode()}
    for file in (data / "demo-organizer").rglob("*"):
        if file.suffix != ".key" and not file.name.endswith("private"):
            continue
        for number, line in enumerate(file.read_bytes().splitlines()):
            secret = line.strip()
            if len(secret) >= 32 and not secret.startswith(b"#") and b"BEGIN" not in secret:
                found[f"{file.name}, line {number + 1}"] = secret
    return found


def spellings(secret: bytes) -> Iterator[bytes]:
    """The same secret as it may be written: as it is, in the other case, raw, in base64."""
    yield from (secret, secret.upper(), secret.lower())
    if re.fullmatch(rb"[0-9a-fA-F]+", secret) and len(secret) % 2 == 0:
        raw = bytes.fromhex(secret.decode())
        yield from (raw, base64.b64encode(raw).rstrip(b"="), base64.urlsafe_b64encode(raw))


def found_in(content: bytes, data: Path) -> list[str]:
    names = [
        name
        for name, secret in secrets_of(data).items()
        if any(spelling in content for spelling in spellings(secret))
    ]
    pins = {"the PIN": PIN, "a wrong PIN": WRONG_PIN}
    for name, pin in pins.items():
        if re.search(rb"(?<!\d)" + pin.encode() + rb"(?!\d)", content):
            names.append(name)
    return names


def left_by(data: Path) -> Iterator[Path]:
    for path in data.rglob("*"):
        if path.is_file() and path.relative_to(data).parts[0] not in KEEPERS:
            yield path


def test_the_search_would_find_every_one_of_them(data: Path) -> None:
    kept = b"".join(
        file.read_bytes()
        for name in KEEPERS
        for file in ([data / name] if (data / name).is_file() else (data / name).rglob("*"))
        if file.is_file()
    )
    assert len(secrets_of(data)) >= 4
    assert set(found_in(kept, data)) == set(secrets_of(data))
    assert found_in(f'the PIN is "{PIN}".'.encode(), data) == ["the PIN"]


def test_nothing_that_leaves_the_station_or_stays_beside_its_keys_tells_a_secret(
    data: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    command: list[str | Path] = [KIOSK, "export", stick, "--data", data, "--json"]
    done = subprocess.run(command, capture_output=True, check=True)
    (sealed,) = stick.iterdir()
    with open_session(sealed, read_organizer_key(data / "demo-organizer/organizer.key")) as session:
        facts = b"\n".join(row.fact for row in session.rows())
        header = msgspec.json.encode(session.header)
    assert b"prize" in facts
    told = {"facts": facts, "header": header, "file": sealed.read_bytes(), "output": done.stdout}
    told |= {"errors": done.stderr} | {path.name: path.read_bytes() for path in left_by(data)}
    assert "journal.sqlite" in told
    assert {name: found for name, what in told.items() if (found := found_in(what, data))} == {}


@posix
def test_a_station_that_crashes_tells_no_secret_in_its_last_words(
    data: Path, tmp_path: Path
) -> None:
    environment = os.environ | {"PYTHONFAULTHANDLER": "1", "QT_QPA_PLATFORM": "offscreen"}
    command: list[str | Path] = [KIOSK, "run", "--data", data, "--size", "640x360"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE
    ) as station:
        assert station.stderr is not None
        said = station.stderr.readline()
        limits = Path(f"/proc/{station.pid}/limits")
        core = limits.read_text() if limits.exists() else "Max core file size  0"
        station.send_signal(signal.SIGABRT)
        said += station.stderr.read()
    assert re.search(r"Max core file size +0", core), "a crash would write the memory to the disk"
    assert b"Fatal Python error: Aborted" in said
    assert found_in(said, data) == []
    assert [path for path in tmp_path.iterdir() if path.name != "data"] == []


@posix
def test_what_keeps_a_secret_is_closed_to_other_users(data: Path) -> None:
    open_to_others = [
        path
        for name in KEEPERS
        for path in ([data / name] if (data / name).is_file() else (data / name).rglob("*"))
        if path.is_file() and found_in(path.read_bytes(), data) and path.stat().st_mode & 0o077
    ]
    assert open_to_others == []
