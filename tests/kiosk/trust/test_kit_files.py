"""What travels: codes, sealed kits, news, a locked key. Whoever alters one is told so."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.trust.code import CODE_LETTERS, LETTERS, in_fives, new_code, read_code
from kiosk.trust.kit import KitFile, Words
from kiosk.trust.kitfile import open_kit, sign_kit
from kiosk.trust.news import MOST_BYTES, News, read_news, sign_news, verify_news
from kiosk.trust.organizer import KeyUnreadable, locked, new_identity, read_organizer_key
from kiosk.trust.pin import hash_pin, new_pin
from kiosk.trust.sealed import KitRefused, Label, new_salt, read_label, seal, unseal
from kiosk.trust.signed import Untrusted
from tests.kiosk.festival.folders import founded
from tests.kiosk.festival.test_kits import kits, opened_kit

CODE = "7QX4M2HVRD"


@given(st.text(LETTERS, min_size=CODE_LETTERS, max_size=CODE_LETTERS))
def test_a_code_is_read_as_it_stands_on_paper(code: str) -> None:
    assert read_code(in_fives(code)) == read_code(code.lower()) == code


def test_letters_that_look_alike_are_meant() -> None:
    assert read_code("oil00-АВСЕН") == "01100ABCEH"
    assert read_code("7QX4M2HVR") == read_code("7QX4M2HVRU") == read_code("") == ""
    assert len({new_code() for _ in range(50)}) == 50 and read_code(new_code())


def test_a_pin_is_six_digits_and_matches_itself() -> None:
    pin = new_pin()
    assert len(pin) == 6 and pin.isdecimal()
    assert hash_pin("123456").matches("123456") and not hash_pin("123456").matches("123457")


def label(**changed: object) -> Label:
    made = Label(
        festival="TEST", festival_number=1, id="K07", role="station", generation=0, serial=1,
        salt=new_salt(), n=2,
    )  # fmt: skip
    return msgspec.structs.replace(made, **changed)


def kept(folder: Path, content: bytes) -> Path:
    path = folder / "K07.kit"
    path.write_bytes(content)
    return path


def test_a_kit_opens_with_its_code_alone(tmp_path: Path) -> None:
    path = kept(tmp_path, seal(label(), b"inside", CODE))
    assert unseal(path, CODE)[1] == b"inside"
    assert read_label(path).age == (0, 1)
    with pytest.raises(KitRefused) as caught:
        unseal(path, CODE[::-1])
    assert str(caught.value) == (
        "The code does not open K07.kit: look at the card of K07 and type it again."
    )


def test_every_byte_of_a_kit_is_sealed(tmp_path: Path) -> None:
    content = seal(label(name={"kk": "Кен"}), b"inside", CODE)
    for at in range(len(content)):
        changed = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        with pytest.raises(KitRefused):
            unseal(kept(tmp_path, changed), CODE)
        # cut behind its line it is told as what it is, whatever the code, and before one is tried
        said = "it was not copied whole" if at > content.index(b"\n") else "K07.kit"
        with pytest.raises(KitRefused, match=said):
            unseal(kept(tmp_path, content[:at]), CODE)


def test_a_name_in_the_line_may_be_long_and_no_line_is_endless(tmp_path: Path) -> None:
    line = msgspec.json.encode(label())
    with pytest.raises(KitRefused, match=r"K07\.kit is no kit"):
        read_label(kept(tmp_path, line[:-1] + b" " * 5000 + line[-1:] + b"\n"))


FOREIGN: dict[str, tuple[bytes, str]] = {
    "a photo": (b"\xff\xd8\xff\xe0", "K07.kit is no kit: choose a file like K07.kit."),
    "JSON of others": (b'{"a": 1}\n', "is no kit"),
    "a list": (b"[1]\n", "is no kit"),
    "nothing": (b"", "is no kit"),
    "of tomorrow": (
        b'{"format":"kiosk-kit-2"}\n',
        "K07.kit was made by a newer program: update kiosk on this computer.",
    ),
    "half a line": (
        b'{"format":"kiosk-kit-1","festival":"TEST"}\n',
        "K07.kit is damaged (its first line): copy it from the organizer's laptop again.",
    ),
    "too costly": (
        seal(label(), b"", CODE).replace(b'"n":2', b'"n":262144'),
        "K07.kit asks for more work than a kit may (n = 262144): make it again.",
    ),
    "an odd cost": (seal(label(), b"", CODE).replace(b'"n":2', b'"n":3'), "more work than a kit"),
    "too large": (
        seal(label(), bytes(1_048_600), CODE),
        "K07.kit is damaged (it is too large): copy it from the organizer's laptop again.",
    ),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_what_is_no_kit_of_ours_is_one_sentence(what: str, tmp_path: Path) -> None:
    content, sentence = FOREIGN[what]
    with pytest.raises(KitRefused) as caught:
        unseal(kept(tmp_path, content), CODE)
    assert sentence in str(caught.value)


def test_a_kit_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    for read in (read_label, lambda path: unseal(path, CODE)):
        with pytest.raises(KitRefused, match=r"K07\.kit cannot be read .*put the stick in again"):
            read(tmp_path / "K07.kit")


Mend = Callable[[KitFile], KitFile]


def resealed(folder: Path, mend: Mend, root: Ed25519PrivateKey | None = None) -> str:
    """What is said of a kit that somebody who knows its code made out of a true one."""
    held = founded(folder)
    kits(held, "K07")
    true = opened_kit(held, "K07")
    inside = sign_kit(root or held.vault.root_key, mend(true.words))
    path = kept(folder, seal(replace(true.label, n=2, salt=new_salt()), inside, CODE))
    with pytest.raises(KitRefused) as caught:
        open_kit(path, CODE)
    return str(caught.value)


def older(words: KitFile) -> KitFile:
    assert isinstance(words.words, Words)
    return replace(words, words=replace(words.words, serial=1))


FORGED: dict[str, tuple[Mend, str]] = {
    "another key": (
        lambda words: replace(words, station_key="11" * 32),
        "station.key is not the key its certificate names",
    ),
    "no key": (lambda words: replace(words, station_key=None), "it holds no keys"),
    "no words": (lambda words: replace(words, words=None), "it holds no keys"),
    "another name": (lambda words: replace(words, festival="X"), "is of another festival"),
    "another number in its line": (older, "its first line tells of another kit"),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_kit_is_proved_before_it_is_believed(what: str, tmp_path: Path) -> None:
    mend, sentence = FORGED[what]
    assert sentence in resealed(tmp_path, mend)


def test_a_kit_by_another_root_is_not_believed(tmp_path: Path) -> None:
    stranger = Ed25519PrivateKey.generate()
    assert "was not signed by this festival's root" in resealed(tmp_path, lambda w: w, stranger)


def test_a_sealed_nothing_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(KitRefused, match="is damaged"):
        open_kit(kept(tmp_path, seal(label(), b"\xff", CODE)), CODE)


def test_news_that_are_none_are_not_believed(tmp_path: Path) -> None:
    held = founded(tmp_path)
    kits(held, "K01")
    kit, root = opened_kit(held, "K01").kit, held.vault.root_key
    good = News(festival="TEST", festival_number=4711, number=3)
    assert verify_news(sign_news(root, good), kit) == good
    with pytest.raises(Untrusted, match="the news is of another festival"):
        verify_news(sign_news(root, replace(good, festival="TOAST")), kit)
    with pytest.raises(Untrusted, match="these are no news of a festival"):
        verify_news(b"{}", kit)
    with pytest.raises(Untrusted, match="too large"):
        verify_news(b" " * (MOST_BYTES + 1), kit)
    with pytest.raises(ValueError):
        sign_news(root, replace(good, number=0))
    (tmp_path / "big").write_bytes(bytes(MOST_BYTES * 2))
    assert len(read_news(tmp_path / "big")) == MOST_BYTES + 1


def test_news_of_today_are_read_by_whoever_knows_more_or_less(tmp_path: Path) -> None:
    held = founded(tmp_path)
    kits(held, "K01")
    body = '{"festival":"TEST","festival_number":4711,"number":7,"revoked":[],"menu":["soup"]}'
    signature = held.vault.root_key.sign(b"kiosk-news-1\0" + body.encode()).hex()
    content = msgspec.json.encode({"body": body, "signature": signature})
    assert verify_news(content, opened_kit(held, "K01").kit).number == 7


def identity(folder: Path, passphrase: str = "") -> Path:
    content, _ = new_identity(bytes(32))
    path = folder / "organizer.key"
    path.write_bytes(locked(content, passphrase) if passphrase else content)
    return path


@pytest.mark.slow("age makes a passphrase cost a second of the processor")
def test_a_locked_key_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = identity(tmp_path, "тоғыз жолдың торабы")
    assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
    asked: list[str] = []

    def ask() -> str:
        asked.append("once")
        return "тоғыз жолдың торабы"

    assert read_organizer_key(path, ask).root == bytes(32) and asked == ["once"]
    with pytest.raises(KeyUnreadable, match=r"The passphrase does not open .*organizer"):
        read_organizer_key(path, lambda: "")
    with pytest.raises(KeyUnreadable, match="is locked with a passphrase and there is nobody to"):
        read_organizer_key(path)


def test_a_busy_machine_is_not_a_wrong_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "organizer.key"
    path.write_bytes(b"age-encryption.org/v1\n-> scrypt TY9b5O/XXkZNHTlZ0eg6Lg 19\n")
    content, _ = new_identity(bytes(32))
    busy = [3, 99]

    def decrypt(sealed: bytes, passphrase: str) -> bytes:
        if busy[0]:
            busy[0] -= 1
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return content

    monkeypatch.setattr(pyrage, "passphrase", SimpleNamespace(decrypt=decrypt))
    assert read_organizer_key(path, lambda: "x").root == bytes(32)
    busy[0] = 99
    with pytest.raises(KeyUnreadable, match="would take this computer too long: close other"):
        read_organizer_key(path, lambda: "x")


def test_an_age_file_that_is_no_locked_key_asks_for_nothing(tmp_path: Path) -> None:
    sealed = pyrage.encrypt(b"facts", [pyrage.x25519.Identity.generate().to_public()])
    path = tmp_path / "K07.jsonl.age"
    path.write_bytes(sealed)
    with pytest.raises(KeyUnreadable):
        read_organizer_key(path, lambda: "x")
