"""Why a session file is not taken: seven reasons, each sentence in kiosk/words/session.toml."""

from typing import Literal

from kiosk.files import why as why_of
from kiosk.words import phrase

Reason = Literal[
    "incomplete", "altered", "other_key", "not_a_session", "untrusted", "too_new", "unreadable"
]

_REASONS: dict[str, Reason] = {
    "incomplete": "incomplete",
    "altered": "altered",
    "other_key": "other_key",
    "no_session": "not_a_session",
    "not_plain": "not_a_session",
    "too_many": "not_a_session",
    "untrusted": "untrusted",
    "revoked": "untrusted",
    "other_festival": "untrusted",
    "other_organizer": "untrusted",
    "too_new": "too_new",
    "unreadable": "unreadable",
    "missing": "unreadable",
    "no_right": "unreadable",
}
"""By the word of a sentence in kiosk/words/session.toml."""


class SessionRefused(Exception):
    """A file that is not taken; the message is one plain sentence, made of word and values."""

    def __init__(self, word: str, **values: object) -> None:
        self.reason = _REASONS[word]
        self.word, self.values = word, values
        super().__init__(phrase(f"session.{word}", **values))


def altered(name: str, what: str, **values: object) -> SessionRefused:
    """what: its part of the sentence, by its word."""
    why = phrase(f"session.{what}", **values)
    return SessionRefused("altered", name=name, why=why)


def no_session(name: str) -> SessionRefused:
    return SessionRefused("no_session", name=name)


def unreadable(name: str, error: OSError) -> SessionRefused:
    match error:
        case FileNotFoundError():
            return SessionRefused("missing", name=name)
        case PermissionError():
            return SessionRefused("no_right", name=name)
    return SessionRefused("unreadable", name=name, why=why_of(error))


def untrusted(name: str, why: str) -> SessionRefused:
    return SessionRefused("untrusted", name=name, why=why)
