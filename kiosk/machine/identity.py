"""Which machine this is, as its system names it; never told to anyone as it is."""

import plistlib
import subprocess
import sys
from hashlib import blake2b
from pathlib import Path

_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_IOREG = ("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice", "-a")


def machine_id() -> str:
    """The id that the system gave this machine; "" where it has none to give."""
    try:
        return _read()
    except (OSError, subprocess.SubprocessError, plistlib.InvalidFileException, LookupError):
        return ""


def machine_mark(machine: str, installation: bytes) -> str:
    """What an installation may write down of a machine: the same on it, another one elsewhere,
    and of no use to recognise the machine by anywhere else; "" when its id is not known."""
    if not machine:
        return ""
    return blake2b(machine.encode(), digest_size=8, key=installation).hexdigest()


if sys.platform == "win32":
    import winreg

    def _read() -> str:
        place = r"SOFTWARE\Microsoft\Cryptography"
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

elif sys.platform == "darwin":

    def _read() -> str:
        told = subprocess.run(_IOREG, capture_output=True, check=True, timeout=5).stdout
        return str(plistlib.loads(told)[0]["IOPlatformUUID"])

else:

    def _read() -> str:
        return next((path.read_text("ascii").strip() for path in _LINUX if path.exists()), "")
