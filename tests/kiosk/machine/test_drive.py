"""The stick in the machine: which it is, and what can be done with it."""

from pathlib import Path

import pytest

from kiosk.machine.drive import (
    FAT_FILE_MAX,
    Absent,
    Drive,
    FolderDrives,
    Full,
    Ready,
    RemovableDrives,
    Unreadable,
    _ran,
)


def test_a_folder_plays_the_stick(tmp_path: Path) -> None:
    drives = FolderDrives(tmp_path / "stick")
    assert drives.look() == Absent()
    (tmp_path / "stick").mkdir()
    ready = drives.look()
    assert isinstance(ready, Ready)
    assert (ready.folder, ready.free > 0) == (tmp_path / "stick", True)
    assert drives.eject(ready) is False
    assert isinstance(drives.look(needed=2**62), Full)


def test_the_empty_folder_under_a_stick_that_was_pulled_is_not_the_stick(tmp_path: Path) -> None:
    others = (Path(name) for name in ("/dev/shm", "/proc", "/dev") if Path(name).is_dir())
    other = next((one for one in others if one.stat().st_dev != tmp_path.stat().st_dev), None)
    if other is None:
        pytest.skip("one file system is all that is here")
    place = tmp_path / "stick"
    place.symlink_to(other)
    of_one, of_any = FolderDrives(place, one=True), FolderDrives(place)
    assert of_one.look() == of_any.look() != Absent()
    place.unlink()
    place.mkdir()
    assert of_one.look() == Absent()
    assert isinstance(of_any.look(), Ready)


def test_a_folder_that_cannot_even_be_looked_at_is_an_unreadable_stick() -> None:
    folder = Path("x" * 300)
    assert FolderDrives(folder).look() == Unreadable(folder)


def test_a_file_in_place_of_the_folder_is_an_unreadable_stick(tmp_path: Path) -> None:
    (tmp_path / "stick").write_bytes(b"")
    assert FolderDrives(tmp_path / "stick").look() == Unreadable(tmp_path / "stick")


class Machine:
    """A machine's /proc and /sys, as far as sticks show there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "proc").mkdir()
        (root / "sys/class/block").mkdir(parents=True)
        (root / "sys/block").mkdir()
        self.mounts: list[str] = []
        self.disk("vda", "pci0/virtio0")
        self.mount("/dev/vda", Path("/"), "ext4")

    def disk(self, name: str, bus: str, removable: int = 0, size: int = 1000) -> None:
        disk = self.root / "sys/devices" / bus / "block" / name
        disk.mkdir(parents=True)
        (disk / "removable").write_text(f"{removable}\n")
        (disk / "size").write_text(f"{size}\n")
        (disk / f"{name}1").mkdir()
        (disk / f"{name}1/partition").write_text("1\n")
        (self.root / "sys/block" / name).symlink_to(disk)
        (self.root / "sys/class/block" / name).symlink_to(disk)
        (self.root / "sys/class/block" / f"{name}1").symlink_to(disk / f"{name}1")

    def mount(self, device: str, folder: Path, kind: str) -> None:
        escaped = str(folder).replace(" ", "\\040")
        self.mounts.append(f"{device} {escaped} {kind} rw 0 0")
        (self.root / "proc/mounts").write_text("proc /proc proc rw 0 0\n" + "\n".join(self.mounts))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    (tmp_path / "machine").mkdir()
    return Machine(tmp_path / "machine")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "MY STICK"
    folder.mkdir()
    return folder


def test_without_a_stick_there_is_none(machine: Machine) -> None:
    machine.disk("sda", "pci0/ata1")
    machine.disk("sr0", "pci0/ata2", removable=1)
    machine.disk("sdb", "pci0/usb1/reader", removable=1, size=0)
    assert RemovableDrives(machine.root).look() == Absent()


@pytest.mark.parametrize(("bus", "removable"), [("pci0/usb2/2-1", 0), ("pci0/other", 1)])
def test_a_stick_is_known_by_its_bus_or_by_being_removable(
    machine: Machine, stick: Path, bus: str, removable: int
) -> None:
    machine.disk("sdb", bus, removable)
    machine.mount("/dev/sdb1", stick, "vfat")
    ready = RemovableDrives(machine.root).look()
    assert isinstance(ready, Ready)
    assert (ready.folder, ready.largest) == (stick, FAT_FILE_MAX)
    assert RemovableDrives(machine.root).eject(ready) is False


def test_a_stick_without_a_file_system_is_unreadable(machine: Machine) -> None:
    machine.disk("sdb", "pci0/usb2/2-1", 1)
    assert RemovableDrives(machine.root).look() == Unreadable(Path("/dev/sdb"))


def test_of_several_sticks_the_one_that_can_be_written_is_taken(
    machine: Machine, stick: Path
) -> None:
    machine.disk("sdb", "pci0/usb2/2-1", 1)
    machine.disk("sdc", "pci0/usb2/2-2", 1)
    machine.disk("sdd", "pci0/usb2/2-3", 1)
    machine.mount("/dev/sdc1", stick / "gone", "vfat")
    machine.mount("/dev/sdd1", stick, "exfat")
    ready = RemovableDrives(machine.root).look()
    assert isinstance(ready, Ready)
    assert ready.folder == stick
    assert ready.largest > FAT_FILE_MAX


def test_the_stick_that_the_machine_started_from_is_not_filled(
    machine: Machine, stick: Path
) -> None:
    machine.disk("sdb", "pci0/usb2/2-1", 1)
    machine.mount("/dev/sdb1", Path("/boot"), "ext4")
    machine.mount("/dev/sdb1", stick, "ext4")
    assert RemovableDrives(machine.root).look() == Absent()


@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="only Linux has /proc/mounts")
def test_this_machine_can_be_asked() -> None:
    assert isinstance(RemovableDrives().look(), Drive)


@pytest.mark.parametrize(
    ("command", "worked"), [(["true"], True), (["false"], False), (["no-such-program"], False)]
)
def test_ejecting_is_only_claimed_when_it_worked(command: list[str], worked: bool) -> None:
    assert _ran(command) is worked
