"""The page of today with a view that keeps what it was shown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList
from shopclub.staff.roles import Actor
from shopclub.ui.birthdays.ways import Outlets
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.making import Told
from shopclub.ui.today.odd_places import Part
from shopclub.ui.today.presenter import TodayPresenter, TodayState
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, inline_jobs


@dataclass(slots=True)
class Shown:
    """What went to paper or to the clipboard."""

    letters: list[tuple[BirthdayLetter, ...]] = field(default_factory=list)
    labels: list[tuple[tuple[Address, ...], int]] = field(default_factory=list)
    lists: list[BirthdayList] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    asked: list[tuple[Refusal, Callable[[Actor], None]]] = field(default_factory=list)
    folder: Path = Path()
    first: int = 0

    def outlets(self) -> Outlets:
        return Outlets(
            draw_letters=lambda letters, told: b"letters",
            show_letters=lambda letters, _: self.letters.append(letters),
            draw_labels=self._draw_labels,
            show_labels=lambda found, _: self.labels.append((found, self.first)),
            show_list=self.lists.append,
            copy=lambda letter: self.copied.append(letter.name),
            folder=FolderOnDisk(self.folder),
            ask_owner=lambda why, *, granted: self.asked.append((why, granted)),
        )

    def _draw_labels(self, found: tuple[Address, ...], first: int, told: Told) -> bytes:
        self.first = first
        told(len(found), len(found))
        return b"labels"


@dataclass(slots=True)
class Stage:
    """A page with a view that keeps what it was shown."""

    desk: Desk
    presenter: TodayPresenter
    view: RecordingView[TodayState]
    shown: Shown
    opened: list[int]
    gifts: list[int]
    merges: list[tuple[int, str]]
    parts: list[Part]
    summaries: list[date]


def stage_at(desk: Desk, *, jobs: Jobs | None = None, by: Actor | None = None) -> Stage:
    opened: list[int] = []
    gifts: list[int] = []
    merges: list[tuple[int, str]] = []
    parts: list[Part] = []
    summaries: list[date] = []
    shown = Shown(folder=desk.shop.path.parent / "papers")
    presenter = TodayPresenter(
        desk.shop,
        jobs=jobs or inline_jobs(),
        by=by or desk.owner,
        open_member=opened.append,
        open_gift=gifts.append,
        open_merge=lambda member_id, card: merges.append((member_id, card)),
        open_part=parts.append,
        show_summary=summaries.append,
        outlets=shown.outlets(),
    )
    view: RecordingView[TodayState] = RecordingView()
    presenter.attach(view)
    return Stage(desk, presenter, view, shown, opened, gifts, merges, parts, summaries)
