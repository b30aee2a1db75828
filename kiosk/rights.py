"""Who may read what lies on a disk: this user alone, for what holds keys, codes or a PIN's hash."""

import stat
import sys
from pathlib import Path


def close_to_others(path: Path) -> None:
    """Mode 0600, of a folder 0700; on Windows an ACL that names this user alone, which what is
    made in a folder later takes over. A link is left as it is. Raises OSError."""
    if not path.is_symlink():
        _close(path)


def make_private_folder(folder: Path) -> None:
    """Make the folder where it is missing, closed to others from its first moment on; one that is
    there stays as whoever made it wanted it. Raises OSError."""
    if folder.is_dir():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700)
    close_to_others(folder)


if sys.platform != "win32":

    def _close(path: Path) -> None:
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            path.chmod(mode & 0o700)

else:
    import ctypes
    from ctypes import wintypes
    from functools import cache

    _TOKEN_QUERY, _TOKEN_USER = 8, 1
    _DACL, _PROTECTED = 4, 0x80000000
    _security = ctypes.WinDLL("advapi32", use_last_error=True)
    _system = ctypes.WinDLL("kernel32", use_last_error=True)
    _system.GetCurrentProcess.restype = wintypes.HANDLE
    _system.LocalFree.argtypes = [wintypes.HLOCAL]
    _system.CloseHandle.argtypes = [wintypes.HANDLE]
    _security.OpenProcessToken.argtypes = [wintypes.HANDLE, wintypes.DWORD, wintypes.LPHANDLE]
    _security.GetTokenInformation.argtypes = [
        wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD, wintypes.LPDWORD,
    ]  # fmt: skip
    _security.ConvertSidToStringSidW.argtypes = [wintypes.LPVOID, wintypes.LPVOID]
    _security.ConvertStringSecurityDescriptorToSecurityDescriptorW.argtypes = [
        wintypes.LPCWSTR, wintypes.DWORD, wintypes.LPVOID, wintypes.LPVOID,
    ]  # fmt: skip
    _security.SetFileSecurityW.argtypes = [wintypes.LPCWSTR, wintypes.DWORD, wintypes.LPVOID]

    def _close(path: Path) -> None:
        """By the user's SID: a name may have been changed, or be asked of a server that is away."""
        inherited = "OICI" if path.is_dir() else ""
        words = f"D:P(A;{inherited};FA;;;{_user()})"
        told = wintypes.LPVOID()
        _need(
            _security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                words, 1, ctypes.byref(told), None
            )
        )
        try:
            _need(_security.SetFileSecurityW(str(path), _DACL | _PROTECTED, told))
        finally:
            _system.LocalFree(told)

    @cache
    def _user() -> str:
        """The SID of whoever runs this program, as S-1-5-…"""
        token = wintypes.HANDLE()
        _need(
            _security.OpenProcessToken(
                _system.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)
            )
        )
        try:
            told = ctypes.create_string_buffer(256)  # a SID has 68 bytes at most
            length = wintypes.DWORD()
            _need(
                _security.GetTokenInformation(
                    token, _TOKEN_USER, told, len(told), ctypes.byref(length)
                )
            )
        finally:
            _system.CloseHandle(token)
        # the answer begins with a pointer to the SID
        sid = ctypes.cast(told, ctypes.POINTER(wintypes.LPVOID))[0]
        words = wintypes.LPWSTR()
        _need(_security.ConvertSidToStringSidW(sid, ctypes.byref(words)))
        try:
            return str(words.value)
        finally:
            _system.LocalFree(words)

    def _need(done: int) -> None:
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())
