"""Reading a file from the device itself: a copy in memory proves nothing about a stick."""

import errno
import mmap
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _GENERIC_READ, _SHARE_READ, _OPEN_EXISTING = 0x8000_0000, 1, 3
    _NO_BUFFERING = 0x2000_0000
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.CreateFileW.restype = wintypes.HANDLE

    def open_uncached(path: Path) -> int:
        handle = _kernel.CreateFileW(
            str(path), _GENERIC_READ, _SHARE_READ, None, _OPEN_EXISTING, _NO_BUFFERING, None
        )
        if handle == wintypes.HANDLE(-1).value:
            raise ctypes.WinError(ctypes.get_last_error())
        return msvcrt.open_osfhandle(handle, os.O_RDONLY)

    def read_uncached(descriptor: int, buffer: mmap.mmap) -> int:
        count = wintypes.DWORD()
        view = (ctypes.c_char * len(buffer)).from_buffer(buffer)
        handle = wintypes.HANDLE(msvcrt.get_osfhandle(descriptor))
        if not _kernel.ReadFile(handle, view, len(buffer), ctypes.byref(count), None):
            raise ctypes.WinError(ctypes.get_last_error())
        return count.value

else:
    import fcntl

    _F_NOCACHE = 48  # macOS; the name is missing from Python's fcntl before 3.12

    def open_uncached(path: Path) -> int:
        """A descriptor for reading; the caller closes it."""
        direct = getattr(os, "O_DIRECT", 0)
        try:
            descriptor = os.open(path, os.O_RDONLY | direct)
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
            descriptor = os.open(path, os.O_RDONLY)
        if sys.platform == "darwin":
            fcntl.fcntl(descriptor, _F_NOCACHE, 1)
        else:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        return descriptor

    def read_uncached(descriptor: int, buffer: mmap.mmap) -> int:
        """Fill the buffer from the file's present place; its length a multiple of 4096 bytes.

        Returns the number of bytes read; only the last piece of a file is shorter.
        """
        try:
            return os.readv(descriptor, [buffer])
        except OSError as error:
            # some file systems open a file for direct reading and then refuse to read it so
            flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
            direct = getattr(os, "O_DIRECT", 0)
            if error.errno != errno.EINVAL or not flags & direct:
                raise
            fcntl.fcntl(descriptor, fcntl.F_SETFL, flags & ~direct)
            return os.readv(descriptor, [buffer])
