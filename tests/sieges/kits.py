"""What a child does that takes a kit and news; little of it is read, so that many are born."""

from pathlib import Path
from typing import NamedTuple

from kiosk.clock import SetClock
from kiosk.machine.kits import KitNotTaken, take_kit
from kiosk.machine.news import Newsroom
from kiosk.machine.records import installed, open_records
from kiosk.trust.sealed import KitRefused
from tests.sieges.children import Tell

NOON = 1796626800000
"""Of the first day of the festival of tests.festivals."""


class Siege(NamedTuple):
    """data: a station with its first kit. newer: a kit that plays another store. news: for it."""

    data: Path
    newer: Path
    code: str
    news: Path
    facts: int


def take(tell: Tell, data: Path, siege: Siege) -> None:
    take_kit(data, siege.newer, siege.code, installed(data))
    tell("kit")
    kit, journal, recorder, _, _ = open_records(data, SetClock(NOON), data.parent / "state")
    Newsroom(data, kit, recorder).take(siege.news.read_bytes())
    tell("news")
    journal.close()


def hear(tell: Tell, data: Path, files: list[Path]) -> None:
    """News after news, each newer than the one before."""
    kit, journal, recorder, _, _ = open_records(data, SetClock(NOON), data.parent / "state")
    newsroom = Newsroom(data, kit, recorder)
    newsroom.begin()
    tell("open")
    for file in files:
        newsroom.take(file.read_bytes())
        tell(file.parent.name)
    journal.close()


class Order(NamedTuple):
    """What is on a stick. leaves: a guide said that the station leaves its festival."""

    kit: Path
    code: str
    news: Path
    leaves: bool = False


def carry_out(tell: Tell, data: Path, state: Path, order: Order) -> None:
    """Tell what is done, or in one word why it is not."""
    try:
        take_kit(
            data, order.kit, order.code, installed(data),
            other_festival=order.leaves, machine=lambda: "",
        )  # fmt: skip
        tell("kit")
        kit, journal, recorder, _, _ = open_records(data, SetClock(NOON), state, lambda: "")
        newsroom = Newsroom(data, kit, recorder)
        newsroom.begin()
        tell("news" if newsroom.take(order.news.read_bytes()) else "no news")
        journal.close()
    except (KitRefused, KitNotTaken) as error:
        tell(f"refused: {error}")
    except OSError as error:
        tell(f"no stick: {error.strerror}")
