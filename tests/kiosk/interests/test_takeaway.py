import pytest
from hypothesis import given
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, QRData

from kiosk.interests.takeaway import BYTES, Result, for_print, for_qr, shortened
from kiosk.languages import LANGS
from tests.kiosk.interests.shipped import interests, professions

WORDS = interests().words
NAMES = {one.id: one.name for one in interests().interests}


def result(lang: str, longest: bool = True) -> Result:
    """The worst the shipped words can make, or the mildest."""
    names = sorted((name[lang] for name in NAMES.values()), key=lambda n: -len(n.encode()))
    trades = sorted((trade.name[lang] for trade in professions()), key=lambda n: -len(n.encode()))
    if not longest:
        names, trades = names[::-1], trades[::-1]
    where = {
        "kk": "Денсаулық, қамқорлық және құтқару көшесі",
        "ru": "Улица Здоровья, заботы и спасения",
        "en": "Health, Care and Rescue Street",
    }
    return Result(names[:2], longest, trades[:3], where[lang])


def version(text: str) -> int:
    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    return int(code.best_fit())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("longest", [True, False])
def test_a_result_fits_a_code_of_version_ten(lang: str, longest: bool) -> None:
    text = for_qr(result(lang, longest), WORDS, lang)
    assert len(text.encode()) <= BYTES
    assert version(text) <= 10
    assert text.startswith(WORDS.today[lang])
    assert all(name in text for name in result(lang, longest).interests)


@pytest.mark.parametrize("lang", LANGS)
def test_even_the_longest_result_names_a_profession_and_where_to_go(lang: str) -> None:
    text = for_qr(result(lang), WORDS, lang)
    assert WORDS.look[lang] in text
    assert WORDS.go[lang] in text
    assert len(text.split("\n")) == 3


@pytest.mark.parametrize("lang", LANGS)
def test_a_mild_result_names_all_three_professions_whole(lang: str) -> None:
    mild = result(lang, longest=False)
    mild = Result(mild.interests, False, mild.professions, "K7")
    assert all(name in for_qr(mild, WORDS, lang) for name in mild.professions)


@given(
    st.lists(st.text(), max_size=3),
    st.booleans(),
    st.lists(st.text(), max_size=12),
    st.text(),
    st.sampled_from(LANGS),
)
def test_whatever_the_names_the_text_fits(
    names: list[str], level: bool, trades: list[str], where: str, lang: str
) -> None:
    assert len(for_qr(Result(names, level, trades, where), WORDS, lang).encode()) <= BYTES


@given(st.text(), st.integers(3, 300))
def test_a_shortened_text_fits_and_is_whole_characters(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short.encode()) <= most
    assert short == text or short == "" or short.endswith("…")


def test_a_name_is_cut_at_a_word() -> None:
    assert shortened("Машинист погрузочно-доставочной машины", 30) == "Машинист…"
    assert shortened("Overhead crane operator", 40) == "Overhead crane operator"
    assert shortened("Электрослесарь", 20) == "Электросл"[:8] + "…"


def test_a_tie_is_told_as_a_tie() -> None:
    level = Result(["art", "order"], True, [], "")
    assert for_qr(level, WORDS, "en") == "Today you chose: art = order"


def test_the_printed_shape_says_that_it_is_a_game() -> None:
    page = for_print(result("ru"), WORDS, "ru", ["после 9 класса: 3 года"])
    assert page.startswith("Сегодня твой выбор: ")
    assert "1. " in page and "3. " in page
    assert "после 9 класса: 3 года" in page
    assert page.endswith(WORDS.doubt["ru"])


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_called_suitable_and_nothing_points_to_a_record(lang: str) -> None:
    for text in (for_qr(result(lang), WORDS, lang), for_print(result(lang), WORDS, lang)):
        for word in ("suitable", "suited", "подход", "лайық", "сәйкес", "жарамды", "http", "id"):
            assert word not in text.lower().split()
