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

ATTRACT_STREET = 2_000
"""The street is seen as it is tonight before a house opens."""

ATTRACT_ASK = 5_000
"""The attract round shows its question or its place before the ghost hand comes."""

ATTRACT_TAP = 2_000
"""The ghost hand points before the answer turns."""

ATTRACT_QUICK = 1_000
"""So long it points once all who watch have understood."""

ATTRACT_SLIP = 3_000
"""What a wrong move did stays to be seen; every child's hand twitches."""

ATTRACT_MOVE = 1_400
"""What a right move did; then the hand goes on."""

ATTRACT_MASTER = 15_000
"""The game has been seen; now its master steps to the glass, and the hand plays on."""

ATTRACT_PLAYED = 25_000
"""The hand has played; the house closes, and the town is seen with the windows of today."""

ATTRACT_WHO = 31_000
"""As many windows as a day has were counted; now comes the question that leads through all."""

ATTRACT_TURN = 40_000
"""Four helmets were put on, each long enough to be known by; then the next game comes."""

ATTRACT_CARD = 7_000
"""Where nothing is to be played yet: a trade's name and line are read, then the next one comes."""

ATTRACT_SHOW = 6_000
"""The answer with its reason stays to be read; then the next round comes."""
