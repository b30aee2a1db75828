"""Languages side by side: how many texts of each file are there, and how many are not."""

from typing import NamedTuple

from kiosk.content.model import Pack
from kiosk.content.walk import nodes


class Share(NamedTuple):
    """written: the number of texts in each language; of: how many there should be."""

    name: str
    written: dict[str, int]
    of: int


def matrix(pack: Pack) -> list[Share]:
    """A row for each file of the pack that holds texts, and "all" at the end."""
    rows: dict[str, Share] = {}
    languages = pack.festival.languages
    for node in nodes(pack):
        if node.is_text:
            for name in (node.spot.file, "all"):
                row = rows.setdefault(name, Share(name, dict.fromkeys(languages, 0), 0))
                for code in languages:
                    row.written[code] += bool(node.value.get(code, "").strip())
                rows[name] = row._replace(of=row.of + 1)
    whole = rows.pop("all", Share("all", dict.fromkeys(languages, 0), 0))
    return [*rows.values(), whole]


def table(pack: Pack) -> list[str]:
    """Lines for a terminal: the files that lack a text, and the sum of all."""
    *files, whole = matrix(pack)
    shown = [row for row in files if set(row.written.values()) != {row.of}] + [whole]
    width = max(len(row.name) for row in shown)
    lines = [" ".join([f"{'texts':{width}}", *(f"{code:>11}" for code in whole.written)])]
    for row in shown:
        cells = [f"{count}/{row.of}" for count in row.written.values()]
        lines.append(" ".join([f"{row.name:{width}}", *(f"{cell:>11}" for cell in cells)]))
    return lines
