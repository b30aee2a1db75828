"""What is still to be fetched, as a list that somebody walks the hall with."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.languages import LANGS
from kiosk.organizer.board import Tile
from kiosk.outputs import place
from kiosk.words import in_words, phrase

FILE = "to-fetch.txt"

BOX = "[  ] "


def fetch_text(tiles: Sequence[Tile], lang: str) -> str:
    """A title, and a line with a box for each station in turn."""
    wanted = [tile for tile in tiles if tile.fetch]
    lines = [in_words(phrase("organizer.fetch title", n=len(wanted)), lang), ""]
    lines += [BOX + in_words(tile.fetch, lang) for tile in wanted]
    if not wanted:
        lines = [in_words(phrase("organizer.fetch none"), lang)]
    return "\n".join(lines) + "\n"


def save_fetch(folder: Path, tiles: Sequence[Tile], lang: str) -> Path:
    """Into the folder; the list of before is written over. Raises Unwritable."""
    out = folder / FILE
    place(out, fetch_text(tiles, lang).encode(), _is_list)
    return out


def _is_list(beginning: bytes) -> bool:
    """In whatever language it was written."""
    some, none = phrase("organizer.fetch title", n=0), phrase("organizer.fetch none")
    starts = [in_words(some, lang).rpartition(":")[0] for lang in LANGS]
    starts += [in_words(none, lang) for lang in LANGS]
    return beginning.startswith(tuple(start.encode() for start in starts))
