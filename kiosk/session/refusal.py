"""Why a session file is not taken: seven reasons, a plain sentence each."""

from typing import Literal

from kiosk.printable import printable

Reason = Literal[
    "incomplete", "altered", "other_key", "not_a_session", "untrusted", "too_new", "unreadable"
]


class SessionRefused(Exception):
    """A file that is not taken; the message is one plain sentence."""

    def __init__(self, reason: Reason, sentence: str) -> None:
        super().__init__(printable(sentence))
        self.reason: Reason = reason


def altered(name: str, why: str) -> SessionRefused:
    return SessionRefused(
        "altered", f"{name} was altered ({why}): fill another stick at its station."
    )


def no_session(name: str) -> SessionRefused:
    return SessionRefused(
        "not_a_session", f"{name} is no session file: leave it out, or look for the right one."
    )


def unreadable(name: str, error: OSError) -> SessionRefused:
    return SessionRefused(
        "unreadable", f"{name} cannot be read ({error.strerror}): put the stick in again."
    )


def untrusted(name: str, why: str) -> SessionRefused:
    return SessionRefused(
        "untrusted", f"{name} is not trusted ({why}): check that it comes from this festival."
    )
