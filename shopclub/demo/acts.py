"""What the demo plays: acts of steps, each told, done by keys, looked at and photographed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopclub.ui.rehearsal import Rehearsal

Play = Callable[["Rehearsal"], None]
"""What hands do at a desk."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing someone does at the desk, the picture taken after it, and what is then in sight."""

    told: str
    play: Play
    picture: str
    shows: str = "CounterScreen"


@dataclass(frozen=True, slots=True)
class Act:
    """Steps in a row on one shop."""

    title: str
    steps: tuple[Step, ...]


def press(*keys: str) -> Play:
    """Return what presses keys, one after the other."""
    return lambda hands: hands.press(*keys)


def do(*script: str) -> Play:
    """Return what presses keys and, after a `=`, writes a text."""

    def play(hands: "Rehearsal") -> None:
        for word in script:
            if word.startswith("="):
                hands.write(word[1:])
            else:
                hands.press(word)

    return play


def in_turn(*plays: Play) -> Play:
    """Return what does one after the other."""

    def play(hands: "Rehearsal") -> None:
        for each in plays:
            each(hands)

    return play


def perform(act: Act, hands: "Rehearsal", *, pictures: Path, tell: Callable[[str], None]) -> None:
    """Play an act; raises StageFright where a step does not lead where it should."""
    for step in act.steps:
        tell(step.told)
        step.play(hands)
        hands.require(step.shows)
        hands.look(pictures / f"{step.picture}.png")
