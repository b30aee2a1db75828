"""The program's own version, as the journal and the session files name it."""

from importlib.metadata import version

VERSION = version("kiosk")
