from msgspec.structs import replace

from kiosk.ages import BANDS
from kiosk.interests.holland import LETTERS
from kiosk.interests.items import PER_SCALE, Interests, check
from kiosk.languages import LANGS
from tests.kiosk.interests.shipped import interests


def test_the_shipped_test_has_nothing_to_mend() -> None:
    assert check(interests(), LANGS) == []


def test_every_age_has_ten_items_of_each_interest_or_more() -> None:
    for band in BANDS:
        for letter in LETTERS:
            own = [i for i in interests().items if i.scale == letter and i.suits(band)]
            assert len(own) >= PER_SCALE


def test_the_items_show_all_eight_streets_and_as_many_girls_as_boys() -> None:
    items = interests().items
    assert len({item.street for item in items}) == 8
    assert sum(item.who == "girl" for item in items) == len(items) / 2


def test_no_two_items_share_a_picture_or_a_text() -> None:
    items = interests().items
    assert len({item.picture for item in items}) == len(items)
    for code in LANGS:
        assert len({item.text[code] for item in items}) == len(items)


def broken(position: int, **changes: object) -> Interests:
    items = list(interests().items)
    items[position] = replace(items[position], **changes)
    return replace(interests(), items=tuple(items))


def test_an_item_without_a_scale_is_named() -> None:
    found = check(broken(0, scale=""), LANGS)
    assert 'item "tyre": no scale; write scale = one of R, I, A, S, E, C' in found


def test_a_missing_translation_is_named() -> None:
    found = check(broken(0, text={"ru": "заклеить шину", "en": "mend a tyre"}), LANGS)
    assert found == ['item "tyre": kk is missing; write the text']


def test_an_unbalanced_interest_is_named_for_each_age() -> None:
    fewer = replace(interests(), items=interests().items[1:])
    found = check(fewer, LANGS)
    assert any("R 9, I 10" in sentence for sentence in found)
    assert any("R 10, I 11" in sentence for sentence in found)


def test_an_item_changed_to_another_interest_is_named() -> None:
    assert any("not evenly many" in sentence for sentence in check(broken(0, scale="C"), LANGS))


def test_too_many_girls_in_one_interest_are_named() -> None:
    found = check(broken(1, who="girl"), LANGS)
    assert any("6 girls and 4 boys" in sentence for sentence in found)


def test_a_street_that_is_hardly_shown_is_named() -> None:
    items = tuple(
        replace(item, street="transport") if item.street == "farm" and n > 9 else item
        for n, item in enumerate(interests().items)
    )
    found = check(replace(interests(), items=items), LANGS)
    assert any("spread them more evenly" in sentence for sentence in found)


def test_a_text_of_six_words_is_too_long_to_read_beside_two_others() -> None:
    text = interests().items[0].text | {"en": "mend the flat tyre of bicycles"}
    assert check(broken(0, text=text), LANGS) == ['item "tyre": en has 6 words; write at most 5']


def test_a_twice_used_id_an_unknown_street_and_a_missing_picture_are_named() -> None:
    found = check(broken(0, id="digger", street="moon", picture=""), LANGS, {"moon"})
    assert 'item "digger": 2 items share this id; give each its own' in found
    assert 'item "digger": no picture; name one' in found
    found = check(broken(0, street="moon"), LANGS, {i.street for i in interests().items})
    assert 'item "tyre": "moon" is no street of this festival' in found


def test_an_interest_without_a_name_is_named() -> None:
    fewer = replace(interests(), interests=interests().interests[1:])
    assert any("[[interest]]" in sentence for sentence in check(fewer, LANGS))
