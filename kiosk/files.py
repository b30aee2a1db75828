"""Small files written so that a power cut leaves the old one or the new one, never half of one."""

import errno
import os
import subprocess
import sys
from pathlib import Path

_REMEDIES = {
    errno.EACCES: "give this user the right to it",
    errno.EPERM: "give this user the right to it",
    errno.EROFS: "its disk can only be read: choose another place",
    errno.ENOSPC: "make room on its disk",
    errno.EDQUOT: "make room on its disk",
    errno.ENOENT: "look at its name",
    errno.EEXIST: "something else has this name: choose another",
    errno.ENOTDIR: "what its name calls a folder is a file: look at the name",
    errno.EISDIR: "it is a folder: move it away, or name a file",
    errno.ENAMETOOLONG: "choose a shorter name",
    errno.EIO: "look after its disk",
}


def write_durably(path: Path, content: bytes) -> None:
    """When this returns the file stands at `path` and survives a power cut. Raises OSError."""
    _write(path, content, private=False)


def write_private(path: Path, content: bytes) -> None:
    """As write_durably, and nobody but this user may ever read the file. Raises OSError."""
    _write(path, content, private=True)


def unwritten(path: Path, error: BaseException | None) -> str:
    """The sentence about a file that could not be written: which, why, what to do."""
    why = error.strerror if isinstance(error, OSError) and error.strerror else error
    what = "make its folder first" if isinstance(error, FileNotFoundError) else remedy(error)
    return f"{path} cannot be written ({why}): {what}."


def remedy(error: BaseException | None) -> str:
    """What to do about a file that cannot be read or written: the end of a sentence."""
    number = error.errno if isinstance(error, OSError) else None
    return _REMEDIES.get(number or 0, "look at its name and its disk")


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
