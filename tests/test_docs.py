"""What docs/ says is true: vectors hold, links lead somewhere, the walk to a new kind works."""

import json
import re
import shutil
import subprocess
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.desk.pages import BookRefused, read_book
from kiosk.festival.planfile import read_plan
from kiosk.prizes import token
from kiosk.trust.certificate import Certificate, SignedCertificate
from kiosk.trust.kit import Kit
from kiosk.trust.kitfile import open_kit
from kiosk.trust.news import verify_news
from kiosk.trust.sealed import KitRefused
from tests.packs import write_pack

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
VECTORS = json.loads((DOCS / "formats" / "prize-code-vectors.json").read_text("utf-8"))
KITS = json.loads((DOCS / "formats" / "kit-vectors.json").read_text("utf-8"))
BOOK = json.loads((DOCS / "formats" / "desk-book-vectors.json").read_text("utf-8"))
KEY = Ed25519PublicKey.from_public_bytes(bytes.fromhex(VECTORS["public_key"]))
PAGES = [*DOCS.rglob("*.md"), *ROOT.glob("*.md")]


@pytest.mark.parametrize("vector", VECTORS["good"], ids=lambda vector: vector["what"])
def test_a_good_vector_says_what_it_says(vector: dict[str, object]) -> None:
    told = token.check(str(vector["code"]), KEY)._asdict()
    assert {k: v.hex() if isinstance(v, bytes) else v for k, v in told.items()} == vector["says"]


@pytest.mark.parametrize("vector", VECTORS["bad"], ids=lambda vector: vector["what"])
def test_a_bad_vector_is_refused(vector: dict[str, str]) -> None:
    with pytest.raises(token.CodeRefused):
        token.check(vector["code"], KEY)


def kept(folder: Path, kit: str) -> Path:
    path = folder / "K07.kit"
    path.write_bytes(b64decode(kit))
    return path


def test_the_kit_of_the_page_says_what_it_says(tmp_path: Path) -> None:
    opened = open_kit(kept(tmp_path, KITS["kit"]), KITS["code"])
    assert holds(plain({"label": opened.label, "inside": opened.words}), KITS["says"])
    assert holds(plain(verify_news(b64decode(KITS["news"]), opened.kit)), KITS["news_say"])


def plain(told: object) -> Any:
    return msgspec.json.decode(msgspec.json.encode(told))


def holds(told: Any, shown: Any) -> bool:
    """All that is shown; a later program may say more."""
    if isinstance(shown, dict):
        return all(name in told and holds(told[name], one) for name, one in shown.items())
    return bool(told == shown)


@pytest.mark.parametrize("vector", KITS["bad"], ids=lambda vector: vector["what"])
def test_a_bad_kit_of_the_page_is_refused(vector: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(KitRefused):
        open_kit(kept(tmp_path, vector["kit"]), KITS["code"])


def test_a_wrong_code_opens_no_kit(tmp_path: Path) -> None:
    with pytest.raises(KitRefused, match="The code does not open"):
        open_kit(kept(tmp_path, KITS["kit"]), KITS["code"][::-1])


def test_a_kit_that_tells_its_size_is_opened_whole_or_no_code_is_tried(tmp_path: Path) -> None:
    sized = KITS["sized"]
    opened = open_kit(kept(tmp_path, sized["kit"]), KITS["code"])
    assert opened.label.size == sized["size"] and opened.words.words is not None
    for other in ("cut", "grown"):
        with pytest.raises(KitRefused, match="it was not copied whole"):
            open_kit(kept(tmp_path, sized[other]), KITS["code"][::-1])


def test_the_plan_of_the_page_is_a_plan(tmp_path: Path) -> None:
    page = (DOCS / "formats" / "plan.md").read_text("utf-8")
    (text,) = re.findall(r"^```toml\n(.*?)^```", page, re.M | re.S)
    (tmp_path / "plan.toml").write_text(text, "utf-8")
    assert read_plan(tmp_path / "plan.toml").ids == ("K01", "K07", "D01")


def desk() -> Kit:
    """The desk that the book's vector is of; no key of it is needed to read."""
    held = json.loads(json.loads(json.loads(BOOK["lines"][0])["body"])["certificate"]["body"])
    holder = msgspec.convert(held, Certificate)
    signed = msgspec.convert({"body": "{}", "signature": "0" * 128}, SignedCertificate)
    root = bytes.fromhex(BOOK["root"])
    return Kit("", 0, root, (), signed, holder, Ed25519PrivateKey.generate())


def written(lines: list[str]) -> bytes:
    return "".join(line + "\n" for line in lines).encode()


def test_the_book_of_the_vectors_says_what_it_says() -> None:
    told = read_book(written(BOOK["lines"]), desk())
    assert (sorted(told.keys), told.stock) == (BOOK["keys"], BOOK["left"])


@pytest.mark.parametrize("vector", BOOK["bad"], ids=lambda vector: vector["what"])
def test_a_bad_book_is_refused(vector: dict[str, list[str]]) -> None:
    with pytest.raises(BookRefused):
        read_book(written(vector["lines"]), desk())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_a_new_kind_is_four_files_that_nobody_else_touches(tmp_path: Path) -> None:
    """The walk of docs/new-kind.md, in a copy: the kind is found, checked, judged and drawn."""
    house = tmp_path / "house"
    for room, unneeded in (("kiosk", ""), ("db", ""), ("ui", ""), ("assets", "festival")):
        left = shutil.ignore_patterns("__pycache__", unneeded)
        shutil.copytree(ROOT / room, house / room, ignore=left)
    walk = DOCS / "new-kind"
    shutil.copy(walk / "how_many.py", house / "kiosk" / "questions")
    shutil.copy(walk / "HowMany.qml", house / "ui" / "questions")
    write_pack(house / "assets" / "festival")  # a small pack is checked sooner
    quiz = house / "assets" / "festival" / "quizzes" / "steel.toml"
    with quiz.open("a", encoding="utf-8") as file:
        file.write("\n" + (walk / "question.toml").read_text("utf-8"))
    done = subprocess.run(
        [sys.executable, walk / "try_it.py"], cwd=house, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
