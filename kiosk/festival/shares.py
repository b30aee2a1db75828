"""What one station may give: its own share of each prize on each day, by the plan."""

from collections.abc import Mapping
from datetime import time

from kiosk.festival.plan import Plan

Shares = dict[str, tuple[int, ...]]
"""Pieces by prize, on day 1, 2, 3 …"""


def shares_of(plan: Plan, station_id: str) -> Shares:
    """A street's pieces of a day are spread evenly over its stations; what does not divide goes
    to another station each day. Moves are not in it: news carries them."""
    street = plan.station(station_id).street
    stations = [one.id for one in plan.stations if one.street == street]
    place = stations.index(station_id)
    return {
        stock.prize: tuple(
            spread(pieces, len(stations))[(place - day) % len(stations)]
            for day, pieces in enumerate(stock.days)
        )
        for stock in plan.stock
        if stock.street == street
    }


def left_of(shares: Shares, day: int, given: Mapping[str, int]) -> Shares:
    """The shares of one that took another's place on that day, with what was left of it.

    Of the days before it has nothing: what was not given then is given by nobody. day: 0 = from
    the beginning on.
    """
    if day == 0:
        return shares
    return {
        prize: (*[0] * (day - 1), given.get(prize, 0), *days[day:])
        for prize, days in shares.items()
    }


def desks_of(plan: Plan, station_id: str) -> dict[str, int]:
    """The desk's number by prize that this station's codes name; 0 where a guide hands it over at
    the screen."""
    street = plan.station(station_id).street
    return {
        s.prize: 0 if s.hand == "here" else plan.desk(s.desk).number
        for s in plan.stock
        if s.street == street
    }


def sends_of(plan: Plan, station_id: str) -> dict[str, int]:
    """The desk's number by prize, of those that are handed over at the screen."""
    street = plan.station(station_id).street
    return {
        s.prize: plan.desk(s.desk).number
        for s in plan.stock
        if s.street == street and s.hand == "here"
    }


def slips_of(plan: Plan, station_id: str) -> tuple[str, ...]:
    """The prizes whose code is printed at the screen."""
    street = plan.station(station_id).street
    return tuple(s.prize for s in plan.stock if s.street == street and s.hand == "slip")


def begins_of(plan: Plan, street: str = "") -> dict[str, time]:
    """When the class begins, of each prize that is a seat. street: "" = of all, which agree."""
    return {s.prize: s.begins for s in plan.stock if s.begins and street in ("", s.street)}


def desk_hours_of(plan: Plan, station_id: str) -> dict[str, tuple[time, time]]:
    """Of the desks that this station's codes name, by number, those with hours of their own."""
    numbers = {*desks_of(plan, station_id).values()}
    return {
        str(desk.number): (desk.opens or plan.opens, desk.closes or plan.closes)
        for desk in plan.desks
        if desk.number in numbers and (desk.opens or desk.closes)
    }


def spread(pieces: int, parts: int) -> list[int]:
    """So many pieces over so many parts, as even as they go, the first ones one more."""
    return [pieces // parts + (n < pieces % parts) for n in range(parts)]
