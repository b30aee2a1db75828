"""What a program of any day must find in golden files: opened, resumed, exported, poured, told.

Everything is done to a copy. Only doors that are meant to stay are used here: open_station, the
station's own words, the commands, a session file, a hub.
"""

import json
import shutil
from hashlib import blake2b
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from db.hub import Hub
from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.machine.drive import FolderDrives
from kiosk.machine.export import Failed, Safe
from kiosk.session.opening import open_session
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.organizer import read_organizer_key
from kiosk.visit.rounds import QuizRound

WHOLE = "data"
"""The folder that has settings, kit, content and scratch too; of the others only journals lie
there, and what a crash leaves beside them."""

SOON_MS = 2_000
"""A program that is started again at once."""

TALLIED = (
    "facts", "run", "day", "waits_for_guide", "guide_generation", "utc_ms", "paused", "volume",
    "exported", "pin_failures", "issue", "given", "today", "asked",
)  # fmt: skip


def bytes_of(golden: Path) -> str:
    """The same as long as no file of it is changed, added or taken away."""
    total = blake2b(digest_size=16)
    for file in sorted(file for file in golden.rglob("*") if file.is_file()):
        inside = file.read_bytes()
        total.update(f"{file.relative_to(golden).as_posix()} {len(inside)}\n".encode() + inside)
    return total.hexdigest()


def folders(golden: Path) -> list[str]:
    """The stations kept there, each a folder with a journal."""
    found = sorted(golden.rglob("journal.sqlite"))
    return [file.parent.relative_to(golden).as_posix() for file in found]


def lay_out(golden: Path, folder: str, work: Path) -> Path:
    """A data folder, whole again, and its witness in `work / "state"`."""
    data = work / "data"
    shutil.copytree(golden / WHOLE, data, ignore=shutil.ignore_patterns("journal*", "state"))
    shutil.copytree(
        golden / folder, data, dirs_exist_ok=True, ignore=shutil.ignore_patterns("state")
    )
    state = work / "state"
    state.mkdir()
    for file in (golden / folder / "state").iterdir():
        words = json.loads(file.read_bytes())
        # the witness names the folder that it saw; ours is the copy of it
        words["data"] = str(data.resolve())
        (state / file.name).write_text(json.dumps(words), "utf-8")
    return data


def open_copy(golden: Path, folder: str, work: Path, utc_ms: int) -> Station:
    """The station of a copied folder, opened so many milliseconds after 1970; not started."""
    return opened_at(lay_out(golden, folder, work), golden, work, utc_ms)


def opened_at(data: Path, golden: Path, work: Path, utc_ms: int) -> Station:
    return open_station(
        data, golden / "pack", SetClock(utc_ms), state=work / "state", machine=lambda: ""
    )


def tallied(station: Station) -> dict[str, Any]:
    """What the station remembers of its facts."""
    tally = station.recorder.tally
    told = {name: getattr(tally, name) for name in TALLIED}
    told["prizes"] = {f"{prize} on day {day}": n for (prize, day), n in tally.prizes.items()}
    told["open visit"], told["open excursion"] = len(tally.story), len(tally.excursion)
    return dict(plain(told))


def shown(station: Station) -> dict[str, Any]:
    """What is on the screen, as far as somebody who plays would notice a difference."""
    told: dict[str, Any] = {"screen": station.screen, "lang": station.lang}
    state, class_ = station.visit.state, station.leading.now
    if (round_ := state.round) is not None:
        told |= {"points": round_.points, "of": round_.of}
    if isinstance(round_, QuizRound):
        told |= {"asked": round_.question.id, "index": round_.index, "offered": round_.offered}
    if state.profession:
        told["profession"] = state.profession
    if (now := state.discovery) is not None:
        told |= {"taps": len(now.taps), "items": now.offered, "band": now.band}
    if class_ is not None:
        told |= {"index": class_.index, "stage": class_.stage, "asked": class_.question.id}
        told |= {"left": class_.left, "right": class_.right}
    return dict(plain(told))


def opened(golden: Path, folder: str, work: Path, utc_ms: int) -> dict[str, Any]:
    """A station left at this moment: opened soon after, started, exported and closed."""
    station = open_copy(golden, folder, work, utc_ms + SOON_MS)
    head, installation = station.journal.head, station.journal.installation.hex()
    told = {"utc_ms": utc_ms, "installation": installation, "head": head.hash.hex()}
    told["tally"] = tallied(station)
    station.start(1)
    told["shown"] = shown(station)
    sent = exported(station, work)
    station.close()
    own = [path for path in sent if installation[:8] in path.name]
    told["sent"] = [facts_in(path, golden, head.seq if path in own else 0) for path in sent]
    return told


def exported(station: Station, work: Path) -> list[Path]:
    """The files that a stick holds now: the journal's, and those of journals set aside."""
    stick = work / "stick"
    stick.mkdir()
    station.machine.drives = FolderDrives(stick)
    export = station.export()
    while not isinstance(export.state, Safe | Failed):
        export.feed()
        export.wait(0.01)
    assert isinstance(export.state, Safe), export.state
    return sorted(stick.iterdir())


def facts_in(session: Path, golden: Path, at: int = 0) -> dict[str, Any]:
    """How many facts a session file holds, and the chain's hash at fact `at`, 0 = the last."""
    with open_session(session, read_organizer_key(golden / "organizer.key")) as file:
        rows = list(file.rows())
        return {
            "installation": file.header.installation,
            "content": file.header.content,
            "facts": len(rows),
            "hash": rows[at - 1].hash.hex(),
        }


def poured(golden: Path, sticks: Path, hub: Path) -> dict[str, Any]:
    """What `kiosk import` says of a folder of session files."""
    key = str(golden / "organizer.key")
    done = command("import", str(sticks), "--hub", str(hub), "--key", key, "--json")
    return dict(json.loads(done.stdout))


def reported(hub: Path) -> dict[str, Any]:
    """What `kiosk report` says of a hub."""
    return dict(json.loads(command("report", "--hub", str(hub), "--format", "json").stdout))


def digest(hub: Path) -> str:
    opened = Hub(hub)
    try:
        return opened.digest()
    finally:
        opened.close()


def command(*words: str) -> Result:
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 0, done.output
    return done


def plain(told: Any) -> Any:
    """As JSON gives it back."""
    return json.loads(json.dumps(told))


def figures_of(golden: Path, moments: dict[str, int], work: Path) -> dict[str, Any]:
    """All figures, measured once: by make.py, on the day the files were made.

    moments: when each folder was left, milliseconds since 1970.
    """
    stations = {}
    for folder in folders(golden):
        place = work / folder.replace("/", "-")
        place.mkdir()
        stations[folder] = opened(golden, folder, place, moments[folder])
    hub = work / "hub.sqlite"
    told = {
        "bytes": bytes_of(golden),
        "stations": stations,
        "poured": poured(golden, golden / "stick", hub),
    }
    return told | {"report": reported(hub)}
