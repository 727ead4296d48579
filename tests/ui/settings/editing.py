"""The settings opened for tests of presenters: a desk, a presenter, and what left it."""

from dataclasses import dataclass, field
from pathlib import Path

from shopclub.kernel.errors import ShopClubError
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.settings.form import Entry, Spot, TierField
from shopclub.ui.settings.logo_refused import LogoFault, LogoRefused
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.state import SettingsState
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, inline_jobs

PNG = b"\x89PNG\r\n\x1a\n and the rest"


@dataclass(slots=True)
class Editing:
    """A presenter at work, and what it told the world."""

    desk: Desk
    view: RecordingView[SettingsState]
    presenter: SettingsPresenter
    signs: list[bytes | None] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    failures: list[Refusal] = field(default_factory=list)

    @property
    def state(self) -> SettingsState:
        return self.view.last

    def enter(self, **texts: str) -> None:
        for name, text in texts.items():
            self.presenter.enter(Entry[name.upper()], text)

    def refused(self, name: str) -> ShopClubError | None:
        return self.state.refusal(Entry[name.upper()])

    def refused_tier(self, row: int, of: TierField) -> ShopClubError | None:
        return self.state.refusal_at(Spot(of, row))


def press(path: Path) -> bytes:
    """Take a file named *.png for a small picture."""
    if path.suffix != ".png":
        raise LogoRefused(LogoFault.NOT_A_PICTURE)
    return PNG


def edit(desk: Desk, *, by: Actor | None = None, jobs: Jobs | None = None) -> Editing:
    """Open the settings."""
    signs: list[bytes | None] = []
    left: list[bool] = []
    failures: list[Refusal] = []
    presenter = SettingsPresenter(
        desk.shop,
        jobs=jobs or inline_jobs(),
        by=by or desk.owner,
        press=press,
        changed=signs.append,
        left=lambda: left.append(True),
        failed=failures.append,
    )
    view: RecordingView[SettingsState] = RecordingView()
    presenter.attach(view)
    return Editing(desk, view, presenter, signs, left, failures)
