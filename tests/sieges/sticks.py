"""Real sticks for the sieges: an image with a file system of its own, mounted and torn out."""

import os
import shutil
import signal
import struct
import subprocess
import time
from pathlib import Path

import pytest

MIB = 1024 * 1024


def format_fat16(image: Path, mib: int = 16) -> None:
    """An empty FAT16 of `mib` (8 to 32) MiB, as a camera formats it.

    Format: Microsoft's FAT specification 1.03; 4 sectors of 512 bytes a cluster.
    """
    sectors, reserved, tables, roots, cluster = mib * 2048, 4, 2, 512, 4
    table_sectors = (sectors // cluster * 2 + 511) // 512
    boot = bytearray(512)
    boot[0:11] = b"\xeb\x3c\x90MSWIN4.1"
    small = sectors if sectors < 65536 else 0
    struct.pack_into("<HBHBHHBHHHII", boot, 11, 512, cluster, reserved, tables, roots, small,
                     0xF8, table_sectors, 63, 255, 0, 0 if small else sectors)  # fmt: skip
    boot[36:62] = b"\x80\0\x29\1\2\3\4STICK      FAT16   "
    boot[510:] = b"\x55\xaa"
    with image.open("wb") as device:
        device.truncate(sectors * 512)
        device.write(boot)
        for table in range(tables):
            device.seek((reserved + table * table_sectors) * 512)
            device.write(b"\xf8\xff\xff\xff")


class FatStick:
    """A FAT through fusefat: `pull` kills its daemon, `hang` only stops it."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("fusefat") is None:
            pytest.skip("fusefat is not installed: no FAT can be mounted here")
        self._image, self.place = folder / "fat.image", folder / "fat"
        self.place.mkdir(exist_ok=True)
        format_fat16(self._image)
        self.insert()

    def insert(self) -> None:
        self._daemon = subprocess.Popen(
            ["fusefat", self._image, self.place, "-o", "rw+", "-f"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 5
        while not self.place.is_mount():
            if self._daemon.poll() is not None or time.monotonic() > until:
                self._daemon.kill()
                pytest.skip("this machine mounts nothing through FUSE")
            time.sleep(0.01)

    def pull(self) -> None:
        self._daemon.kill()
        self._daemon.wait()

    def hang(self) -> None:
        """When this returns the daemon has stopped: no later call is answered."""
        self._daemon.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self._daemon.pid, os.WSTOPPED | os.WNOWAIT)

    def remove(self) -> None:
        """In order, or what is left of it after pull()."""
        subprocess.run(["umount", "-l", self.place], capture_output=True)
        self._daemon.kill()
        self._daemon.wait()


class Ext4Stick:
    """An ext4 in a loop device: `pull` takes it out of the tree of folders while it is written."""

    def __init__(self, folder: Path) -> None:
        self._image, self.place = folder / "ext4.image", folder / "ext4"
        self.place.mkdir()
        self._image.write_bytes(bytes(16 * MIB))
        if shutil.which("mkfs.ext4") is None:
            pytest.skip("mkfs.ext4 is not installed")
        command = ["mkfs.ext4", "-q", "-m", "0", str(self._image)]
        subprocess.run(command, check=True, capture_output=True)
        self.insert()

    def insert(self) -> None:
        command = ["mount", "-o", "loop", str(self._image), str(self.place)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")

    def pull(self) -> None:
        subprocess.run(["umount", "-l", self.place], check=True)

    def remove(self) -> None:
        subprocess.run(["umount", "-l", self.place], capture_output=True)
