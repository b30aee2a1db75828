"""A machine's voice for what no person has read yet: once for each text, then from memory."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from db.content import Sound
from kiosk.content.model import Pack
from kiosk.content.voice.script import lines
from kiosk.content.voice.tools import LEVEL, PACKED, TRIM, WORDS_A_MINUTE, NoVoice, Tools
from kiosk.files import write_durably
from kiosk.words import phrase

AT_ONCE = 2
"""Texts that are read at the same time: each starts a process, and others work here too."""

MANY = 100
"""Texts from which nobody should wait without a word."""


class _Text(NamedTuple):
    lang: str
    id: str
    text: str


class Baker:
    """cache: where what was read once stays, by its text. tell: hears why it goes on without."""

    def __init__(self, cache: Path, tools: Tools, tell: Callable[[str], None]) -> None:
        self._cache, self._tools, self._tell = cache, tools, tell

    def __call__(self, pack: Pack) -> list[Sound]:
        if lack := self._tools.lack:
            self._tell(phrase("voice.no tools", tools=", ".join(lack)))
            return []
        texts = list(_texts(pack))
        each = list({(one.lang, one.text): one for one in texts}.values())  # "yes" is read once
        new = sum(not self._kept(one).is_file() for one in each)
        if new > MANY:
            self._tell(phrase("voice.reads", n=new))
        with ThreadPoolExecutor(AT_ONCE) as threads:
            read = zip(each, threads.map(self._read, each), strict=True)
            by_text = {(one.lang, one.text): sound for one, sound in read}
        sounds = [
            Sound(one.lang, one.id, 1, sound)
            for one in texts
            if (sound := by_text[one.lang, one.text]) is not None
        ]
        if silent := len(texts) - len(sounds):
            self._tell(phrase("voice.not read", n=silent))
        return sounds

    def _kept(self, one: _Text) -> Path:
        about = f"{WORDS_A_MINUTE} {TRIM} {LEVEL} {PACKED} {one.lang}\0{one.text}"
        return self._cache / f"{blake2b(about.encode(), digest_size=16).hexdigest()}.ogg"

    def _read(self, one: _Text) -> bytes | None:
        kept = self._kept(one)
        with suppress(OSError):
            return kept.read_bytes()
        try:
            sound = self._tools.levelled(self._tools.spoken(one.text, one.lang))
        except NoVoice:
            return None
        with suppress(OSError):  # it only saves time
            self._cache.mkdir(parents=True, exist_ok=True)
            write_durably(kept, sound)
        return sound


def _texts(pack: Pack) -> Iterator[_Text]:
    for line in lines(pack):
        for lang in pack.festival.languages:
            text = line.text.get(lang, "").strip()
            if line.baked and text and f"{lang}/{line.id}" not in pack.voices:
                yield _Text(lang, line.id, text)
