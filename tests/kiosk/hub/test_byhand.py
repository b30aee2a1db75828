"""What somebody counted by hand lies in the hub beside what it counts."""

from db.hub import Hub
from kiosk.hub.byhand import Counted, count, counted
from kiosk.hub.report import report


def test_what_is_said_of_a_day_again_takes_the_place_of_what_was_said(hub: Hub) -> None:
    count(hub, Counted("memorandums", 2, 30))
    count(hub, Counted("gate", 2, 9000, "guards", "tally"))
    count(hub, Counted("gate", 1, 8000))
    count(hub, Counted("gate", 2, 9100, "guards", "tally, again"))
    assert counted(hub) == [
        Counted("gate", 1, 8000),
        Counted("gate", 2, 9100, "guards", "tally, again"),
        Counted("memorandums", 2, 30),
    ]
    assert report(hub).by_hand == counted(hub)


def test_what_a_later_program_counts_stops_no_report(hub: Hub) -> None:
    hub.set("counted by hand", '[{"what":"balloons","day":1,"number":3}]')
    assert counted(hub) == []
