"""The report's words in the festival's three languages, from kiosk/words/report.toml."""

from kiosk.languages import LANGS
from kiosk.words import table

WORDS: dict[str, dict[str, str]] = {
    lang: {word: str(said[lang]) for word, said in table("report").items()} for lang in LANGS
}
