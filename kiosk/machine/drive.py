"""The stick in the machine, in a few words; nothing here writes to it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

FAT_FILE_MAX = 4 * 1024**3 - 1
_FAT = {"vfat", "msdos", "fat", "fat32", "fat16", "fat12"}
# an ejecting stick finishes its writing first; a dead one never answers
EJECT_S = 30


class Absent(msgspec.Struct, frozen=True):
    """No stick in the machine."""


class Ready(msgspec.Struct, frozen=True):
    """free: bytes. largest: the most bytes one file may have there."""

    folder: Path
    free: int
    largest: int


class Full(msgspec.Struct, frozen=True):
    """It has fewer free bytes than were asked for."""

    folder: Path
    free: int
    largest: int


class ReadOnly(msgspec.Struct, frozen=True):
    folder: Path


class Unreadable(msgspec.Struct, frozen=True):
    """There is a stick, but its file system cannot be used. folder: where it was looked for."""

    folder: Path


Drive = Absent | Ready | Full | ReadOnly | Unreadable


class Drives(Protocol):
    def look(self, needed: int = 1) -> Drive:
        """The stick as it is now; `needed` is how many bytes it is to take."""

    def eject(self, drive: Ready | Full) -> bool:
        """Whether the system let the stick go; a False is no danger once all is synced."""


class FolderDrives:
    """A folder that plays the stick: absent while the folder is missing.

    one: and once another file system lies there than at first: under a stick that was pulled may
    stand an empty folder."""

    def __init__(self, folder: Path, *, one: bool = False) -> None:
        self._folder, self._one = folder, one
        self._device: int | None = None

    def look(self, needed: int = 1) -> Drive:
        try:
            if not self._folder.exists():
                return Absent()
            device = self._folder.stat().st_dev
        except OSError:
            return Unreadable(self._folder)
        self._device = device if self._device is None else self._device
        if self._one and device != self._device:
            return Absent()
        return state(_Place(self._folder), needed)

    def eject(self, drive: Ready | Full) -> bool:
        return False


class _Place(NamedTuple):
    """Where a stick is mounted; mounted = False: there it is, but without a file system."""

    folder: Path
    kind: str = ""
    mounted: bool = True


def state(place: _Place, needed: int) -> Drive:
    """What can be done at a place, by asking its file system."""
    if not place.mounted:
        return Unreadable(place.folder)
    try:
        with os.scandir(place.folder) as entries:
            next(entries, None)
        free = shutil.disk_usage(place.folder).free
    except OSError:
        return Unreadable(place.folder)
    if not os.access(place.folder, os.W_OK):
        return ReadOnly(place.folder)
    largest = FAT_FILE_MAX if place.kind.lower() in _FAT else sys.maxsize
    room = Ready if free >= needed else Full
    return room(place.folder, free, largest)


def sticks(root: Path = Path("/")) -> list[Path]:
    """Where every stick in the machine is mounted; those without a file system are left out."""
    return [place.folder for place in _places(root) if place.mounted]


_BEST_FIRST = (Ready, Full, ReadOnly, Unreadable)


class RemovableDrives:
    """The sticks of the machine itself; of several, the one that can be written."""

    def __init__(self, root: Path = Path("/")) -> None:
        """root: where /proc and /sys are looked for, on Linux."""
        self._root = root

    def look(self, needed: int = 1) -> Drive:
        found = [state(place, needed) for place in _places(self._root)]
        return min(found, key=lambda drive: _BEST_FIRST.index(type(drive)), default=Absent())

    def eject(self, drive: Ready | Full) -> bool:
        return any(_ran(command) for command in _eject_commands(drive.folder, self._root))


def _ran(command: list[str]) -> bool:
    program = shutil.which(command[0])
    if program is None:
        return False
    try:
        done = subprocess.run([program, *command[1:]], capture_output=True, timeout=EJECT_S)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if sys.platform == "win32":
    import ctypes

    _REMOVABLE, _NOT_READY = 2, 21
    _FAIL_QUIETLY = 1  # else the system asks for a disk in a window of its own, before children

    def _places(root: Path) -> list[_Place]:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.SetErrorMode(kernel.GetErrorMode() | _FAIL_QUIETLY)
        letters = [chr(65 + bit) for bit in range(26) if kernel.GetLogicalDrives() >> bit & 1]
        found = []
        for folder in (f"{letter}:\\" for letter in letters):
            if kernel.GetDriveTypeW(folder) != _REMOVABLE:
                continue
            kind = ctypes.create_unicode_buffer(64)
            got = kernel.GetVolumeInformationW(folder, None, 0, None, None, None, kind, 64)
            # a card reader without a card has a letter too
            if got or ctypes.get_last_error() != _NOT_READY:
                found.append(_Place(Path(folder), kind.value, mounted=bool(got)))
        return found

    def _eject_commands(folder: Path, root: Path) -> list[list[str]]:
        return []

elif sys.platform == "darwin":

    def _places(root: Path) -> list[_Place]:
        here = Path("/").stat().st_dev
        volumes = Path("/Volumes")
        return [_Place(folder) for folder in volumes.iterdir() if folder.stat().st_dev != here]

    def _eject_commands(folder: Path, root: Path) -> list[list[str]]:
        return [["diskutil", "eject", str(folder)]]

else:
    # a machine may itself have started from a stick
    _SYSTEM = ("/", "/boot", "/boot/efi", "/home", "/usr", "/var")
    # these count as removable and are no sticks
    _NO_STICKS = re.compile(r"(sr|fd|loop|ram|zram|dm-|md|nbd)")

    class _Mount(NamedTuple):
        device: str
        folder: Path
        kind: str

    def _mounts(root: Path) -> list[_Mount]:
        lines = (root / "proc/mounts").read_text(errors="surrogateescape").splitlines()
        fields = [[_unescaped(field) for field in line.split(" ")] for line in lines]
        return [_Mount(line[0], Path(line[1]), line[2]) for line in fields if len(line) > 2]

    def _unescaped(field: str) -> str:
        return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)

    def _disk(device: str, root: Path) -> Path | None:
        """The sysfs folder of the whole disk a device is or lies on; None for what is no disk."""
        if not device.startswith("/dev/"):
            return None
        block = (root / "sys/class/block" / Path(device).resolve().name).resolve()
        if not block.exists():
            return None
        return block.parent if (block / "partition").exists() else block

    def _is_stick(disk: Path) -> bool:
        if _NO_STICKS.match(disk.name):
            return False
        return "/usb" in str(disk) or _number(disk / "removable") == 1

    def _number(file: Path) -> int:
        try:
            return int(file.read_text())
        except (OSError, ValueError):
            return 0

    def _places(root: Path) -> list[_Place]:
        mounts = [(mount, _disk(mount.device, root)) for mount in _mounts(root)]
        system = {disk for mount, disk in mounts if str(mount.folder) in _SYSTEM}
        found = [
            _Place(mount.folder, mount.kind)
            for mount, disk in mounts
            if disk and disk not in system and (_is_stick(disk) or _is_media(mount.folder))
        ]
        taken = {disk for _, disk in mounts}
        disks = [disk.resolve() for disk in sorted((root / "sys/block").glob("*"))]
        # size 0: a card reader without a card
        bare = [d for d in disks if d not in taken and _is_stick(d) and _number(d / "size")]
        return found + [_Place(Path("/dev") / disk.name, mounted=False) for disk in bare]

    def _is_media(folder: Path) -> bool:
        return folder.is_relative_to("/media") or folder.is_relative_to("/run/media")

    def _eject_commands(folder: Path, root: Path) -> list[list[str]]:
        devices = [mount.device for mount in _mounts(root) if mount.folder == folder]
        unmount = ["udisksctl", "unmount", "--no-user-interaction", "--block-device"]
        return [[*unmount, device] for device in devices[-1:]] + [["eject", str(folder)]]
