"""Files are chosen from a list of folders, where nobody can drag them."""

from pathlib import Path

from kiosk.organizer.choosing import entries_of
from tests.kiosk.hub.conftest import festival
from tests.kiosk.organizer.test_pouring import Table, table

__all__ = ["festival", "table"]


def test_folders_come_first_and_only_what_can_be_taken_is_listed(tmp_path: Path) -> None:
    for name in ("b", "A", ".hidden"):
        (tmp_path / name).mkdir()
    for name in ("K01.age", "plan.xlsx", "organizer.key", "photo.jpg", ".x.age"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    names = [(one.path.name, one.folder) for one in entries_of(tmp_path)]
    assert names == [
        ("A", True), ("b", True), ("K01.age", False), ("organizer.key", False),
        ("plan.xlsx", False),
    ]  # fmt: skip


def test_a_file_is_walked_to_and_taken(table: Table) -> None:
    choosing = table.office.choosing
    stick = table.stick("STICK", table.file())
    choosing.go(stick)
    table.settle()
    choosing.up()
    table.settle()
    choosing.press(next(n for n, one in enumerate(choosing.entries) if one.path == stick))
    table.settle()
    assert choosing.folder == stick
    choosing.press(99)
    choosing.press(0)
    table.settle()
    assert choosing.folder is None
    assert table.said() == [("K07", "in", "Complete to fact 12, 12 new")]
    choosing.go(table.folder / "nowhere")
    table.settle()
    assert choosing.unread and choosing.entries == []
    table.sticks.append(stick)
    table.until(lambda: table.office.intake.stick == stick)
    table.settle()
    choosing.open()
    assert choosing.folder == stick
    choosing.take()
    table.settle()
    assert table.said()[0] == ("K07", "in", "Complete to fact 12, nothing new")
