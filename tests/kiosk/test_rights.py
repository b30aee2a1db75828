"""Keys, codes and a PIN's hash are for one user of a machine."""

import ctypes
import stat
import sys
from pathlib import Path

import pytest

from kiosk.rights import close_to_others, make_private_folder

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_what_was_open_to_all_is_closed_and_stays_as_it_was_for_its_user(tmp_path: Path) -> None:
    for name, before in (("read", 0o644), ("run", 0o755), ("kept", 0o400)):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(before)
        close_to_others(tmp_path / name)
        assert mode(tmp_path / name) == before & 0o700


@posix
def test_a_link_leads_nowhere_that_is_closed(tmp_path: Path) -> None:
    (tmp_path / "theirs").touch(mode=0o644)
    (tmp_path / "link").symlink_to(tmp_path / "theirs")
    close_to_others(tmp_path / "link")
    assert mode(tmp_path / "theirs") == 0o644


@posix
def test_a_folder_is_made_closed_and_one_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir(mode=0o755)
    make_private_folder(tmp_path / "theirs")
    make_private_folder(tmp_path / "theirs" / "a" / "ours")
    assert mode(tmp_path / "theirs") == 0o755
    assert mode(tmp_path / "theirs" / "a" / "ours") == 0o700


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows for its list of rights")
def test_on_windows_neither_everyone_nor_all_users_stand_in_the_list_of_rights(
    tmp_path: Path,
) -> None:
    make_private_folder(tmp_path / "data")
    (tmp_path / "data" / "kit").touch()
    close_to_others(tmp_path / "data" / "kit")
    for path in (tmp_path / "data", tmp_path / "data" / "kit"):
        rights = rights_of(path)
        assert ";;;S-1-5-21-" in rights, "this user"
        assert not [who for who in ("WD", "BU", "AU") if f";;;{who})" in rights], rights


def rights_of(path: Path) -> str:
    """Windows' list of who may do what, in its own short words."""
    security = ctypes.WinDLL("advapi32", use_last_error=True)  # type: ignore[attr-defined]
    told, length = ctypes.create_string_buffer(4096), ctypes.c_uint32()
    assert security.GetFileSecurityW(str(path), 4, told, len(told), ctypes.byref(length))
    words = ctypes.c_wchar_p()
    make_words = security.ConvertSecurityDescriptorToStringSecurityDescriptorW
    assert make_words(told, 1, 4, ctypes.byref(words), None)
    return str(words.value)
