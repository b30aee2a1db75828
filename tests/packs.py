"""Small valid packs for tests, as an author would write them."""

import os
from pathlib import Path

from kiosk.content.store import Content, build_store


def words(text: str) -> str:
    return f'{{ kk = "{text} kk", ru = "{text} ru", en = "{text}" }}'


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6z"/></svg>'

FESTIVAL = f"""
id = "small"
languages = ["kk", "ru", "en"]
days = 2
opens = "10:00"
closes = "18:00"
name = {words("Small festival")}
"""

PRIZES = f"""
[[prize]]
id = "badge"
number = 1
desk = 1
share = 3
picture = "arc.svg"
name = {words("Badge")}
"""

STREET = f"""
id = "metal"
name = {words("Metal street")}
about = {words("Where steel is born")}

[[area]]
id = "smelter"
name = {words("Smelter")}
about = {words("Hot work")}
errand = {words("Ask how hot it is")}

[[area]]
id = "mine"
name = {words("Mine")}
about = {words("Deep work")}
errand = {words("Ask how deep it is")}
"""


def profession(trade: str, name: str) -> str:
    return f"""
[[profession]]
id = "{trade}"
isco08 = "3135"
onet = "51-4051.00"
klimov = "T"
interests = {{ R = 6.88, I = 2.75, A = 1.05, S = 1.01, E = 1.0, C = 3.97 }}
name = {words(name)}
hook = {words("Turns scrap into rails")}
does = [
    {words(name + " melts")},
    {words("Measures")},
    {words("Pours")},
]
tools = [{words("Probe")}]
where = {words("At the furnace")}
enjoy = {words("You like heat")}
number = {words(name + " at 1500 degrees")}

[[profession.learn]]
after = 9
years = [3, 4]
at = "college"
qualification = {words("Steelmaker")}
"""


QUIZ = f"""
id = "steel"
street = "metal"
area = "smelter"
name = {words("Steel")}

[[question]]
id = "steel-arc"
kind = "single-choice"
profession = "steelmaker"
picture = "arc.svg"
answer = "arc"
text = {words("What melts scrap")}
choices = [
    {{ id = "arc", text = {words("An arc")} }},
    {{ id = "sun", text = {words("The sun")} }},
    {{ id = "gas", text = {words("A gas flame")} }},
]
explanation = {words("An arc is hotter than lava")}
source = "school physics"

[[question]]
id = "steel-soft"
kind = "true-false"
answer = true
text = {words("Hot steel is soft")}
explanation = {words("Heat lets it bend")}
source = "school physics"

[[question]]
id = "steel-odd"
kind = "odd-one-out"
answer = "wood"
text = {words("Which is odd")}
choices = [
    {{ id = "iron", text = {words("Iron")} }},
    {{ id = "zinc", text = {words("Zinc")} }},
    {{ id = "wood", text = {words("Wood")} }},
]
explanation = {words("Wood grows")}
source = "school physics"
"""

DRAWN = 'picture = "arc.svg", picture_right = "arc.svg"'

MATCH = f"""
id = "pairs-of-steel"
engine = "match"
street = "metal"
area = "smelter"
name = {words("Pairs")}
fact = {words("Steel is iron with carbon")}
source = "school physics, 8"
pairs = [
    {{ id = "arc", {DRAWN}, left = {words("Arc")}, right = {words("Furnace")} }},
    {{ id = "lamp", {DRAWN}, left = {words("Lamp")}, right = {words("Mine")} }},
    {{ id = "probe", {DRAWN}, left = {words("Probe")}, right = {words("Heat")} }},
]
"""

ORDER = f"""
id = "into-the-mine"
engine = "order"
street = "metal"
area = "mine"
name = {words("Down")}
fact = {words("Every lamp has a number")}
source = "safety rules, 12"
steps = [
    {{ id = "lamp", picture = "arc.svg", text = {words("Take a lamp")}, safety = true }},
    {{ id = "cage", picture = "arc.svg", text = {words("Ride the cage")} }},
    {{ id = "work", picture = "arc.svg", text = {words("Begin to work")} }},
]
"""

FILES = {
    "festival.toml": FESTIVAL,
    "prizes.toml": PRIZES,
    "streets/metal/street.toml": STREET,
    "streets/metal/professions/smelter.toml": profession("steelmaker", "Steelmaker"),
    "streets/metal/professions/mine.toml": profession("miner", "Miner")
    + profession("surveyor", "Surveyor"),
    "quizzes/steel.toml": QUIZ,
    "games/pairs-of-steel.toml": MATCH,
    "games/into-the-mine.toml": ORDER,
    "pictures/arc.svg": SVG,
}


def write_pack(folder: Path) -> Path:
    """A pack of one street, two areas, three professions, a quiz, two games and a prize."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """What an author's slip does to a file: the first `old` becomes `new`."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{name} has no {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def save(folder: Path, name: str, old: str, new: str) -> None:
    """As an editor saves: a file of the same length is still a newer one."""
    edit(folder, name, old, new)
    seen = (folder / name).stat()
    os.utime(folder / name, ns=(seen.st_atime_ns, seen.st_mtime_ns + 1_000_000))


def open_content(folder: Path) -> Content:
    """The content of the small pack, built and opened in `folder`; close it."""
    build_store(write_pack(folder / "pack"), folder / "content.sqlite")
    return Content.open(folder / "content.sqlite")
