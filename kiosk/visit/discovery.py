"""One diagnostic, "Who could I be?", folded from its taps: age, triads, a challenge, the result.

Values, never changed; nothing here knows a language, a screen or a disk.
"""

from collections.abc import Collection, Mapping
from typing import Any, Literal

import msgspec

from kiosk import facts
from kiosk.ages import YOUNGEST, Band, band_of
from kiosk.challenges.challenge import Trial
from kiosk.challenges.listing import Challenge, challenges
from kiosk.content.model import Profession
from kiosk.content.store import Content
from kiosk.interests import triads
from kiosk.interests.items import Interests
from kiosk.interests.match import Match, Visited, centred_pearson, matches
from kiosk.interests.profile import ABANDONED, Profile, profile
from kiosk.interests.streets import Liked, favourites, next_streets
from kiosk.interests.triads import Tap

Step = Literal["age", "guess", "handed", "triad", "offer", "play", "tried", "known", "result"]

ASKED = 3
"""Professions of which is asked whether the child has tried them."""

STREETS = 3
"""Fewer streets with content make no choice: then all streets are shown that items name."""

GUESSED = 6
"""Triads of which a grown-up guesses the child's choice: half a minute, and as many pictures as
both can look at together. Those that open a test do not hang on the taps: both see the same."""

QUARTERS = 4
"""How a try went is told to organizers in quarters: nothing finer says anything about a child."""


class Guess(msgspec.Struct, frozen=True):
    """What a grown-up thinks that the child will choose; nobody's diagnostic, and no fact.

    handed: the screen is the child's from now on. seen: both have looked.
    """

    taps: tuple[Tap, ...] = ()
    handed: bool = False
    seen: bool = False


class Discovery(msgspec.Struct, frozen=True, kw_only=True):
    """seed: of the triads. number: how many diagnostics came before it in this visit.

    offered: the item ids to choose from now, left to right. challenge: the one offered, or "".
    table: of the challenge under way. trial: whether it is over, and how; share: 0 to 1.
    suggested: professions of which is asked whether they were tried; tried: those that were.
    told: its fact is written. looking: the profession whose reasons are being read, or "".
    quick: the triads are all that is asked, for another one is there and waits. guess: of who
    asked whether the child is known.
    """

    seed: int
    number: int = 0
    band: Band | None = None
    offered: tuple[str, str, str] | None = None
    taps: tuple[Tap, ...] = ()
    challenge: str = ""
    table: Any = None
    trial: Literal["", "skipped", "done"] = ""
    share: float = 0.0
    suggested: tuple[str, ...] = ()
    tried: tuple[str, ...] = ()
    told: bool = False
    looking: str = ""
    quick: bool = False
    guess: Guess | None = None

    @property
    def step(self) -> Step:
        if self.band is None:
            return "age"
        if self.guess and not self.guess.handed:
            return "handed" if self.offered is None else "guess"
        if self.offered is not None:
            return "triad"
        if self.guess and not self.guess.seen:
            return "known"
        if self.challenge and not self.trial:
            return "offer" if self.table is None else "play"
        return "tried" if self.suggested and not self.told else "result"


class Found(msgspec.Struct, frozen=True):
    """What may be told. many: nothing stands out, or the taps say nothing; then it is told that
    many things interest this child. liked: streets, of the youngest only."""

    profile: Profile
    matches: tuple[Match, ...]
    liked: tuple[Liked, ...]
    many: bool


def after(
    now: Discovery, act: str, word: str, took_ms: int, content: Content, touched: Collection[str]
) -> Discovery:
    """The diagnostic after a touch; the same when the touch means nothing here.

    touched: streets of this visit. took_ms: since the triad was shown.
    """
    replace = msgspec.structs.replace
    match act, now.step:
        case "age", "age":
            band = band_of(word)
            return now if band is None else _asked(replace(now, band=band), content, touched)
        case "guess", "age":
            return replace(now, guess=None if now.guess else Guess(), quick=not now.guess)
        case "item", "guess" if now.guess and now.offered is not None and word in now.offered:
            taps = (*now.guess.taps, Tap(now.offered, word, max(took_ms, 0)))
            return _guessing(now, taps, content)
        case "on", "handed":
            return _asked(replace(now, guess=_turned(now, handed=True)), content, touched)
        case "on", "known":
            return replace(now, guess=_turned(now, seen=True))
        case "item", "triad" if now.offered is not None and word in now.offered:
            taps = (*now.taps, Tap(now.offered, word, max(took_ms, 0)))
            return _asked(replace(now, taps=taps), content, touched)
        case "begin", "offer":
            return replace(now, table=challenges()[now.challenge].deal(now.seed))
        case "skip", "offer":
            return replace(now, trial="skipped")
        case "on", "play" if now.table.finished:
            return replace(now, trial="done", share=now.table.share, table=None)
        case "tried", "tried" if word in now.suggested:
            tried = set(now.tried) ^ {word}
            return replace(now, tried=tuple(one for one in now.suggested if one in tried))
        case "on", "tried":
            return replace(now, suggested=())
        case "look", "result":
            return replace(now, looking=word)
        case "again", "result":
            return Discovery(seed=now.seed + 1, number=now.number + 1)
        case _:
            return now


def moved(now: Discovery, move: Mapping[str, str], ms: int) -> Discovery:
    """A move in the challenge under way, `ms` after it began."""
    if now.step != "play" or now.table.finished:
        return now
    table = challenges()[now.challenge].play(now.table, move, ms)
    return msgspec.structs.replace(now, table=table)


def back(now: Discovery, content: Content, touched: Collection[str]) -> Discovery | None:
    """One step back; None where it leads out of the diagnostic."""
    replace = msgspec.structs.replace
    match now.step:
        case "guess" | "handed" if now.guess and now.guess.taps:
            return _guessing(now, now.guess.taps[:-1], content)
        case "triad" if now.guess and not now.taps:
            return replace(now, guess=_turned(now, handed=False), offered=None)
        case "guess" | "handed" | "triad" if not now.taps:
            return replace(now, band=None, offered=None)
        case "triad" | "offer" | "known":
            return _asked(
                replace(now, taps=now.taps[:-1], challenge="", suggested=()), content, touched
            )
        case "play":
            return replace(now, table=None)
        case "tried" if now.challenge:
            return replace(now, trial="", share=0.0)
        case "tried":
            return _asked(replace(now, taps=now.taps[:-1], suggested=()), content, touched)
        case "result" if now.looking:
            return replace(now, looking="")
        case _:
            return None


def guessed(now: Discovery) -> list[tuple[Tap, Tap]]:
    """Of each triad that both were shown: the grown-up's tap and the child's."""
    return list(zip(now.guess.taps if now.guess else (), now.taps, strict=False))


def found(now: Discovery, content: Content, touched: Collection[str]) -> Found:
    """The result of the taps so far."""
    test = test_of(content)
    band = now.band or YOUNGEST
    said = profile(test.items, now.taps, asked(content, band))
    if band == YOUNGEST:
        liked = favourites(test.items, streets(content), now.taps) if said.counted else []
        return Found(said, (), tuple(liked), not liked)
    there = _there(content, challenges().get(now.challenge)) if now.trial == "done" else ()
    visited = Visited(touched, [one.id for one in there], now.share, now.tried)
    listed = matches(
        said, test.items, now.taps, content.professions(), test.mean.six, band, visited
    )
    return Found(said, tuple(listed), (), said.flat or not said.counted)


def fact(now: Discovery, content: Content, touched: Collection[str]) -> facts.Discovered:
    """All that the journal keeps."""
    told = found(now, content, touched)
    said, youngest = told.profile, now.band == YOUNGEST
    return facts.Discovered(
        band=now.band or "",
        counts={str(letter): taps for letter, taps in said.counts.items()},
        leading=() if youngest else said.leading,
        confidence=0 if youngest else round(100 * said.confidence),
        marks=said.marks,
        counted=said.counted,
        streets=tuple(one.street for one in told.liked),
        challenge=now.challenge if now.trial == "done" else "",
        share=round(QUARTERS * now.share) if now.trial == "done" else -1,
    )


def left(told: facts.Discovered) -> facts.Discovered:
    """Of one that nobody saw the end of: told too, and counted nowhere, not even where all taps
    were made and the child went before its result."""
    marks = (*(mark for mark in told.marks if mark != ABANDONED), ABANDONED)
    return msgspec.structs.replace(told, marks=marks, counted=False)


def asked(content: Content, band: Band) -> int:
    """How many triads there are for this age: the length of the road."""
    return len(streets(content)) if band == YOUNGEST else triads.TAPS


def streets(content: Content) -> list[str]:
    """The streets that the youngest choose among, in the festival's order."""
    named = list(dict.fromkeys(item.street for item in test_of(content).items))
    written = [street.id for street in content.streets() if street.id in named]
    return written if len(written) >= STREETS else named


def test_of(content: Content) -> Interests:
    """Raises LookupError when the pack has no such test."""
    test = content.interests()
    if test is None:
        raise LookupError("no interests.toml in this content")
    return test


def known(now: Discovery, content: Content) -> Discovery:
    """As it was remembered. Raises LookupError when the pack no longer holds what was offered."""
    items = {item.id for item in test_of(content).items}
    if not items.issuperset(now.offered or ()):
        raise LookupError("an item that was offered is gone")
    for profession in now.suggested:
        content.profession(profession)
    if now.looking:
        content.profession(now.looking)
    if now.challenge not in (*challenges(), ""):
        raise LookupError(f"no challenge {now.challenge}")
    return now


def of_challenge(name: str, content: Content) -> Profession | None:
    """The profession that a challenge is a taste of, as far as the pack has one."""
    there = _there(content, challenges().get(name))
    return there[0] if there else None


def _turned(now: Discovery, **changes: bool) -> Guess:
    return msgspec.structs.replace(now.guess or Guess(), **changes)


def _guessing(now: Discovery, taps: tuple[Tap, ...], content: Content) -> Discovery:
    """With the next triad to guess, or with none: then the child comes."""
    replace, band = msgspec.structs.replace, now.band or YOUNGEST
    offered = None
    if len(taps) < guesses(content, band):
        offered = _next(now, taps, content)
    return replace(now, guess=replace(now.guess or Guess(), taps=taps), offered=offered)


def guesses(content: Content, band: Band) -> int:
    """Of how many triads a grown-up guesses the choice."""
    return min(GUESSED, asked(content, band))


def _next(now: Discovery, taps: tuple[Tap, ...], content: Content) -> tuple[str, str, str] | None:
    band, items = now.band or YOUNGEST, test_of(content).items
    if band == YOUNGEST:
        return next_streets(items, streets(content), now.seed, taps)
    return triads.next_triad(items, band, now.seed, taps)


def _asked(now: Discovery, content: Content, touched: Collection[str]) -> Discovery:
    """With the next triad, or with what comes after the last."""
    if now.guess and not now.guess.handed:
        return _guessing(now, now.guess.taps, content)
    offered = _next(now, now.taps, content)
    now = msgspec.structs.replace(now, offered=offered, trial="")
    if offered is not None or now.quick or now.band == YOUNGEST:
        return now
    told = found(now, content, touched)
    if not told.profile.counted:
        return now
    return msgspec.structs.replace(
        now,
        challenge=_fitting(told.profile, content),
        suggested=tuple(one.profession for one in told.matches[:ASKED]),
    )


def _fitting(said: Profile, content: Content) -> str:
    """The challenge whose profession is most like this child's interests, "" when the pack has
    none of their professions; equal ones in the order of their names."""
    mean = test_of(content).mean.six
    best: tuple[float, str] = (0.0, "")
    for name, challenge in challenges().items():
        for one in _there(content, challenge):
            alike = 2 + round(centred_pearson(said.interests, one.interests, mean), 6)
            best = max(best, (alike, name), key=lambda pair: pair[0])
    return best[1]


def _there(content: Content, challenge: Challenge | None) -> list[Profession]:
    wanted = challenge.PROFESSIONS if challenge else ()
    return [one for one in content.professions() if one.id in wanted]


def step_sound(before: Trial | None, after: Trial | None) -> str:
    """What a move in a challenge is worth hearing; "" for a hand that is led along."""
    if before is None or after is None:
        return "touch"
    if after.finished:
        return "finished"
    if hasattr(after, "seam"):
        return ""
    return "right" if after.points > before.points else "touch"
