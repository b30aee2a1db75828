from pathlib import Path

import msgspec

from kiosk.content.pack import read_pack
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
        "engines": ["match", "order"],
        "languages": ["kk", "ru", "en"],
        "missing_texts": 1,
    }
