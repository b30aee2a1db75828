"""What a window has drawn, for tests and the bench: a spy behind its picture providers."""

from tests.ui.hands import Player
from ui.bridge.pictures import PackPictures, PersonPictures
from ui.looks import person


def watched_pictures(player: Player) -> list[str]:
    """The names of all pictures drawn from now on, each as often as it is drawn."""
    names: list[str] = []

    def of_the_pack(name: str) -> bytes | None:
        names.append(name)
        return player.station.content.picture(name)

    def of_a_person(name: str) -> bytes:
        names.append(name)
        return person(name)

    player.window.engine.addImageProvider("pack", PackPictures(of_the_pack))
    player.window.engine.addImageProvider("person", PersonPictures(of_a_person))
    return names
