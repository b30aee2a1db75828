"""Who only knows the recipients can seal a file that opens; it is refused and gives nothing.

What is not claimed: a certified station may lie about itself, and there is no list of withdrawn
certificates, so a replaced key (an older generation) still speaks for its station.
"""

from base64 import b64decode
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.importer import import_paths
from kiosk.hub.report import report
from kiosk.session.frame import heading
from kiosk.session.opening import open_session
from kiosk.session.refusal import SessionRefused
from kiosk.session.sealing import seal
from kiosk.trust.certificate import Certificate, SignedCertificate, certify
from kiosk.trust.kit import Kit
from kiosk.trust.organizer import Organizer, new_identity, read_organizer_key
from kiosk.trust.signed import public_bytes
from tests.kiosk.hub.journals import V1, V2, chained, encoded, open_festival, quiz, visit
from tests.kiosk.hub.journals import Festival as Demo

pytestmark = pytest.mark.siege

INSTALLATION = bytes(range(16))
STRANGER = Ed25519PrivateKey.from_private_bytes(b"s" * 32)


def station_kit(root: Ed25519PrivateKey, recipients: tuple[str, ...], **words: Any) -> Kit:
    """A kit as the organizer gives it; each has a key of its own."""
    key = Ed25519PrivateKey.generate()
    told: dict[str, Any] = {
        "festival": "CITY",
        "festival_number": 3,
        "station": "K07",
        "station_number": 7,
        "role": "station",
        "generation": 0,
        "public_key": public_bytes(key).hex(),
    }
    holder = Certificate(**{**told, **words})
    signed = certify(root, holder)
    return Kit(holder.festival, 3, public_bytes(root), recipients, signed, holder, key)


class City(NamedTuple):
    """A real festival, and what its enemies have got hold of."""

    folder: Path
    organizer: Organizer
    kit: Kit
    other: Kit
    newer: Kit
    desk: Kit
    demo: Demo
    lines: list[bytes]


def plaintext(city_kit: Kit, organizer: Organizer, folder: Path) -> list[bytes]:
    rows = chained(encoded([*visit(V1, *quiz()), *visit(V2)]), city_kit, INSTALLATION)
    header = heading(city_kit, INSTALLATION, last=len(rows), content="c", program="p")
    path = seal(folder, city_kit, header, [rows])
    plain = pyrage.decrypt(path.read_bytes(), [organizer.identity])
    return bytes(plain).splitlines(keepends=True)


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> City:
    folder = tmp_path_factory.mktemp("city")
    root = Ed25519PrivateKey.generate()
    (laptop, first), (_, second) = new_identity(public_bytes(root)), new_identity(b"")
    (folder / "organizer.key").write_bytes(laptop)
    organizer, recipients = read_organizer_key(folder / "organizer.key"), (first, second)
    kit = station_kit(root, recipients)
    return City(
        folder,
        organizer,
        kit,
        other=station_kit(root, recipients, station="K08", station_number=8),
        newer=station_kit(root, recipients, generation=1),
        desk=station_kit(root, recipients, role="desk"),
        demo=open_festival(folder / "demo"),
        lines=plaintext(kit, organizer, folder),
    )


def open_hub(city: City, folder: Path) -> Hub:
    """One that knows this festival, and station K07 up to its second fact."""
    opened = Hub(folder / "hub.db", create=True)
    rows = chained(encoded([*visit(V1)]), city.kit, INSTALLATION)
    header = heading(city.kit, INSTALLATION, last=len(rows), content="c", program="p")
    assert import_paths([seal(folder, city.kit, header, [rows])], opened, city.organizer).new
    return opened


@pytest.fixture
def hub(city: City, fast: Path) -> Iterator[Hub]:
    opened = open_hub(city, fast)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def besieged(city: City, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """The hub that all forged files are tried on."""
    opened = open_hub(city, tmp_path_factory.mktemp("besieged"))
    yield opened
    opened.close()


Lines = list[bytes]
Shape = Callable[[City], bytes | Lines]


def signed(lines: Lines, key: Ed25519PrivateKey = STRANGER) -> Lines:
    """The trailer made to fit the lines before it, by a key that the stranger has."""
    digest = sha256(b"".join(lines[:-1]))
    trailer = msgspec.json.decode(lines[-1])
    trailer["sha256"] = digest.hexdigest()
    trailer["signature"] = key.sign(b"kiosk-session-1\0" + digest.digest()).hex()
    return [*lines[:-1], msgspec.json.encode(trailer) + b"\n"]


def with_words(lines: Lines, at: int, **words: object) -> Lines:
    changed = msgspec.json.encode({**msgspec.json.decode(lines[at]), **words}) + b"\n"
    return [changed if line is lines[at] else line for line in lines]


def header(**words: object) -> Shape:
    """The first line tells something else, and a stranger signed it all again."""
    return lambda city: signed(with_words(city.lines, 0, **words))


def header_unsigned(**words: object) -> Shape:
    return lambda city: with_words(city.lines, 0, **words)


def trailer(**words: object) -> Shape:
    return lambda city: with_words(city.lines, -1, **words)


def raw_header(change: Callable[[bytes], bytes]) -> Shape:
    return lambda city: signed([change(city.lines[0]), *city.lines[1:]])


def certified(
    make: Callable[[City], SignedCertificate],
    key: Callable[[City], Ed25519PrivateKey] = lambda city: STRANGER,
    **words: object,
) -> Shape:
    """Another certificate in the first line, and the whole signed by `key`."""
    return lambda city: signed(
        with_words(city.lines, 0, certificate=msgspec.to_builtins(make(city)), **words), key(city)
    )


def own_root(**words: object) -> Callable[[City], SignedCertificate]:
    """A certificate that looks like the station's, by a root that the stranger made."""

    def make(city: City) -> SignedCertificate:
        told = {"public_key": public_bytes(STRANGER).hex(), **words}
        holder = msgspec.structs.replace(city.kit.holder, **told)
        return certify(STRANGER, holder)

    return make


def rewritten(**words: object) -> Callable[[City], SignedCertificate]:
    """The true certificate with other words over the true signature."""

    def make(city: City) -> SignedCertificate:
        body = msgspec.json.encode({**msgspec.json.decode(city.kit.certificate.body), **words})
        return msgspec.structs.replace(city.kit.certificate, body=body.decode())

    return make


OWN_KEY = {"public_key": public_bytes(STRANGER).hex()}

SHAPES: dict[str, tuple[Shape, str]] = {
    # the stranger has no certificate and signs what he changed with a key of his own
    "signed by nobody the root knows": (lambda city: signed(city.lines), "altered"),
    "another festival in the header": (header(festival="TOWN"), "untrusted"),
    "the festival DEMO in the header": (header(festival="DEMO"), "untrusted"),
    "another station in the header": (header(station="K08"), "untrusted"),
    "another installation": (header(installation="00" * 16), "altered"),
    "a later first fact": (header(first=2), "altered"),
    "a later last fact": (header(last=99), "altered"),
    "an earlier last fact": (header(last=3), "altered"),
    "a first fact after the last": (header(first=99), "altered"),
    "another hash before": (header(before="00" * 16), "altered"),
    "another content": (header(content="x"), "altered"),
    "another program": (header(program="x"), "altered"),
    # the same over the station's own signature, which then does not hold
    "the station's signature over another content": (header_unsigned(content="x"), "altered"),
    "the station's signature over another program": (header_unsigned(program="x"), "altered"),
    "a changed fact": (lambda c: [*c.lines[:2], b"{}\n", *c.lines[3:]], "altered"),
    "a fact more": (lambda c: [*c.lines[:-1], b"{}\n", c.lines[-1]], "altered"),
    "a fact less": (lambda c: [*c.lines[:2], *c.lines[3:]], "altered"),
    "two facts exchanged": (
        lambda c: [*c.lines[:2], c.lines[3], c.lines[2], *c.lines[4:]],
        "altered",
    ),
    # certificates
    "a certificate by the stranger's own root": (certified(own_root()), "untrusted"),
    "own root, as a desk": (certified(own_root(role="desk")), "untrusted"),
    "own root, next generation": (certified(own_root(generation=1)), "untrusted"),
    "own root, another festival": (
        certified(own_root(festival="TOWN"), festival="TOWN"),
        "untrusted",
    ),
    "the true certificate with the stranger's key in it": (
        certified(rewritten(**OWN_KEY)),
        "untrusted",
    ),
    "the true certificate with another generation": (
        certified(rewritten(generation=1)),
        "untrusted",
    ),
    "the true certificate with another station": (
        certified(rewritten(station="K09"), station="K09"),
        "untrusted",
    ),
    "the true certificate with a space more": (
        certified(
            lambda c: msgspec.structs.replace(c.kit.certificate, body=c.kit.certificate.body + " ")
        ),
        "untrusted",
    ),
    "the true body, another's signature": (
        certified(
            lambda c: msgspec.structs.replace(
                c.kit.certificate, signature=c.other.certificate.signature
            )
        ),
        "untrusted",
    ),
    "a desk's true certificate, a station's name": (
        certified(lambda c: c.desk.certificate, lambda c: c.desk.key),
        "untrusted",
    ),
    "another station's true certificate and key": (
        certified(lambda c: c.other.certificate, lambda c: c.other.key),
        "untrusted",
    ),
    "another station's true certificate, the stranger's key": (
        certified(lambda c: c.other.certificate, station="K08"),
        "altered",
    ),
    "the newer certificate, the older key": (
        certified(lambda c: c.newer.certificate, lambda c: c.kit.key),
        "altered",
    ),
    "the older certificate, the newer key": (
        certified(lambda c: c.kit.certificate, lambda c: c.newer.key),
        "altered",
    ),
    "the demo's own certificate and key": (
        certified(lambda c: c.demo.kit.certificate, lambda c: c.demo.kit.key, festival="DEMO"),
        "untrusted",
    ),
    "a demo station's whole file": (
        lambda c: plaintext(c.demo.kit, c.demo.organizer, c.folder),
        "untrusted",
    ),
    "a certificate that is no JSON": (
        certified(lambda c: SignedCertificate(body="root", signature="00" * 64)),
        "untrusted",
    ),
    "no certificate": (header(certificate=None), "altered"),
    "a certificate in a list": (header(certificate=[1, 2]), "altered"),
    "a certificate with a short signature": (
        header(certificate={"body": "{}", "signature": "00"}),
        "altered",
    ),
    # the last line
    "a larger count": (trailer(count=99), "altered"),
    "a count of 0": (trailer(count=0), "altered"),
    "a count beyond all numbers": (trailer(count=10**30), "altered"),
    "a count in words": (trailer(count="8"), "altered"),
    "another last hash": (trailer(hash="00" * 16), "altered"),
    "another SHA-256": (trailer(sha256="00" * 32), "altered"),
    "no signature": (trailer(signature=""), "altered"),
    "a signature of zeros": (trailer(signature="00" * 64), "altered"),
    "a word more in the last line": (trailer(note="hello"), "altered"),
    "no last line": (lambda c: c.lines[:-1], "altered"),
    "the last line twice": (lambda c: [*c.lines, c.lines[-1]], "altered"),
    "a fact after the last line": (lambda c: [*c.lines, c.lines[1]], "altered"),
    "a letter after the last line": (lambda c: [*c.lines, b"x"], "altered"),
    "an empty line after the last": (lambda c: [*c.lines, b"\n"], "altered"),
    "zeros after the last line": (lambda c: [*c.lines, bytes(4096)], "altered"),
    "the last line without its end": (
        lambda c: [*c.lines[:-1], c.lines[-1].removesuffix(b"\n")],
        "altered",
    ),
    # what is missing or stands where it should not
    "only the header": (lambda c: c.lines[:1], "altered"),
    "header and last line": (lambda c: [c.lines[0], c.lines[-1]], "altered"),
    "no header": (lambda c: c.lines[1:], "not_a_session"),
    "two headers": (lambda c: signed([c.lines[0], *c.lines]), "altered"),
    "the header after a fact": (
        lambda c: signed([c.lines[1], c.lines[0], *c.lines[2:]]),
        "not_a_session",
    ),
    "the whole file twice": (lambda c: c.lines * 2, "altered"),
    "nothing at all": (lambda c: b"", "not_a_session"),
    # wrong types, odd numbers
    "first in quotes": (header(first="1"), "altered"),
    "first as a fraction": (header(first=1.5), "altered"),
    "first below 1": (header(first=-1), "altered"),
    "first beyond 64 bits": (header(first=2**64), "altered"),
    "last beyond all numbers": (header(last=10**300), "altered"),
    "an installation in numbers": (header(installation=7), "altered"),
    "an installation in capitals": (header(installation="AB" * 16), "altered"),
    "a station that is a path": (header(station="../K07"), "altered"),
    "a station with a line's end": (header(station="K07\n"), "altered"),
    "a festival without a name": (header(festival=""), "altered"),
    "a festival in a list": (header(festival=["CITY"]), "altered"),
    "a version in quotes": (header(kiosk_session="1"), "not_a_session"),
    "a version that is true": (header(kiosk_session=True), "not_a_session"),
    "version 0": (header(kiosk_session=0), "altered"),
    "a version of tomorrow": (header(kiosk_session=2), "too_new"),
    "a version beyond all numbers": (header(kiosk_session=10**40), "too_new"),
    # letters
    "a byte order mark": (raw_header(lambda line: b"\xef\xbb\xbf" + line), "not_a_session"),
    "UTF-16": (lambda c: b"".join(c.lines).decode().encode("utf-16"), "not_a_session"),
    "a NUL in the header": (raw_header(lambda line: b"\0" + line), "not_a_session"),
    "a NUL in a name": (raw_header(lambda line: line.replace(b"CITY", b"CI\\u0000Y")), "untrusted"),
    "lines that end in CRLF": (
        lambda c: signed([line.replace(b"\n", b"\r\n") for line in c.lines]),
        "altered",
    ),
    "the same word twice": (
        raw_header(lambda line: line[:-2] + b',"station":"K07"}\n'),
        "altered",
    ),
    "the header in a list": (raw_header(lambda line: b"[" + line[:-1] + b"]\n"), "not_a_session"),
    "broken UTF-8": (raw_header(lambda line: line.replace(b"CITY", b"\xff")), "altered"),
    "an endless header": (raw_header(lambda line: b" " * 20_000 + line), "not_a_session"),
}


def refused(path: Path, city: City, hub: Hub, reason: str) -> None:
    before = hub.digest()
    with pytest.raises(SessionRefused) as told, open_session(path, city.organizer) as session:
        list(session.batches())
    assert told.value.reason == reason, str(told.value)
    result = import_paths([path], hub, city.organizer)
    assert [one.reason for one in result.refused] == [str(told.value)]
    assert (result.facts, hub.digest()) == (0, before)


def test_there_are_fifty_shapes_and_more() -> None:
    assert len(SHAPES) + len(SEALS) >= 50


@pytest.mark.parametrize("shape", SHAPES)
def test_what_a_stranger_seals_is_refused(
    city: City, besieged: Hub, fast: Path, shape: str
) -> None:
    make, reason = SHAPES[shape]
    made = make(city)
    plain = made if isinstance(made, bytes) else b"".join(made)
    path = fast / "forged"
    path.write_bytes(sealed_to(city.kit.recipients, plain))
    refused(path, city, besieged, reason)


def sealed_to(recipients: tuple[str, ...], plain: bytes) -> bytes:
    keys = [pyrage.x25519.Recipient.from_str(key) for key in recipients]
    return bytes(pyrage.encrypt(plain, keys))


# what pyrage.passphrase.encrypt makes; it takes a second each time, on purpose
SEALED_WITH_A_PASSWORD = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA0SEI3ZGh5cjRKcVViQzlvZ0JtdEpBIDIwClhsWDE4SG9xQzk5"
    "c3pPZjRxSmNndlFUM2wzUnRBODBKTkUwOUladWYvSHMKLS0tIHd2OGg3K2NKU0Y5TTFGZGN0eWJiQ1lPZE9JRGFoamVO"
    "aTJlVC9VSjdxTnMK3O1Z9P/qqrrhpJVIU+VGkaNgkmbacY+FC0Amhu2JnCK7"
)

SEALS: dict[str, tuple[Callable[[City, bytes], bytes], str]] = {
    "sealed for the demo's organizer": (
        lambda city, plain: sealed_to(city.demo.kit.recipients, plain),
        "other_key",
    ),
    "sealed with a password": (
        lambda city, plain: SEALED_WITH_A_PASSWORD,
        "other_key",
    ),
    "sealed twice": (
        lambda city, plain: sealed_to(city.kit.recipients, sealed_to(city.kit.recipients, plain)),
        "not_a_session",
    ),
    "not sealed at all": (lambda city, plain: plain, "not_a_session"),
    "sealed and cut": (
        lambda city, plain: sealed_to(city.kit.recipients, plain)[:-1],
        "altered",
    ),
    "sealed, and something after it": (
        lambda city, plain: sealed_to(city.kit.recipients, plain) + b"x",
        "altered",
    ),
    "two sealed files in one": (
        lambda city, plain: sealed_to(city.kit.recipients, plain) * 2,
        "altered",
    ),
}


@pytest.mark.parametrize("seal_", SEALS)
def test_a_true_text_in_a_wrong_seal_is_refused(
    city: City, besieged: Hub, fast: Path, seal_: str
) -> None:
    make, reason = SEALS[seal_]
    path = fast / "forged"
    path.write_bytes(make(city, b"".join(city.lines)))
    refused(path, city, besieged, reason)


def test_the_true_text_in_a_strangers_seal_is_the_true_file(
    city: City, hub: Hub, fast: Path
) -> None:
    """The seal keeps a secret, the signature makes it true: a repeated file counts once."""
    path = fast / "copied"
    path.write_bytes(sealed_to(city.kit.recipients, b"".join(city.lines)))
    first, second = (import_paths([path], hub, city.organizer) for _ in range(2))
    assert (first.refused, second.new, second.refused) == ([], 0, [])


@pytest.mark.parametrize("generation", ["kit", "newer"])
def test_each_generation_of_a_station_speaks_with_its_own_key(
    city: City, hub: Hub, fast: Path, generation: str
) -> None:
    kit: Kit = getattr(city, generation)
    rows = chained(encoded([*visit(V1)]), kit, b"g" * 16)
    told = heading(kit, b"g" * 16, last=len(rows), content="c", program="p")
    path = seal(fast, kit, told, [rows])
    assert import_paths([path], hub, city.organizer).new == len(rows)


def test_a_certified_station_that_claims_anothers_journal_only_makes_a_fork(
    city: City, hub: Hub, fast: Path
) -> None:
    """An insider: what the other station told before stays counted, the rest waits, both named."""
    path = fast / "true"
    path.write_bytes(sealed_to(city.kit.recipients, b"".join(city.lines)))
    assert import_paths([path], hub, city.organizer).refused == []
    before = report(hub).children
    rows = chained(encoded([*visit(V1), f.PanelOpened()]), city.other, INSTALLATION)
    told = heading(city.other, INSTALLATION, last=len(rows), content="c", program="p")
    result = import_paths([seal(fast, city.other, told, [rows])], hub, city.organizer)
    assert (result.new, result.forks) == (0, 1)
    assert result.quarantined > 0
    assert len(hub.forks.branches()) == 2
    assert report(hub).children.visits <= before.visits
