"""Which boot of the machine this is: two runs in one boot share a clock that never jumps."""

from pathlib import Path

_LINUX = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """Linux's boot id; "" where the system has none to give (Windows, macOS)."""
    try:
        return _LINUX.read_text("ascii").strip()
    except OSError:
        return ""
