"""Small files written so that a power cut leaves the old one or the new one, never half of one."""

import os
import subprocess
import sys
from pathlib import Path


def write_durably(path: Path, content: bytes) -> None:
    """When this returns the file stands at `path` and survives a power cut. Raises OSError."""
    _write(path, content, private=False)


def write_private(path: Path, content: bytes) -> None:
    """As write_durably, and nobody but this user may ever read the file. Raises OSError."""
    _write(path, content, private=True)


def no_memory_on_disk() -> None:
    """A crash leaves no copy of this program's memory, in which keys lie. Windows leaves none."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def sync_folder(folder: Path) -> None:
    """Make the names in the folder durable. Windows has no such call: NTFS journals its names."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(path: Path, content: bytes, *, private: bool) -> None:
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    mode = 0o600 if private else 0o666
    try:
        with open(part, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            if private:
                _shut_out_others(part)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _shut_out_others(path: Path) -> None:
    """Windows' twin of mode 0600, set while the file is still empty."""
    if sys.platform == "win32":
        user = f"{os.environ['USERDOMAIN']}\\{os.environ['USERNAME']}"
        command = ["icacls", str(path), "/inheritance:r", "/grant:r", f"{user}:F"]
        try:
            subprocess.run(command, check=True, capture_output=True)
        except subprocess.CalledProcessError as error:
            raise PermissionError(f"{path} cannot be made private: {error.stderr!r}") from error
