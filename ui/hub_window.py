"""The organizer's window: its face and its bridges joined with an office."""

from collections.abc import Callable

from kiosk.organizer.office import Office
from ui.bridge.hub import Hub
from ui.bridge.hub_board import HubBoard
from ui.bridge.hub_evening import HubEvening
from ui.bridge.hub_map import DRAWING, HubMap
from ui.bridge.hub_news import HubNews
from ui.bridge.hub_prepare import HubPrepare
from ui.bridge.hub_questions import HubQuestions
from ui.bridge.hub_report import HubReport
from ui.bridge.hub_see import HubSee
from ui.bridge.pictures import PackPictures
from ui.window import Face, Window

BRIDGES = (
    HubBoard, HubEvening, HubSee, HubQuestions, HubReport, HubMap, HubNews, HubPrepare, Hub,
)  # fmt: skip
"""What stands on a page is looked at before the page."""


class HubWindow(Window):
    """A hub on a laptop's screen."""

    def __init__(self, office: Office, leave: Callable[[], None]) -> None:
        """leave: ends the program when the organizer asks for it."""
        super().__init__(Face("OrganizerHub", BRIDGES, {"pack": PackPictures(self._picture)}))
        self.office = office
        for kind in BRIDGES:
            self.bridge(kind).begin(office)
        self.hub = self.bridge(Hub)
        self.hub.left.connect(leave)
        self.hub.langChanged.connect(lambda: self.speak(str(self.hub.lang)))
        self.speak(office.lang)
        self.begin(office.tick)
        self.load()

    def _picture(self, name: str) -> bytes | None:
        if name.startswith(DRAWING):
            return self.office.steps.changing.drawing or None
        content = self.office.content
        return content.picture(name) if content is not None else None

    def show(self, size: tuple[int, int] | None) -> None:
        """In this size, or as large as the screen; it may be left as any window."""
        if size:
            super().show(size)
        else:
            self.quick.showMaximized()


def open_hub_window(
    office: Office, size: tuple[int, int] | None, leave: Callable[[], None]
) -> HubWindow:
    """Load the QML for an office that was opened."""
    window = HubWindow(office, leave)
    window.show(size)
    return window
