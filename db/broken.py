"""What a file that is not whole, or no database, makes SQLite raise."""

import sqlite3

BROKEN = (sqlite3.Error, UnicodeDecodeError)
"""SQLite's words name what it found in the file; where those bytes are no text Python cannot say
them, and raises that instead."""


def why(error: BaseException) -> str:
    """SQLite's words, or what it would have said."""
    return "malformed database schema" if isinstance(error, UnicodeDecodeError) else str(error)
