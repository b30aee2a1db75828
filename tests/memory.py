"""Folders of tests lie in memory where there is some: thousands of stations sync each fact, and a
disk takes longer for it than they compute. What a disk has to do with it is asked on mounted ones,
see tests.sieges; a bench says what it costs, and stays on the disk."""

import os
import shutil
import sys
from pathlib import Path

SPARE_BYTES = 4 * 2**30

_MEMORY = Path("/dev/shm")
_measures = any("bench" in word for word in sys.argv)

if not _measures and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > SPARE_BYTES:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))
