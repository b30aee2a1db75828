"""The line of a steady hand: lengths and nearest places, in whole numbers."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.games import seam

CORNER = ((0.1, 0.1), (0.5, 0.1), (0.5, 0.4))


def test_a_seams_length_is_that_of_its_parts() -> None:
    assert seam.length(CORNER) == 7_000


def test_the_nearest_place_is_found_along_and_beside() -> None:
    assert seam.nearest(CORNER, 3_000, 1_300, 0, 7_000) == seam.Near(2_000, 300)
    assert seam.nearest(CORNER, 5_200, 2_000, 0, 7_000) == seam.Near(5_000, 200)


def test_only_the_asked_part_of_the_seam_is_looked_at() -> None:
    assert seam.nearest(CORNER, 5_000, 3_000, 0, 4_500).along == 4_500


@given(st.integers(0, 7_000))
def test_every_place_on_the_seam_is_nearest_to_itself(along: int) -> None:
    x, y = seam.place(CORNER, along)
    assert seam.nearest(CORNER, x, y, 0, 7_000) == seam.Near(along, 0)
