"""Who could I be?: the triads, the challenges, what was chosen."""

from collections import Counter

import msgspec

from kiosk.visit import discovery
from ui.scenes.home import street
from ui.scenes.stage import Scene, Stage


def age(stage: Stage) -> None:
    street(stage)
    stage.station.visit.open_discovery()


def triads(band: str, taps: int | None = None, favourite: str = "RIC") -> Scene:
    """So many triads answered by a child that knows what it likes; None: all of them."""

    def scene(stage: Stage) -> None:
        age(stage)
        visit = stage.station.visit
        visit.discover("age", band)
        test = stage.content.interests()
        assert test is not None
        scale = {item.id: item.scale for item in test.items}
        made, taken = 0, Counter[str]()
        while (now := visit.state.discovery) and now.offered and made != taps:
            stage.clock.pass_ms(4_000)
            liked = [one for one in now.offered if scale[one] in favourite]
            best = min(liked, key=lambda one: favourite.index(scale[one]), default=now.offered[1])
            # who likes nothing best takes what it has taken least
            turned = now.offered[made % 3 :] + now.offered[: made % 3]
            least = min(turned, key=lambda one: taken[scale[one]])
            chosen = best if favourite else least
            taken[scale[chosen]] += 1
            visit.discover("item", chosen)
            made += 1

    return scene


def challenge(name: str, begun: bool) -> Scene:
    def scene(stage: Stage) -> None:
        triads("13-17")(stage)
        visit = stage.station.visit
        assert visit.state.discovery is not None
        now = msgspec.structs.replace(visit.state.discovery, challenge=name)
        visit.state = msgspec.structs.replace(visit.state, discovery=now)
        if begun:
            visit.discover("begin")

    return scene


def challenge_done(stage: Stage) -> None:
    challenge("rotation", True)(stage)
    for _ in range(6):
        stage.station.visit.try_move({"load": "left"}, 9_000)


def tried(stage: Stage) -> None:
    triads("13-17")(stage)
    visit = stage.station.visit
    visit.discover("skip")
    assert visit.state.discovery is not None
    visit.discover("tried", visit.state.discovery.suggested[1])


def discovered(band: str, favourite: str = "RIC") -> Scene:
    def scene(stage: Stage) -> None:
        triads(band, favourite=favourite)(stage)
        stage.station.visit.discover("skip")
        stage.station.visit.discover("on")

    return scene


def why(stage: Stage) -> None:
    discovered("13-17")(stage)
    found = discovery.found(_now(stage), stage.content, ())
    stage.station.visit.discover("look", found.matches[0].profession)


def _now(stage: Stage) -> discovery.Discovery:
    assert stage.station.visit.state.discovery is not None
    return stage.station.visit.state.discovery


def takeaway(stage: Stage) -> None:
    discovered("9-12")(stage)
    stage.station.visit.open_takeaway()
