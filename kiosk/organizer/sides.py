"""A journal that went on twice: what each of its branches holds, and which one is to count."""

from concurrent.futures import Future

from db.hub import Hub
from kiosk.hub.branches import AdoptRefused, Holding, adopt_named, holdings
from kiosk.hub.opening import HubRefused
from kiosk.organizer.bureau import Bureau
from kiosk.organizer.owner import NoHub
from kiosk.words import message


class Sides:
    """station: whose branches are looked at, "" = none. trouble: why one could not be chosen."""

    def __init__(self, office: Bureau) -> None:
        self._office = office
        self.station = ""
        self.trouble = ""
        self._all: list[Holding] = []

    @property
    def shown(self) -> list[Holding]:
        return [one for one in self._all if one.station == self.station]

    def open(self, station: str) -> None:
        """ "" closes it."""
        self.station, self.trouble, self._all = station, "", []
        if station:
            self._office.ask(holdings, self._know)

    def adopt(self, name: str) -> None:
        """Let the branch of this name count from now on."""

        def deed(hub: Hub) -> list[Holding]:
            adopt_named(hub, name)
            return holdings(hub)

        self._office.ask(deed, self._know_chosen)

    def _know_chosen(self, done: Future[list[Holding]]) -> None:
        self._know(done)
        if not self.trouble:
            self._office.look_again()

    def _know(self, done: Future[list[Holding]]) -> None:
        try:
            self._all, self.trouble = done.result(), ""
        except NoHub:
            self._all = []
        except (AdoptRefused, HubRefused) as error:
            self.trouble = message(error)
