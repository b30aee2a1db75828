"""A page of text on paper: headings stand out, and no letter is a hair's breadth."""

from PySide6.QtGui import QFont, QTextBlock

from ui.app import application
from ui.paper import HEAVY, PLAIN, page_of

TEXT = "Excursion\nWe chose: a welder\n\nTrades:\n1. Welder: joins metal.\n    It holds."


def weight(block: QTextBlock) -> float:
    return block.begin().fragment().charFormat().font().variableAxisValue(QFont.Tag("wght"))


def test_headings_are_heavy_and_what_is_indented_stays_so() -> None:
    application()
    page = page_of(TEXT)
    blocks = [page.findBlockByNumber(number) for number in range(page.blockCount())]
    assert [block.text() for block in blocks] == [line.strip() for line in TEXT.split("\n")]
    told = [weight(block) for block in blocks if block.text()]
    assert told == [HEAVY, PLAIN, HEAVY, PLAIN, PLAIN]
    assert [block.blockFormat().leftMargin() > 0 for block in blocks] == [False] * 5 + [True]
