"""Every wait of a child's visit in one table, each with its reason. Milliseconds."""

PLAY = 20_000
"""A question or a game asks for a touch: who has not touched for so long has gone, or is stuck."""

READING = 25_000
"""Cards and lists are read, not played: reading takes longer than choosing."""

KEEPING = 40_000
"""A result or a prize code is photographed and shown to a friend; never hurry that."""

RING = 10_000
"""After the wait a ring shows that the screen will be free soon; any touch keeps it."""

GOODBYE = 8_000
"""Long enough to read one errand, short enough for the next child."""

FAREWELL = 20_000
"""After the turn is over a result is read once more, then it is the next one's turn."""

LOOKING = 10_000
"""After the turn is over a card or a list is looked at to the end of the sentence."""

ATTRACT_ASK = 5_000
"""The attract round shows its question before the ghost hand comes."""

ATTRACT_TAP = 2_000
"""The ghost hand points before the answer turns."""

ATTRACT_CARD = 7_000
"""Where nothing is to be played yet: a trade's name and line are read, then the next one comes."""

ATTRACT_SHOW = 6_000
"""The answer with its reason stays to be read; then the next round comes."""
