"""Why a session file is not taken: seven reasons, each sentence in one table."""

from typing import Literal

from kiosk.printable import printable

Reason = Literal[
    "incomplete", "altered", "other_key", "not_a_session", "untrusted", "too_new", "unreadable"
]

SENTENCES: dict[str, tuple[Reason, str]] = {
    "incomplete": (
        "incomplete",
        "{name} is incomplete ({size} of {whole} bytes): fill the stick at {station} again.",
    ),
    "altered": ("altered", "{name} was altered ({why}): fill another stick at its station."),
    "other_key": (
        "other_key",
        "{name} was sealed for another organizer's key (or its first bytes are damaged): "
        "use the key of its festival.",
    ),
    "no_session": (
        "not_a_session",
        "{name} is no session file: leave it out, or look for the right one.",
    ),
    "not_plain": (
        "not_a_session",
        "{name} is no session file: it is not even a plain file.",
    ),
    "too_many": (
        "not_a_session",
        "{name} holds more than {most} session files: it is no stick of ours, "
        "name the good files one by one.",
    ),
    "untrusted": (
        "untrusted",
        "{name} is not trusted ({why}): check that it comes from this festival.",
    ),
    "other_festival": (
        "untrusted",
        "{name} is of the festival {festival}, this hub holds {other}: take another hub.",
    ),
    "other_organizer": (
        "untrusted",
        "{name} is of another organizer's festival {festival} than the one in this hub; each "
        "station without a kit makes keys of its own: take another hub.",
    ),
    "too_new": (
        "too_new",
        "{name} was written by a newer program: update kiosk on this computer.",
    ),
    "unreadable": ("unreadable", "{name} cannot be read ({why}): put the stick in again."),
    "missing": ("unreadable", "{name} is not there: look at its name, or put the stick in again."),
    "no_right": ("unreadable", "{name} cannot be read: give this user the right to read it."),
}


class SessionRefused(Exception):
    """A file that is not taken; the message is one plain sentence, made of word and values."""

    def __init__(self, word: str, **values: object) -> None:
        self.reason, sentence = SENTENCES[word]
        self.word, self.values = word, values
        super().__init__(printable(sentence.format(**values)))


def altered(name: str, why: str) -> SessionRefused:
    return SessionRefused("altered", name=name, why=why)


def no_session(name: str) -> SessionRefused:
    return SessionRefused("no_session", name=name)


def unreadable(name: str, error: OSError) -> SessionRefused:
    match error:
        case FileNotFoundError():
            return SessionRefused("missing", name=name)
        case PermissionError():
            return SessionRefused("no_right", name=name)
    return SessionRefused("unreadable", name=name, why=error.strerror)


def untrusted(name: str, why: str) -> SessionRefused:
    return SessionRefused("untrusted", name=name, why=why)
