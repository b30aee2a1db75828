"""The moments of which a picture is drawn, each played on a station of its own."""

from kiosk.visit import waits
from ui.looks import streets
from ui.scenes.around import (
    a_group_comes,
    goodbye_at_noon,
    in_a_full_hall,
    result_at_noon,
    signs,
    street_at_noon,
    the_map,
    the_way_to_a_prize,
    todays_lines,
    where_from,
)
from ui.scenes.desk import DESKS as DESKS
from ui.scenes.discovery import (
    age,
    challenge,
    challenge_done,
    discovered,
    takeaway,
    triads,
    tried,
    why,
)
from ui.scenes.doors import (
    closed,
    guide_doctor,
    guide_doctor_busy,
    guide_setup,
    kit,
    kit_without_stick,
    placing,
    trial,
    trial_game,
    trial_prize,
    trial_touched,
)
from ui.scenes.games import games
from ui.scenes.guide import (
    class_page,
    excursion,
    excursion_pair,
    guide_layer,
    guide_lead,
    guide_panel,
    guide_pin,
    guide_warned,
    hand_over,
    practise,
    practise_first,
)
from ui.scenes.home import (
    a_list,
    attract,
    attract_answer,
    card,
    comfort,
    first_start,
    goodbye,
    in_the_evening,
    paused,
    street,
    three_of_us,
    with_cards_alone,
)
from ui.scenes.hub import HUBS as HUBS
from ui.scenes.learning import WHERE
from ui.scenes.quizzes import (
    PARTED,
    a_kind,
    dressed,
    goodbye_dressed,
    goodbye_late,
    picking,
    prize,
    prize_here,
    prize_seat,
    question,
    result,
    result_late,
    result_without_prize,
    ring,
)
from ui.scenes.stage import Scene

SCENES: dict[str, Scene] = {
    "FirstStart": first_start,
    "Attract": attract,
    "Attract-answer": attract_answer,
    "Attract-cards": with_cards_alone(attract, waits.ATTRACT_TAP),
    "Street": street,
    "Street-noon": street_at_noon,
    "Map": the_map(""),
    "Signs": signs(3, missed=True),
    "Signs-whole": signs(8),
    "Map-class": the_map("event casting"),
    "Map-hall": in_a_full_hall("street builders"),
    "Map-prize": the_way_to_a_prize,
    "Street-three": three_of_us,
    "Street-cards": with_cards_alone(street),
    "Professions": a_list("Professions"),
    "Card": card,
    "Quizzes": a_list("Quizzes"),
    "Games": a_list("Games"),
    "Quiz-single": question("SingleChoice", None),
    "Quiz-single-right": question("SingleChoice", True),
    "Quiz-single-not-yet": question("SingleChoice", False),
    "Quiz-true-false": question("TrueFalse", None),
    "Quiz-picture": question("PictureChoice", None),
    "Quiz-picture-not-yet": question("PictureChoice", False),
    "Quiz-odd": question("OddOneOut", None),
    **{
        f"Quiz-{name}{said}": a_kind(kind, share)
        for name, kind in PARTED.items()
        for said, share in (("", None), ("-right", 1), ("-partly", 0.5))
    },
    **games(),
    "Result": result_without_prize,
    "Result-noon": result_at_noon,
    "Result-prize": result,
    "Result-late": result_late,
    "Result-faces": picking,
    "Result-dressed": dressed,
    "Prize": prize,
    "Prize-here": prize_here,
    "Prize-seat": prize_seat,
    "Goodbye": goodbye,
    "Goodbye-noon": goodbye_at_noon,
    "Goodbye-dressed": goodbye_dressed,
    "Goodbye-late": goodbye_late,
    "Age": age,
    "Triad": triads("9-12", 0),
    "Triad-middle": triads("13-17", 9),
    "Challenge-offer": challenge("rotation", False),
    "Challenge-memory": challenge("memory", True),
    "Challenge-reaction": challenge("reaction", True),
    "Challenge-rotation": challenge("rotation", True),
    "Challenge-spot-the-defect": challenge("spot_the_defect", True),
    "Challenge-steady-hand": challenge("steady_hand", True),
    "Challenge-done": challenge_done,
    "Tried": tried,
    "Discovery-streets": discovered("6-8"),
    "Discovery-six": discovered("9-12"),
    "Discovery-ranked": discovered("13-17"),
    "Discovery-grown-up": discovered("18+", "SEA"),
    "Discovery-many": discovered("13-17", ""),
    "Discovery-why": why,
    "Takeaway": takeaway,
    **WHERE,
    "Ring": ring,
    "Comfort": comfort,
    "Paused": paused,
    "Closed": closed(1, 20),
    "Closed-morning": closed(2, 8),
    "Closed-over": closed(5, 20),
    "Trial": trial,
    "Trial-touched": trial_touched,
    "Trial-prize": trial_prize,
    "Trial-street": trial_game,
    "Guide-layer": guide_layer,
    "Guide-pin": guide_pin,
    "Guide-panel": guide_panel,
    "Guide-warned": guide_warned,
    "Guide-lead": guide_lead,
    "Guide-lead-planned": a_group_comes,
    "Guide-lead-from": where_from,
    "Excursion-before": excursion_pair(after=False),
    "Excursion-after": excursion_pair(after=True),
    "Guide-hand": hand_over(),
    "Guide-hand-panel": hand_over("hand-back"),
    "Guide-handed": hand_over("hand-over"),
    "Guide-sent": hand_over("hand-send"),
    "Guide-doctor": guide_doctor,
    "Guide-doctor-busy": guide_doctor_busy,
    "Guide-setup": guide_setup(1, 12),
    "Guide-today": todays_lines,
    "Kit": kit_without_stick,
    "Placing": placing,
    "Kit-list": kit(),
    "Kit-letters": kit("7KD4MW2"),
    "Kit-wrong": kit("7KD4MW2RTX", "wrong code"),
    "Kit-waits": kit("7KD4MW2RTX", tries=5),
    "Kit-pulled": kit("7KD4MW2RTX", "pulled"),
    "Kit-other": kit("7KD4MW2RTX", "other festival"),
    "Kit-second": kit("7KD4MW2RTX", "second machine"),
    "Kit-taking": kit("7KD4MW2RTX", step="taking"),
    "Kit-taken": kit("7KD4MW2RTX", step="taken"),
    "Guide-setup-trial": guide_setup(0, 20),
    **{
        f"Excursion-{name}": excursion(steps)
        for name, steps in (("ask", 0), ("count", 1), ("duel", 12), ("told", 14), ("result", 21))
    },
    "Excursion-page": class_page,
    "Guide-practise": practise_first,
    "Guide-practising": practise,
}

STREETS: dict[str, tuple[Scene, str]] = {
    f"{name}-{look}": (in_the_evening(scene), look)
    for look in streets()
    for name, scene in (("Attract", attract), ("Street", street))
}
"""Every street that is drawn, by name, whether its content is written or not."""


def names() -> list[str]:
    return [*SCENES, *STREETS, *DESKS, *HUBS, "Trouble"]
