"""Who may be believed: demo festival, certificates, kits and key files."""

import shutil
import stat
import subprocess
from pathlib import Path

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from kiosk.trust.certificate import Certificate, SignedCertificate, certify, verify_certificate
from kiosk.trust.demo import make_demo
from kiosk.trust.guide import GuideFile, guide_file_name, sign_guide_file, verify_guide_file
from kiosk.trust.kit import KitUnreadable, private_pem, read_kit
from kiosk.trust.organizer import KeyUnreadable, read_organizer_key
from kiosk.trust.signed import Untrusted, public_bytes

ROOT = Ed25519PrivateKey.generate()


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    make_demo(tmp_path / "demo-organizer", "K01")
    return tmp_path / "demo-organizer"


def certificate(**changes: object) -> Certificate:
    k07 = Certificate(
        festival="CITY",
        festival_number=7,
        station="K07",
        station_number=7,
        role="station",
        generation=0,
        public_key="ab" * 32,
    )
    return msgspec.structs.replace(k07, **changes)


def test_a_demo_festival_gives_a_kit_that_its_own_organizer_trusts(demo: Path) -> None:
    kit, organizer = read_kit(demo / "kit"), read_organizer_key(demo / "organizer.key")
    holder = verify_certificate(kit.certificate, organizer.root)
    assert (kit.festival, kit.festival_number, holder) == ("DEMO", 0, kit.holder)
    assert (holder.station, holder.station_number, holder.role) == ("K01", 1, "station")
    assert bytes.fromhex(holder.public_key) == public_bytes(kit.key)
    assert kit.recipients[0] == str(organizer.identity.to_public())


def test_a_demo_festival_once_made_is_left_alone(demo: Path) -> None:
    before = {path: path.read_bytes() for path in demo.rglob("*") if path.is_file()}
    make_demo(demo, "K02")
    assert before == {path: path.read_bytes() for path in demo.rglob("*") if path.is_file()}


def test_a_demo_festival_half_made_is_made_again(tmp_path: Path) -> None:
    half = tmp_path / "demo-organizer.new"
    half.mkdir()
    (half / "root.key").write_bytes(b"half")
    make_demo(tmp_path / "demo-organizer", "Desk")
    assert read_kit(tmp_path / "demo-organizer" / "kit").holder.station_number == 1
    assert not half.exists()


def test_a_station_with_an_impossible_name_gets_no_demo_festival(tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        make_demo(tmp_path / "demo-organizer", "../K01")
    assert not (tmp_path / "demo-organizer").exists()


def test_secrets_are_for_this_user_alone(demo: Path) -> None:
    for name in ("root.key", "organizer.key", "recovery.key", "kit/station.key"):
        assert stat.S_IMODE((demo / name).stat().st_mode) == 0o600, name


@pytest.mark.parametrize("name", ["organizer.key", "recovery.key"])
def test_stock_age_takes_the_festivals_keys(demo: Path, tmp_path: Path, name: str) -> None:
    age = shutil.which("age")
    if age is None:
        pytest.skip("the age program is not installed")
    recipients = [pyrage.x25519.Recipient.from_str(r) for r in read_kit(demo / "kit").recipients]
    (tmp_path / "x.age").write_bytes(pyrage.encrypt(b"Sary Arqa", recipients))
    command = [age, "-d", "-i", str(demo / name), str(tmp_path / "x.age")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"Sary Arqa"


def test_a_certificate_holds_for_its_own_root_alone() -> None:
    signed = certify(ROOT, certificate())
    assert verify_certificate(signed, public_bytes(ROOT)) == certificate()
    with pytest.raises(Untrusted, match="not signed by this festival's root"):
        verify_certificate(signed, public_bytes(Ed25519PrivateKey.generate()))
    with pytest.raises(Untrusted):
        verify_certificate(signed, b"no key at all")


def test_a_certificate_changed_by_one_letter_is_not_trusted() -> None:
    signed = certify(ROOT, certificate(role="desk"))
    forged = SignedCertificate(
        body=signed.body.replace("desk", "station"), signature=signed.signature
    )
    with pytest.raises(Untrusted):
        verify_certificate(forged, public_bytes(ROOT))


@pytest.mark.parametrize(
    "changes",
    [
        {"festival": ""},
        {"festival_number": 65_536},
        {"station": "K 07"},
        {"station": "K07\n"},
        {"station_number": -1},
        {"role": "organizer"},
        {"generation": 256},
        {"public_key": "ab"},
    ],
)
def test_a_certificate_out_of_its_ranges_is_neither_made_nor_taken(
    changes: dict[str, object],
) -> None:
    with pytest.raises(ValueError):
        certify(ROOT, certificate(**changes))
    body = msgspec.json.encode(certificate(**changes))
    signature = ROOT.sign(b"kiosk-certificate-1\0" + body).hex()
    with pytest.raises(Untrusted, match="not valid"):
        verify_certificate(
            SignedCertificate(body=body.decode(), signature=signature), public_bytes(ROOT)
        )


def spoil(kit: Path, what: str) -> None:
    """Damage a kit in one of the ways kits get damaged."""
    words = msgspec.json.decode((kit / "kit.json").read_bytes())
    key = Ed25519PrivateKey.generate()
    match what:
        case "kit.json missing":
            (kit / "kit.json").unlink()
        case "station.key missing":
            (kit / "station.key").unlink()
        case "kit.json cut":
            (kit / "kit.json").write_bytes((kit / "kit.json").read_bytes()[:100])
        case "kit.json not UTF-8":
            (kit / "kit.json").write_bytes(b'{"festival": "\xff"}')
        case "another recipient":
            words["recipients"][0] = "age1nobody"
        case "another root":
            words["root"] = public_bytes(key).hex()
        case "another festival":
            words["festival"] = "CITY"
        case "station.key cut":
            (kit / "station.key").write_bytes((kit / "station.key").read_bytes()[:60])
        case "station.key of another station":
            (kit / "station.key").write_bytes(private_pem(key))
        case "station.key of another kind":
            (kit / "station.key").write_bytes(private_pem(X25519PrivateKey.generate()))  # type: ignore[arg-type]
    if what.startswith("another"):
        (kit / "kit.json").write_bytes(msgspec.json.encode(words))


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("kit.json missing", "No such file"),
        ("station.key missing", "No such file"),
        ("kit.json cut", "kit.json is damaged"),
        ("kit.json not UTF-8", "kit.json is damaged"),
        ("another recipient", "kit.json is damaged"),
        ("another root", "not signed by this festival's root"),
        ("another festival", "of another festival"),
        ("station.key cut", "station.key is damaged"),
        ("station.key of another station", "not the key its certificate names"),
        ("station.key of another kind", "no Ed25519 key"),
    ],
)
def test_a_damaged_kit_says_what_where_and_what_to_do(demo: Path, what: str, says: str) -> None:
    kit = demo / "kit"
    spoil(kit, what)
    with pytest.raises(KitUnreadable, match=says) as told:
        read_kit(kit)
    assert str(kit) in str(told.value)
    assert "copy the kit there again" in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "cannot be read"),
        (b"\xff\xfe", "no key file"),
        (b"", "holds no age key"),
        (b"<html>", "holds no age key"),
        (b"AGE-SECRET-KEY-1\n", "holds no age key"),
        (b"two\nlines\n", "holds no age key"),
    ],
)
def test_a_wrong_key_file_says_what_to_give_instead(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "organizer.key"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KeyUnreadable, match=says) as told:
        read_organizer_key(path)
    assert str(path) in str(told.value)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_key_that_an_editor_has_saved_again_is_the_same_key(demo: Path, encoding: str) -> None:
    path = demo / "organizer.key"
    before = read_organizer_key(path)
    path.write_bytes(path.read_text("utf-8").replace("\n", "\r\n").encode(encoding))
    after = read_organizer_key(path)
    assert (after.root, str(after.identity)) == (before.root, str(before.identity))


def test_a_key_without_its_root_is_not_enough(demo: Path) -> None:
    path = demo / "organizer.key"
    lines = [line for line in path.read_text().splitlines() if "festival-root" not in line]
    path.write_text("\n".join(lines))
    with pytest.raises(KeyUnreadable, match="does not name its festival's root"):
        read_organizer_key(path)


def test_a_demo_festival_has_a_guide_file_that_its_stations_believe(demo: Path) -> None:
    content = (demo / guide_file_name("DEMO", 0)).read_bytes()
    words = verify_guide_file(content, read_kit(demo / "kit"))
    assert words == GuideFile(festival="DEMO", festival_number=0, generation=0)


def test_a_guide_file_of_another_root_or_festival_is_not_believed(demo: Path) -> None:
    kit = read_kit(demo / "kit")
    root = load_pem_private_key((demo / "root.key").read_bytes(), None)
    assert isinstance(root, Ed25519PrivateKey)
    words = GuideFile(festival="DEMO", festival_number=0, generation=0)
    with pytest.raises(Untrusted, match="not signed"):
        verify_guide_file(sign_guide_file(ROOT, words), kit)
    for changes in ({"festival": "CITY"}, {"festival_number": 1}):
        other = msgspec.structs.replace(words, **changes)
        with pytest.raises(Untrusted, match="another festival"):
            verify_guide_file(sign_guide_file(root, other), kit)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff", b'{"body":"{}","signature":"' + b"0" * 128 + b'"}'],
)
def test_what_is_no_guide_file_is_told_so(demo: Path, content: bytes) -> None:
    with pytest.raises(Untrusted, match="no guide file"):
        verify_guide_file(content, read_kit(demo / "kit"))


def test_a_certificate_is_no_guide_file_and_an_impossible_one_is_not_signed(demo: Path) -> None:
    signed = msgspec.json.encode(read_kit(demo / "kit").certificate)
    with pytest.raises(Untrusted):
        verify_guide_file(signed, read_kit(demo / "kit"))
    with pytest.raises(ValueError, match="generation"):
        sign_guide_file(ROOT, GuideFile(festival="DEMO", festival_number=0, generation=256))


def test_a_guide_files_name_is_one_that_every_file_system_takes() -> None:
    assert guide_file_name("City: 5/6 мая", 7) == "guide-City--5-6----.kiosk"


def root_of(demo: Path) -> Ed25519PrivateKey:
    root = load_pem_private_key((demo / "root.key").read_bytes(), None)
    assert isinstance(root, Ed25519PrivateKey)
    return root


def signed_with_more(root: Ed25519PrivateKey, seal: bytes, body: bytes) -> dict[str, str]:
    """An envelope as a later program makes it: a word more inside, and one outside."""
    body = body.replace(b"{", b'{"until":"2031-01-01",', 1)
    return {
        "algorithm": "ed25519",
        "body": body.decode(),
        "signature": root.sign(seal + body).hex(),
    }


def test_a_kit_of_a_later_program_is_believed_and_what_it_says_more_is_told(demo: Path) -> None:
    file, root = demo / "kit" / "kit.json", root_of(demo)
    before = read_kit(demo / "kit")
    assert before.remarks == ()
    words = msgspec.json.decode(file.read_bytes())
    body = before.certificate.body.encode()
    words |= {"hall": 3, "certificate": signed_with_more(root, b"kiosk-certificate-1\0", body)}
    file.write_bytes(msgspec.json.encode(words))
    kit = read_kit(demo / "kit")
    assert kit.holder == before.holder
    assert kit.certificate.body == words["certificate"]["body"]
    (told,) = kit.remarks
    assert f"{file} names hall, certificate.algorithm, certificate.until, which" in told


def test_a_guide_file_of_a_later_program_is_believed(demo: Path) -> None:
    kit, words = read_kit(demo / "kit"), GuideFile(festival="DEMO", festival_number=0, generation=2)
    body = msgspec.json.encode(words)
    content = msgspec.json.encode(signed_with_more(root_of(demo), b"kiosk-guide-1\0", body))
    assert verify_guide_file(content, kit) == words


def test_a_guide_file_that_is_too_deep_to_read_is_none(demo: Path) -> None:
    deep = b'{"more":' + b"[" * 4_000
    with pytest.raises(Untrusted, match="no guide file"):
        verify_guide_file(deep, read_kit(demo / "kit"))
