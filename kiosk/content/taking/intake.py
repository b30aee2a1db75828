"""An author's file into a pack's folder: all of it, or nothing, or with `partial` what is right.

Nothing is written before everything was checked together with the pack it goes into.
"""

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.check import IDENTIFIED, NOT_THERE, check, errors, missing_texts
from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.known import Known
from kiosk.content.model import SINGLE, Festival, Pack, Quiz
from kiosk.content.pack import read_pack
from kiosk.content.plain import nearest
from kiosk.content.taking.incoming import Arrived, Incoming, merged
from kiosk.content.taking.packfiles import file_of, parts_of
from kiosk.content.walk import things
from kiosk.files import replace, sync_folder, unwritten
from kiosk.printable import path_text

SCOPES = (*IDENTIFIED, *SINGLE)

MANY = 20
"""So many missing pictures are not twenty slips of the pen."""


class PackUnwritable(Exception):
    """The pack's folder does not take the files; what stood there stands there still."""


class Taken(msgspec.Struct, frozen=True):
    """counts: how many things went in, by kind; replaced: how many of them were known before.

    files: what was written, seen from the folder.

    findings: the mistakes, and what has no twin here; with errors and no counts nothing went in.
    """

    counts: dict[str, int]
    replaced: int
    files: tuple[str, ...]
    findings: list[Finding]


def target(folder: Path) -> Pack | None:
    """The pack to import into, or None when there is none yet. Raises PackUnreadable."""
    return read_pack(folder) if (folder / "festival.toml").exists() else None


def take_in(incoming: Incoming, pack: Pack | None, folder: Path, *, partial: bool) -> Taken:
    """Raises PackUnwritable."""
    arrived, found = _placed(incoming, pack, folder)
    findings, advice = [*incoming.findings, *found], list[Finding]()
    answers = Known()
    known = {_look(finding) for finding in check(pack, answers)} if pack else set()
    pictures = {file.name: file.read_bytes() for file in (folder / "pictures").glob("*")}
    whole = None
    while arrived:
        whole = merged(pack, arrived, pictures)
        wrong, advice, faulty, lost = _judged(whole, arrived, incoming, known, answers)
        findings += wrong
        if lost or not faulty or not partial:
            break
        arrived = [one for one in arrived if id(one) not in faulty]
        arrived, homeless = _placed(incoming._replace(arrived=arrived), pack, folder)
        findings += homeless
    else:
        lost = False
    if lost or not arrived or whole is None or (errors(findings) and not partial):
        return Taken({}, 0, (), _one_cause(findings, folder))
    counts = Counter(_name(one.thing) for one in arrived)
    before = _ids(pack) if pack else set()
    replaced = sum(_key(one.thing) in before for one in arrived)
    files = write_changes(folder, pack, whole)
    findings += [*advice, *_waiting(whole, incoming, path_text(folder))]
    return Taken(dict(counts), replaced, files, _one_cause(findings, folder))


def _waiting(whole: Pack, incoming: Incoming, name: str) -> Iterator[Finding]:
    """What a text file cannot say is let through, and until it is written nobody can play."""
    if incoming.languages and (count := missing_texts(whole)):
        texts = "a text is" if count == 1 else f"{count} texts are"
        yield Spot(name).warning(
            f"{texts} still missing, and until then no station can play this pack",
            "`kiosk content check` lists them",
        )


def _one_cause(findings: list[Finding], folder: Path) -> list[Finding]:
    """A workbook carries no pictures: where none of its many came along, that is one mistake."""
    lacking = [one for one in findings if one.problem.endswith(NOT_THERE)]
    if len(lacking) < MANY:
        return findings
    told = Spot(lacking[0].file).error(
        f"{len(lacking)} pictures are not in {path_text(folder / 'pictures')}",
        "it holds their names alone; copy the folder pictures/ from the pack it was written from",
    )
    return [*(one for one in findings if one not in lacking), told]


def _ids(pack: Pack) -> set[tuple[Any, str]]:
    questions = {_key(question) for quiz in pack.quizzes for question in quiz.questions}
    return questions | {_key(thing) for _, thing in things(pack)}


def _placed(
    incoming: Incoming, pack: Pack | None, folder: Path
) -> tuple[list[Arrived], list[Finding]]:
    """What has a festival to go to and, being a question, a quiz; and findings for the rest.

    A question whose id another quiz uses is refused: two teachers may both have a "q1".
    """
    if pack is None and not any(isinstance(one.thing, Festival) for one in incoming.arrived):
        remedy = 'name the folder of a pack, or fill the sheet "festival"'
        return [], [Spot(str(folder)).error("no festival.toml in this folder", remedy)]
    quizzes = {quiz.id for quiz in pack.quizzes} if pack else set()
    quizzes |= {one.thing.id for one in incoming.arrived if isinstance(one.thing, Quiz)}
    owners = {q.id: quiz.id for quiz in pack.quizzes for q in quiz.questions} if pack else {}
    placed, findings = [], []
    for one in incoming.arrived:
        owner = owners.get(_key(one.thing)[1], one.quiz) if one.quiz else ""
        if one.quiz and one.quiz not in quizzes:
            lost = Spot("").error(f'no quiz "{one.quiz}"', nearest(one.quiz, quizzes))
            findings.append(one.origin.found(lost, ("quiz",)))
        elif owner != one.quiz:
            taken = Spot("").error(f'the quiz "{owner}" has this id already', "write another")
            findings.append(one.origin.found(taken, ("id",)))
        else:
            placed.append(one)
    return placed, findings


def _judged(
    whole: Pack,
    arrived: list[Arrived],
    incoming: Incoming,
    known: set[tuple[str, str, str]],
    answers: Known,
) -> tuple[list[Finding], list[Finding], set[int], bool]:
    """The new errors in the author's own terms, the warnings about what arrived, which things the
    errors tell of, and whether some tell of none."""
    places = _places(whole, arrived)
    findings, advice, faulty, lost = [], [], set[int](), False
    for finding in check(whole, answers):
        if _look(finding) in known or _may_wait(finding, whole, incoming):
            continue
        one, steps = _arrived_at(finding, places)
        if finding.severity == "warning":
            advice += [one.origin.found(finding, steps)] if one else []
        elif one is None:
            lost = True
            findings.append(finding)
        else:
            faulty.add(id(one))
            findings.append(one.origin.found(finding, steps))
    return findings, advice, faulty, lost


def _may_wait(finding: Finding, whole: Pack, incoming: Incoming) -> bool:
    """A text file speaks one language and may know no reason: content check will ask for them."""
    if not incoming.languages or not finding.steps:
        return False
    others = set(whole.festival.languages) - set(incoming.languages)
    return finding.steps[-1] in others or "explanation" in finding.steps


def _places(whole: Pack, arrived: list[Arrived]) -> dict[tuple[str, tuple[Step, ...]], Arrived]:
    by_id = {_key(one.thing): one for one in arrived}
    found = {}
    for spot, thing in things(whole):
        if _key(thing) in by_id:
            found[spot.file, spot.steps] = by_id[_key(thing)]
        if isinstance(thing, Quiz):
            for position, question in enumerate(thing.questions):
                if _key(question) in by_id:
                    found[spot.file, ("question", position)] = by_id[_key(question)]
    return found


def _key(thing: Any) -> tuple[Any, str]:
    scope = next(kind for kind in SCOPES if isinstance(thing, kind))
    return scope, "" if scope in SINGLE else thing.id


def _arrived_at(
    finding: Finding, places: dict[tuple[str, tuple[Step, ...]], Arrived]
) -> tuple[Arrived | None, tuple[Step, ...]]:
    for length in range(len(finding.steps), -1, -1):
        one = places.get((finding.file, finding.steps[:length]))
        if one is not None:
            return one, finding.steps[length:]
    return None, ()


def _look(finding: Finding) -> tuple[str, str, str]:
    """What a finding says, but for the number of an entry, which an import may shift."""
    return finding.file, finding.problem, finding.remedy


def _name(thing: msgspec.Struct) -> str:
    return next(kind.__name__.lower() for kind in SCOPES if isinstance(thing, kind))


def write_changes(folder: Path, old: Pack | None, new: Pack) -> tuple[str, ...]:
    """Every file whose content changed is replaced as a whole; a power cut leaves old or new ones.

    All of them are durable beside the pack before the first takes its place.
    Raises PackUnwritable.
    """
    before = parts_of(old) if old else {}
    after = parts_of(new)
    changed = [name for name, parts in after.items() if before.get(name) != parts]
    aside = folder / f".import-{os.getpid()}"
    try:
        for name in changed:
            _write(aside / name, file_of(name, after[name]))
        for name in changed:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            replace(aside / name, folder / name)
        for name in before.keys() - after.keys():  # its last profession has moved
            (folder / name).unlink()
        for place in {(folder / name).parent for name in changed}:
            sync_folder(place)
    except OSError as error:
        raise PackUnwritable(unwritten(folder, error)) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return tuple(changed)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
