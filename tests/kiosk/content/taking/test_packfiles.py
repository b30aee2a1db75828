from hypothesis import given

from kiosk.content.model import Pack
from kiosk.content.pack import parse_pack
from kiosk.content.taking.packfiles import file_of, parts_of, toml
from tests.kiosk.content.drawn import packs
from tests.samples import sample
from tests.stations import FESTIVAL, shipped_pack


def files_of(pack: Pack) -> dict[str, bytes]:
    written = {name: file_of(name, things) for name, things in parts_of(pack).items()}
    return written | {f"pictures/{name}": content for name, content in pack.pictures.items()}


def test_the_festival_that_we_ship_is_written_as_it_was_read() -> None:
    pack = shipped_pack()
    written = files_of(pack)
    again = parse_pack(written)
    assert [getattr(again, name) for name in ("streets", "professions", "quizzes", "games")] == [
        getattr(pack, name) for name in ("streets", "professions", "quizzes", "games")
    ]
    street = "streets/metallurgists/street.toml"
    assert written[street] == (FESTIVAL / street).read_bytes()


@sample(8)
@given(pack=packs())
def test_every_pack_is_written_and_read_without_loss(pack: Pack) -> None:
    assert parse_pack(files_of(pack)) == pack


def test_a_file_reads_as_an_author_would_write_it() -> None:
    words = {"kk": "Болат", "en": 'Steel "7"'}
    raw = {"id": "a", "name": words, "years": [3, 4], "letters": {"R": 1.5},
           "before": [["a", "b"]], "part": [{"id": "b", "text": words}]}  # fmt: skip
    assert toml(raw) == (
        'id = "a"\nyears = [3, 4]\nletters = { R = 1.5 }\nbefore = [\n    ["a", "b"],\n]\n'
        '\n[name]\nkk = "Болат"\nen = "Steel \\"7\\""\n'
        '\n\n[[part]]\nid = "b"\n\n[part.text]\nkk = "Болат"\nen = "Steel \\"7\\""\n'
    )
