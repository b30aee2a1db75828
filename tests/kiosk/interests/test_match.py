import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.content.model import Profession
from kiosk.interests.holland import LETTERS, OBJECTS, Letter
from kiosk.interests.match import Match, Reason, Visited, centred_pearson, matches
from kiosk.interests.measures import pearson
from kiosk.interests.profile import profile
from kiosk.interests.triads import Tap
from tests.kiosk.interests.shipped import always_left, interests, likes, professions, take

ITEMS, MEAN = interests().items, interests().mean.six
PROFILES = Path(__file__).with_name("profession_profiles.tsv")


def matched(letters: str, band: str = "13-17", visited: Visited | None = None) -> list[Match]:
    taps = take(likes(letters), band=band)  # type: ignore[arg-type]
    said = profile(ITEMS, taps)
    return matches(said, ITEMS, taps, professions(), MEAN, band, visited)  # type: ignore[arg-type]


def trade(slug: str, onet: str, six: tuple[float, ...], **changes: str) -> Profession:
    scores = dict(zip(LETTERS, six, strict=True))
    return replace(professions()[0], id=slug, onet=onet, interests=scores, **changes)


def test_the_mean_profile_itself_is_like_nothing() -> None:
    mean: dict[Letter, float] = dict(zip(LETTERS, MEAN, strict=True))
    assert centred_pearson((1, 2, 3, 4, 5, 6), mean, MEAN) == 0
    assert centred_pearson((2, 2, 2, 2, 2, 2), {**mean, "R": 7}, MEAN) == 0


def test_a_trade_above_the_mean_where_the_child_is_strong_is_alike() -> None:
    steel: dict[Letter, float] = {"R": 6.88, "I": 2.75, "A": 1.05, "S": 1.01, "E": 1.00, "C": 3.97}
    assert centred_pearson((1, 0, 0, 0, 0, 0), steel, MEAN) > 0.4
    assert centred_pearson((-1, 0, 0, 1, 0, 0), steel, MEAN) < 0
    assert centred_pearson((0, 1, 0, 0, 0, 0), steel, MEAN) == pytest.approx(
        centred_pearson((3, 4, 3, 3, 3, 3), steel, MEAN)
    )


@given(st.tuples(*[st.floats(-3, 3)] * 6), st.tuples(*[st.floats(1, 7)] * 6))
def test_it_is_pearsons_correlation_with_what_is_above_the_mean(
    child: tuple[float, ...], six: tuple[float, ...]
) -> None:
    theirs = dict(zip(LETTERS, six, strict=True))
    above = [x - m for x, m in zip(six, MEAN, strict=True)]
    if max(child) - min(child) > 0.01 and max(above) - min(above) > 0.01:
        found = centred_pearson(child, theirs, MEAN)  # type: ignore[arg-type]
        assert found == pytest.approx(pearson(child, above), abs=1e-9)


def test_a_match_tells_how_alike_it_is() -> None:
    first = matched("RC")[0]
    assert 0.5 < first.alike <= 1


def test_the_youngest_are_told_no_professions() -> None:
    assert matched("RIC", "6-8") == []


def test_nine_to_twelve_see_six_and_are_told_no_firmness() -> None:
    found = matched("RIC", "9-12")
    assert len(found) == 6
    assert all(match.firmness is None for match in found)


@pytest.mark.parametrize("band", ["13-17", "18+"])
def test_from_thirteen_a_ranked_list_with_its_firmness(band: str) -> None:
    found = matched("RIC", band)
    assert len(found) == 10
    assert all(match.firmness is not None and 0 < match.firmness <= 1 for match in found)
    assert [match.score for match in found] == sorted((m.score for m in found), reverse=True)
    assert found[0].firmness is not None and found[-1].firmness is not None
    assert found[0].firmness >= found[-1].firmness


def test_different_interests_see_different_professions() -> None:
    realistic = {match.profession for match in matched("RC", "9-12")}
    investigative = {match.profession for match in matched("IA", "9-12")}
    leading = {match.profession for match in matched("ES", "9-12")}
    assert not realistic & investigative
    assert "mining-foreman" in leading
    assert "geologist" in investigative or "hydrogeologist" in investigative


def test_at_most_two_from_one_code() -> None:
    codes = {trade.id: trade.onet for trade in professions()}
    for letters in ("RCI", "IR", "ES", "SA", "CR"):
        used = Counter(codes[match.profession] for match in matched(letters))
        assert max(used.values()) <= 2


def test_equal_professions_stand_by_slug_and_are_told_as_a_tie() -> None:
    six = (7, 3, 1, 1, 1, 4)
    trades = [trade(slug, slug, six) for slug in ("welder", "baker", "miner")]
    taps = take(likes("RC"))
    said = profile(ITEMS, taps)
    found = matches(said, ITEMS, taps, trades, MEAN, "9-12")
    assert [match.profession for match in found] == ["baker", "miner", "welder"]
    assert [match.level_with_next for match in found] == [True, True, False]
    again = matches(said, ITEMS, taps, trades[::-1], MEAN, "9-12")
    assert again == found


def test_taps_that_are_not_trusted_match_nothing() -> None:
    taps = take(always_left)
    assert matches(profile(ITEMS, taps), ITEMS, taps, professions(), MEAN, "13-17") == []


def test_an_empty_pack_matches_nothing() -> None:
    taps = take(likes("RC"))
    assert matches(profile(ITEMS, taps), ITEMS, taps, [], MEAN, "13-17") == []


def test_the_reasons_name_what_was_tapped() -> None:
    known = {item.id: item for item in ITEMS}
    found = matched("RC", "9-12")
    tapped = {reason.kind for match in found for reason in match.reasons}
    assert "interest" in tapped
    for match in found:
        for reason in match.reasons:
            for item_id in reason.items:
                own = known[item_id]
                assert reason.id in (own.scale, own.klimov, own.street)


def test_a_street_that_was_visited_is_a_reason_and_counts() -> None:
    six = (7, 3, 1, 1, 1, 4)
    trades = [trade("a", "1", six, street="farm"), trade("b", "2", six, street="moon")]
    taps = take(likes("RC"))
    said = profile(ITEMS, taps)
    visited = Visited(streets={"moon"})
    found = matches(said, ITEMS, taps, trades, MEAN, "9-12", visited)
    assert found[0].profession == "b"
    assert Reason("street", "moon") in found[0].reasons


def test_one_challenge_and_i_have_tried_it_weigh_fifteen_percent_at_most() -> None:
    plain = {match.profession: match.score for match in matched("RC")}
    slug = next(iter(plain))
    tried = Visited(challenge={slug}, this_try=1.0, tried={slug})
    found = {match.profession: match for match in matched("RC", visited=tried)}
    gain = found[slug].score - plain[slug]
    assert gain == pytest.approx(0.15, abs=1e-6)
    assert {"this try", "tried"} <= {reason.kind for reason in found[slug].reasons}


def test_a_failed_try_takes_nothing_away() -> None:
    plain = matched("RC")
    failed = matched("RC", visited=Visited(challenge={plain[0].profession}, this_try=0.0))
    assert failed == plain


def test_a_trade_that_borrows_nothing_from_the_taps_has_no_made_up_reason() -> None:
    trades = [trade("far", "1", (1, 1, 7, 1, 1, 1), klimov="A", street="moon")]
    taps = take(likes("RC"))
    found = matches(profile(ITEMS, taps), ITEMS, taps, trades, MEAN, "9-12")
    assert [reason.kind for reason in found[0].reasons if reason.kind == "interest"] == []


def test_interests_and_objects_all_have_names() -> None:
    assert [one.id for one in interests().interests] == list(LETTERS)
    assert [one.id for one in interests().objects] == list(OBJECTS)


def test_the_mean_is_that_of_all_256_professions_and_spreads_the_matches() -> None:
    """Raw profiles would call nearly every child's best fit the same few trades."""
    with PROFILES.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for letter, mean in zip(LETTERS, MEAN, strict=True):
        assert sum(float(row[letter]) for row in rows) / len(rows) == pytest.approx(mean, abs=0.005)
    trades = [
        trade(
            row["slug"],
            row["onet_soc"],
            tuple(float(row[letter]) for letter in LETTERS),
            klimov=row["klimov"],
            street="",
        )
        for row in rows
    ]
    first = set()
    for likes_most, neighbour in zip("RIASEC", "IASECR", strict=True):
        taps = take(likes(likes_most + neighbour))
        found = matches(profile(ITEMS, taps), ITEMS, taps, trades, MEAN, "9-12")
        first |= {match.profession for match in found}
    assert len(first) == 36


def test_a_tap_says_something_about_objects_of_work_too() -> None:
    six = (4, 4, 4, 4, 4, 4)
    trades = [trade("nature", "1", six, klimov="N"), trade("art", "2", six, klimov="A")]
    offered = ("tree-row", "water-drop", "poster")
    taps = [Tap(offered, "tree-row", 3_000)] * 5 + [Tap(offered, "water-drop", 3_000)] * 5
    said = profile(ITEMS, taps, taps_asked=10)
    said = replace(said, marks=())
    found = matches(said, ITEMS, taps, trades, (4, 4, 4, 4, 4, 4), "9-12")
    assert found[0].profession == "nature"
    assert any(reason.kind == "object" and reason.id == "N" for reason in found[0].reasons)
