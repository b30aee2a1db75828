"""How long a visit may last and what a queue asks, as a festival says it to its stations."""

from typing import Annotated

import msgspec
from msgspec import Meta

Seconds = Annotated[
    int, Meta(ge=0, le=3600, description="write seconds from 0 to 3600; 0 is never")
]
Minutes = Annotated[int, Meta(ge=0, le=600, description="write minutes from 0 to 600; 0 is never")]


class Turns(msgspec.Struct, frozen=True, kw_only=True):
    """A visit is one turn; 0 = never.

    again_s: from then on nothing is offered to be played again, but to let the next one play.
    ends_s: from then on no round begins, and the screen says goodbye after the one that runs.
    queue_min: when touches never pause for so long, the screen knows by itself that a queue
    stands before it.
    """

    again_s: Seconds = 120
    ends_s: Seconds = 180
    queue_min: Minutes = 5
