"""How much memory this process may take: one door, and its twin for Windows."""

import sys


def limit_memory(most_bytes: int) -> None:
    """From now on what would need more fails, and the process most likely with it."""
    if sys.platform == "win32":
        _limit_job(most_bytes)
    else:
        import resource

        # macOS knows the limit and does not keep it; there the limit of time has to do
        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS = 9
    _PROCESS_MEMORY, _DIE_ON_EXCEPTION = 0x100, 0x400

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_set", ctypes.c_size_t),
            ("most_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic),
            ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        )

    def _limit_job(most_bytes: int) -> None:
        """A job of this process alone: Windows limits jobs, not processes."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        limits = _Extended()
        limits.basic.flags = _PROCESS_MEMORY | _DIE_ON_EXCEPTION
        limits.process_memory = most_bytes
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        size = ctypes.sizeof(limits)
        done = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
        myself = wintypes.HANDLE(kernel.GetCurrentProcess())
        if not done or not kernel.AssignProcessToJobObject(job, myself):
            raise ctypes.WinError(ctypes.get_last_error())
