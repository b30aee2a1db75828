"""What an editor found by hand in the first pack, found by `kiosk content check` in every other."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.content.advice import advise
from kiosk.content.check import check_folder
from kiosk.content.editor.words import TABLE, terms
from kiosk.content.finding import Spot
from kiosk.content.known import Known
from kiosk.content.look import look
from kiosk.content.model import Pack
from kiosk.content.pack import read_pack
from kiosk.games.estimate import Estimate as Dials
from kiosk.games.estimate import Quantity
from kiosk.games.hazard import Hazard, Hotspot
from kiosk.games.inspector import Inspector, Sample
from kiosk.questions import hotspot
from kiosk.questions.branching import Branching, Ending, Node, Way
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.match_pairs import MatchPairs, Pair
from kiosk.questions.odd_one_out import OddOneOut
from kiosk.questions.question import Choice
from kiosk.questions.regions import Region
from kiosk.questions.single_choice import SingleChoice
from kiosk.questions.true_false import TrueFalse
from tests.kiosk.content.drawn import SMALL
from tests.packs import edit, words, write_pack


def say(text: str, **others: str) -> dict[str, str]:
    return {"kk": f"{text} қазақша", "ru": f"{text} по-русски", "en": text} | others


def told(*questions: Any, games: tuple[Any, ...] = (), **changes: Any) -> list[str]:
    """What is said of a pack with these questions and games, problems alone."""
    quiz = msgspec.structs.replace(SMALL.quizzes[0], questions=questions)
    pack = msgspec.structs.replace(SMALL, quizzes=(quiz,), games=games, **changes)
    return [finding.problem for finding in advise(pack, date(2026, 11, 29))]


def told_of_words(text: dict[str, str]) -> list[str]:
    found = look(Spot("quizzes/steel.toml"), claim(text), ("kk", "ru", "en"), Known()).findings
    return [finding.problem for finding in found]


def claim(text: dict[str, str], **changes: Any) -> TrueFalse:
    made = TrueFalse(id="q", text=text, explanation=say("So it is"), answer=True, source="§ 8")
    return msgspec.structs.replace(made, **changes)


def choose(kind: Any, text: dict[str, str], right: dict[str, str], *wrong: dict[str, str]) -> Any:
    choices = [Choice("right", right)]
    choices += [Choice(f"wrong{position}", one) for position, one in enumerate(wrong)]
    return kind(id="q", text=text, explanation=say("So"), source="§ 8", choices=tuple(choices),
                answer="right")  # fmt: skip


def of_game(kind: Any, **fields: Any) -> Any:
    fields = {"source": "§ 8", "fact": say("Iron is heavy")} | fields
    return kind(id="game", street="metal", area="smelter", name=say("Game"), **fields)


@pytest.mark.parametrize(
    ("lang", "said", "problem"),
    [
        ("kk", "Ұсақтағышты қосады", '"Ұсақтағышты" is said elsewhere with another word'),
        ("kk", "Қара забойда", '"забойда" is said elsewhere with another word'),
        ("ru", "Проверь тоннель", '"тоннель" is said elsewhere with another word'),
        ("en", "Use a stripper", '"stripper" on a child\'s screen'),
        ("kk", "Бояу щёткасы", 'the letter "ё" in Kazakh'),
        ("kk", "Су 100 °C-та қайнайды", '"°C-та": an ending hangs on a sign'),
        ("en", "The master's and Earth’s", "straight and curly marks in one text"),
    ],
)
def test_a_word_that_should_be_another_is_named(lang: str, said: str, problem: str) -> None:
    assert told_of_words(say("Iron") | {lang: said}) == [problem]


def test_a_term_is_not_seen_where_another_word_only_begins_like_it() -> None:
    assert told_of_words(say("Iron", kk="Моторист кемеде істейді")) == []


def test_no_term_is_kept_in_one_place_and_forbidden_in_another() -> None:
    kept = {(code, term.keep) for code in ("kk", "ru", "en") for term in terms(code) if term.keep}
    assert kept
    for code, keep in kept:
        assert not any(term.pattern.search(keep) for term in terms(code)), keep
    assert TABLE.is_file()


def test_an_odd_one_out_that_prints_its_rule_is_a_plain_choice() -> None:
    cards = [say("Lamp"), say("Radio"), say("Siren")]
    printed = say("Which of them", en="Which is odd among lights?")
    (problem,) = told(choose(OddOneOut, printed, *cards))
    assert problem == 'an odd one out that prints its rule (en: "among")'
    assert told(choose(OddOneOut, say("Which is odd?"), *cards)) == []


def test_a_choice_inside_another_choice_is_named_once() -> None:
    planes = [say("Plane", ru="Самолёт"), say("Kite"), say("Cargo", ru="Грузовой самолёт")]
    (problem,) = told(choose(SingleChoice, say("What hovers?"), *planes))
    assert problem == 'the choice "грузовой самолёт" holds the choice "самолёт" (ru)'


def test_the_right_choice_alone_repeats_a_word_of_the_question() -> None:
    asked = say("Which hammer do geologists carry?")
    tools = [say("A geologist’s one"), say("A jackhammer"), say("A rig")]
    (problem,) = told(choose(SingleChoice, asked, *tools))
    assert problem == 'the right choice alone repeats the question\'s "geolog…" (en)'
    tools[2] = say("A geologist’s rig")
    assert told(choose(SingleChoice, asked, *tools)) == []


@pytest.mark.parametrize(
    ("sentence", "tiles"),
    [
        ("При этом стираются {1}, а {2} цел", ("края", "центр", "обод")),
        ("Так появилась {1}, и виден {2}", ("искра", "свет", "дым")),
        ("Там нужно {1}, где стоит тёплый {2}", ("место", "хлеб", "сыр")),
    ],
)
def test_a_gap_with_which_one_tile_alone_agrees(sentence: str, tiles: tuple[str, ...]) -> None:
    question = FillTheGap(
        id="q", text=say("Fill"), explanation=say("So"), source="§ 8", gaps=("t0", "t1"),
        sentence={"kk": "{1} {2}", "ru": sentence, "en": "{1} {2}"},
        tiles=tuple(Choice(f"t{n}", say("Tile", ru=tile)) for n, tile in enumerate(tiles)),
    )  # fmt: skip
    problems = [problem for problem in told(question) if "agrees" in problem]
    named = ["one tile alone agrees with the words beside {1} (ru)"]
    assert problems == (named if "нужно" not in sentence else [])


def test_tiles_of_several_words_and_neighbours_without_a_form_say_nothing() -> None:
    question = FillTheGap(
        id="q", text=say("Fill"), explanation=say("So"), source="§ 8", gaps=("t0",),
        sentence=dict.fromkeys(("kk", "ru", "en"), "{1} стираются"),
        tiles=tuple(Choice(f"t{n}", say(f"Tile {n}")) for n in range(3)),
    )  # fmt: skip
    assert told(question) == []


def test_two_sides_of_pairs_or_ways_that_read_the_same() -> None:
    pairs = tuple(Pair(one, say(f"Left {one}"), say("Right")) for one in "ab")
    match = MatchPairs(id="q", text=say("Match"), explanation=say("So"), source="§", pairs=pairs)
    ways = tuple(Way(one, say("Wait"), to="end") for one in "ab")
    story = Branching(
        id="s", text=say("A story"), explanation=say("So"), source="§ 8",
        nodes=(Node(id="n", text=say("Now?"), ways=ways),),
        endings=(Ending(id="end", text=say("Well"), points=1),),
    )  # fmt: skip
    problems = told(match, story)
    assert [problem.split("read")[1] for problem in problems] == [" the same", " the same"]


def dial(number: int, value: float, tolerance: float = 3) -> Estimate:
    return Estimate(
        id=f"d{number}", text=say("abcdefghijklmn"[number] * 9), explanation=say("So"),
        source="§", minimum=0, maximum=100, step=1, value=value, tolerance=tolerance,
    )  # fmt: skip


def test_dials_whose_values_stand_in_one_place_are_named() -> None:
    problems = told(*(dial(number, 53) for number in range(12)))
    assert problems == [
        "only 0 of 12 dials have their value in the lower third",
        "only 0 of 12 dials have their value in the upper third",
        "a dial left at 51% of its scale is right 12 times of 12",
    ]
    assert told(*(dial(number, 8 * number + 4) for number in range(12))) == []


def test_the_dials_of_games_are_counted_too() -> None:
    quantities = tuple(
        Quantity(id=f"q{n}", text=say("abcdefghijklmn"[n] * 9), unit=say("m"), low=0, high=100,
                 value=90, tolerance=5, picture="q.svg")
        for n in range(12)
    )  # fmt: skip
    problems = told(games=(of_game(Dials, quantities=quantities),))
    assert len(problems) == 3 and "left at 86%" in problems[-1]


def test_samples_that_differ_in_digits_alone_must_be_drawn() -> None:
    good = Sample("good", say("9 mm"), "gauge.svg")
    bad = Sample("bad", say("11 mm"), "gauge.svg", breaks=("width",))
    game = of_game(Inspector, spec=(), samples=(good, bad))
    (problem,) = told(games=(game,))
    assert problem == '"9 mm қазақша" and "11 mm қазақша" differ in digits alone (kk)'
    drawn = msgspec.structs.replace(bad, picture="arc.svg")
    alike = msgspec.structs.replace(bad, breaks=())
    for other in (drawn, alike):
        assert told(games=(of_game(Inspector, spec=(), samples=(good, other)),)) == []


@pytest.mark.parametrize(
    "said",
    [
        {"en": "This is the deepest mine in the world"},
        {"ru": "Это самая высокая труба в Казахстане"},
        {"kk": "Қазақстан уранның 40 % береді"},
    ],
)
def test_what_dates_needs_a_last_day(said: dict[str, str]) -> None:
    (problem,) = told(claim(say("Iron") | said))
    assert "holds for a time" in problem
    assert told(claim(say("Iron") | said, valid_until=date(2027, 1, 1))) == []
    (problem,) = told(games=(of_game(Dials, quantities=(), fact=say("Iron") | said),))
    assert "holds for a time" in problem


def test_a_game_owes_a_source_and_a_day_that_has_not_passed() -> None:
    old = of_game(Dials, quantities=(), source=" ", valid_until=date(2026, 1, 1))
    assert told(games=(old,)) == ["this fact held until 2026-01-01", "no source"]


def test_true_sentences_that_are_longer_than_false_ones_are_named() -> None:
    letters = "abcdefghijklmnopqrst"
    said = [
        claim(say(one * (12 if n % 2 else 24)), id=f"q{n}", answer=not n % 2)
        for n, one in enumerate(letters)
    ]
    problems = [problem for problem in told(*said) if "longer" in problem]
    assert problems[-1] == "true sentences are 100% longer than the others (en)"


def test_a_card_without_anything_to_tell_at_home_is_named(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack")
    file = "streets/metal/professions/smelter.toml"
    edit(pack, file, f"number = {words('Steelmaker at 1500 degrees')}", "")
    (finding,) = check_folder(pack)
    assert (finding.problem, finding.file) == ("nothing on this card can be told at home", file)
    edit(pack, file, 'en = "You like heat"', 'en = "You like 40 degrees"')
    assert check_folder(pack) == []


def trades(**changes: Any) -> tuple[Any, ...]:
    return tuple(msgspec.structs.replace(one, **changes) for one in SMALL.professions[:2])


def test_one_errand_of_two_cards_is_told_once() -> None:
    problems = told(professions=trades(ask_master=say("Ask how deep")))
    assert problems == ['the errand of "steelmaker" again (kk)']


def test_three_verbs_of_two_cards_are_told_once() -> None:
    acts = tuple({"kk": f"Отты {verb}", "ru": verb, "en": verb} for verb in ("ate", "bit", "cut"))
    (problem,) = told(professions=trades(does=acts))
    assert problem == 'the three verbs of "steelmaker" again (kk: ate, bit, cut)'


def test_a_fact_of_two_homes_is_named_once() -> None:
    said = say("Crushers crack stones like nuts every single day")
    problems = told(
        professions=(
            SMALL.professions[0],
            msgspec.structs.replace(SMALL.professions[1], hook=said),
        ),
        games=(of_game(Dials, quantities=(), fact=said),),
    )
    (problem,) = problems
    assert problem.startswith("nearly what streets/metal/professions/mine.toml tells (kk")


def scene(*faults: str, drawn: str = "") -> list[str]:
    hotspots = tuple(Hotspot(one, say(one), (0.1, 0.1, 0.1, 0.1)) for one in faults)
    pictures = {"yard.svg": drawn.encode()}
    return told(games=(of_game(Hazard, picture="yard.svg", hotspots=hotspots),), pictures=pictures)


def test_a_fault_that_is_drawn_is_declared() -> None:
    drawn = '<g id="fault-leak"/><g id="fault-fire"/>'
    assert scene("leak", "fire", drawn=drawn) == []
    assert scene("leak", "fire") == []  # nobody marked it
    assert scene("leak", "hole", drawn=drawn) == [
        'the scene draws the fault "fire", which is not declared',
        'the scene does not mark the fault "hole" that is declared',
    ]


def test_one_scene_has_the_same_faults_wherever_it_stands() -> None:
    hotspots = tuple(Hotspot(one, say(one), (0.1, 0.1, 0.1, 0.1)) for one in "abc")
    regions = tuple(Region(one, say(one), 0.1, 0.1, 0.1, 0.1) for one in "ab")
    question = hotspot.Hotspot(
        id="q", text=say("What is wrong?"), explanation=say("So"), source="§",
        picture="yard.svg", regions=regions, answers=("a", "b"),
    )  # fmt: skip
    problems = told(question, games=(of_game(Hazard, picture="yard.svg", hotspots=hotspots),))
    assert problems == ["yard.svg has 2 faults here and 3 in games/game.toml"]


def festival(questions: tuple[Any, ...]) -> Pack:
    quiz = msgspec.structs.replace(SMALL.quizzes[0], questions=questions)
    quizzes = [msgspec.structs.replace(quiz, id=f"quiz-{n}", questions=()) for n in range(19)]
    return msgspec.structs.replace(SMALL, quizzes=(quiz, *quizzes))


def test_a_whole_festival_owes_each_area_what_a_station_shows() -> None:
    problems = [finding.problem for finding in advise(festival(()), None)]
    assert problems == [
        "1 of at least 3: game", "1 of at least 3: engine", "1 of at least 5: profession",
        "1 of at least 3: game", "1 of at least 3: engine", "0 of at least 1: quiz of its own",
        "2 of at least 5: profession",
    ]  # fmt: skip


def test_a_quiz_asks_each_of_its_ages_three_times() -> None:
    two = tuple(claim(say(one * 9), id=one, bands=("6-8",)) for one in "ab")
    problems = [one.problem for one in advise(festival(two), None) if "years" in one.problem]
    assert problems == ["2 for 6-8 years: fewer than 3"]


def test_what_is_hard_is_not_for_everybody() -> None:
    assert told(claim(say("Iron"), difficulty=3)) == ["difficulty 3 for everybody"]
    assert told(claim(say("Iron"), difficulty=3, bands=("13-17",))) == []


def test_the_small_pack_that_tests_use_is_clean(tmp_path: Path) -> None:
    assert advise(read_pack(write_pack(tmp_path / "pack")), None) == []
