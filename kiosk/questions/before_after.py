"""Two pictures of one place: tap what is wrong in the second."""

from kiosk.questions.regions import RegionQuestion


class BeforeAfter(RegionQuestion, frozen=True, kw_only=True, tag="before-after"):
    """`picture` is how it should be, `picture_after` how it is; the regions lie on the latter.

    Chosen: the ids of the regions tapped. A point for each fault found; a region that is none
    takes a point away.
    """

    picture_after: str
