"""Who could we be?: several side by side; and a grown-up who guesses what a child will choose."""

from kiosk.visit import discovery, waits
from kiosk.visit.together import Together
from ui.scenes.discovery import age
from ui.scenes.home import street
from ui.scenes.stage import Scene, Stage

WIDE_IN, WIDEST_IN = 32, 55
"""From here on two, and four, find room."""


def _together(stage: Stage, players: int) -> None:
    stage.on_glass(WIDEST_IN if players > 2 else WIDE_IN)
    street(stage)
    stage.station.visit.say_players(players)
    stage.station.visit.open_discovery()


def _now(stage: Stage) -> Together:
    assert stage.station.visit.state.together is not None
    return stage.station.visit.state.together


def _choose(stage: Stage, place: int, band: str, taps: int = 99, favourite: str = "RIC") -> None:
    """A child that knows what it likes, and says its age first."""
    visit, test = stage.station.visit, stage.content.interests()
    assert test is not None
    scale = {item.id: item.scale for item in test.items}
    visit.discover_at(place, "age", band)
    while (asked := _now(stage).sides[place].discovery).offered and len(asked.taps) < taps:
        stage.clock.pass_ms(4_000)
        liked = [one for one in asked.offered or () if scale[one] in favourite]
        best = min(liked, key=lambda one: favourite.index(scale[one]), default=asked.offered[1])
        visit.discover_at(place, "item", best)


def street_of_two(stage: Stage) -> None:
    stage.on_glass(WIDE_IN)
    street(stage)
    stage.station.visit.say_players(2)


def ages(players: int = 2) -> Scene:
    def scene(stage: Stage) -> None:
        _together(stage, players)
        stage.station.visit.discover_at(1, "lang", "ru" if stage.lang != "ru" else "kk")

    return scene


def choosing(stage: Stage) -> None:
    _together(stage, 2)
    _choose(stage, 0, "13-17", 6)
    _choose(stage, 1, "6-8", 3)
    stage.station.visit.discover_at(1, "lang", "ru" if stage.lang != "ru" else "kk")


def first(stage: Stage) -> None:
    """One is done and looks at their street; nobody has to wait."""
    _together(stage, 2)
    _choose(stage, 0, "9-12")
    stage.station.visit.discover_at(0, "face", "aigul")
    _choose(stage, 1, "9-12", 9)
    stage.station.visit.beside.alive()


def both(band: str, other: str, likes: tuple[str, str] = ("RIC", "IRA")) -> Scene:
    def scene(stage: Stage) -> None:
        _together(stage, 2)
        _choose(stage, 0, band, favourite=likes[0])
        _choose(stage, 1, other, favourite=likes[1])
        stage.station.visit.beside.alive()

    return scene


def asked(stage: Stage) -> None:
    """One asks somebody, the other takes the result along."""
    both("13-17", "9-12")(stage)
    visit = stage.station.visit
    found = discovery.found(_now(stage).sides[0].discovery, stage.content, visit.state.streets)
    visit.discover_at(0, "look", found.matches[0].profession)
    visit.discover_at(1, "take")


def gone(stage: Stage) -> None:
    """One has not touched for a while."""
    choosing(stage)
    stage.clock.pass_ms(waits.READING + waits.RING // 3)
    stage.station.visit.touched()
    stage.station.visit.beside.touch(0)


def four(stage: Stage) -> None:
    _together(stage, 4)
    for place, (band, taps) in enumerate((("13-17", 6), ("6-8", 3), ("9-12", 99))):
        _choose(stage, place, band, taps)
    stage.station.visit.beside.alive()


def four_ends(stage: Stage) -> None:
    _together(stage, 4)
    likes = ("RIC", "IRA", "SAE", "ICR")
    for place, band in enumerate(("13-17", "6-8", "9-12", "18+")):
        _choose(stage, place, band, favourite=likes[place])
    stage.station.visit.beside.alive()


def three(stage: Stage) -> None:
    _together(stage, 3)
    _choose(stage, 0, "9-12", 4)
    _choose(stage, 1, "6-8", 2)


# does my mum know me?


def guess_age(stage: Stage) -> None:
    age(stage)
    stage.station.visit.discover("guess")


def _guess(stage: Stage, band: str, taps: int = 99) -> None:
    guess_age(stage)
    visit = stage.station.visit
    visit.discover("age", band)
    made = 0
    while (now := visit.state.discovery) and now.step == "guess" and made < taps and now.offered:
        visit.discover("item", now.offered[0])
        made += 1


def guessing(stage: Stage) -> None:
    _guess(stage, "9-12", 2)


def handed(stage: Stage) -> None:
    _guess(stage, "9-12")


def known(stage: Stage) -> None:
    _guess(stage, "9-12")
    visit = stage.station.visit
    visit.discover("on")
    while (now := visit.state.discovery) and now.offered:
        stage.clock.pass_ms(4_000)
        visit.discover("item", now.offered[len(now.taps) % 3 % 2])


TOGETHER: dict[str, Scene] = {
    "Street-two": street_of_two,
    "Together-ages": ages(),
    "Together": choosing,
    "Together-first": first,
    "Together-end": both("13-17", "9-12"),
    "Together-end-young": both("6-8", "6-8", ("RC", "SA")),
    "Together-asked": asked,
    "Together-gone": gone,
    "Together-three": three,
    "Together-four-ages": ages(4),
    "Together-four": four,
    "Together-four-end": four_ends,
    "Age-guess": guess_age,
    "Triad-guess": guessing,
    "Handed": handed,
    "Known": known,
}
