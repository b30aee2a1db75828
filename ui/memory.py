"""What a visit leaves behind, given back between two visits, when no finger waits.

Without it the process keeps some 10 MB more; measured over 250 visits, it grows neither way.
"""

import ctypes
import sys

from PySide6.QtQml import QQmlEngine


def give_back(engine: QQmlEngine) -> None:
    engine.collectGarbage()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:  # glibc alone has it, and alone needs it
        trim(0)
