"""Facts of a journal that was set aside reach the hub like all others."""

import shutil
from pathlib import Path

from db.journal import Journal
from kiosk import facts
from kiosk.sessionfile import open_session
from kiosk.station.aside import export_asides
from kiosk.trust import Kit, make_demo, read_kit, read_organizer_key


def set_aside(data: Path, name: str, festival: str, count: int) -> bytes:
    journal = Journal(data / f"journal-{name}.sqlite", festival)
    if count:
        journal.append([facts.encode(facts.PlayersChosen(players=1))] * count)
    journal.close()
    return journal.installation


def exported(data: Path, kit: Kit, stick: Path) -> list[Path]:
    return export_asides(data, kit, stick, content="c", program="p")


def test_every_journal_set_aside_is_a_session_file_of_its_own(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K01")
    kit, organizer = (
        read_kit(tmp_path / "demo/kit"),
        read_organizer_key(tmp_path / "demo/organizer.key"),
    )
    data, stick = tmp_path / "data", tmp_path / "stick"
    data.mkdir()
    stick.mkdir()
    assert exported(data, kit, stick) == []
    old = {
        set_aside(data, "1", "DEMO", 2_500).hex(): 2_500,
        set_aside(data, "2", "DEMO", 3).hex(): 3,
    }
    set_aside(data, "3", "DEMO", 0)
    set_aside(data, "4", "ANOTHER", 3)
    found = {}
    for path in exported(data, kit, stick):
        with open_session(path, organizer) as session:
            found[session.header.installation] = len(list(session.rows()))
    assert found == old
    assert list((data / "outbox").iterdir()) == []


def test_a_journal_set_aside_is_the_same_after_it_was_exported(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K01")
    set_aside(tmp_path, "1", "DEMO", 3)
    (tmp_path / "stick").mkdir()
    before = shutil.copy(tmp_path / "journal-1.sqlite", tmp_path / "before").read_bytes()
    exported(tmp_path, read_kit(tmp_path / "demo/kit"), tmp_path / "stick")
    assert (tmp_path / "journal-1.sqlite").read_bytes() == before
