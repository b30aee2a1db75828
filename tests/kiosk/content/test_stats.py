from pathlib import Path

import msgspec

from kiosk.content.pack import read_pack
from kiosk.content.second import blind
from kiosk.content.stats import stats
from tests.packs import edit, write_pack


def test_stats_count_what_the_pack_holds(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    edit(pack, "prizes.toml", 'ru = "Badge ru"', 'ru = ""')
    assert msgspec.to_builtins(stats(read_pack(pack))) == {
        "streets": 1,
        "areas": 2,
        "professions": 3,
        "quizzes": 1,
        "questions": 3,
        "games": 2,
        "reused_quizzes": 0,
        "reused_questions": 0,
        "reused_games": 0,
        "engines": ["match", "order"],
        "languages": ["kk", "ru", "en"],
        "missing_texts": 1,
        "guide_cards": 0,
        "sources": 5,
        "clauses": 0,
        "shelves": 3,
        "read": {"metal": {"written": 6, "checked": 0, "questions": 3, "answered": 0}},
    }


def test_stats_say_how_much_of_a_street_a_second_reader_has_seen(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    edit(pack, "quizzes/steel.toml", 'id = "steel"', 'id = "steel"\nchecker = "checker B"')
    (pack / "checked").mkdir()
    (pack / "checked" / "metal.tsv").write_text(
        "quiz\tquestion\tanswered\nsteel\tsteel-arc\tarc\nsteel\tno-such\tx\nshort\n", "utf-8"
    )
    (pack / "checked" / "broken.tsv").write_bytes(b"quiz\tquestion\n\xff\tq\n")
    seen = stats(read_pack(pack), blind(pack)).read["metal"]
    assert (seen.checked, seen.answered) == (1, 1)


def test_stats_tell_sources_that_name_their_clause_from_those_that_name_a_book(
    tmp_path: Path,
) -> None:
    pack = write_pack(tmp_path)
    edit(pack, "quizzes/steel.toml", "school physics", "EN 50110-1, clause 6.2.3")
    edit(pack, "quizzes/steel.toml", "school physics", "Safety rules by P. F. Smith")
    told = stats(read_pack(pack))
    assert (told.sources, told.clauses, told.shelves) == (5, 1, 2)


def test_a_page_by_its_own_name_is_a_place_as_a_clause_is(tmp_path: Path) -> None:
    pack = write_pack(tmp_path)
    edit(pack, "quizzes/steel.toml", "school physics", "Merck Veterinary Manual, “Rabies”")
    told = stats(read_pack(pack))
    assert (told.clauses, told.shelves) == (1, 2)
