"""A signup without its dialog, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.members.signup_form import CardAtOnce, SignupForm
from shopclub.ui.members.signup_presenter import SignupPresenter
from shopclub.ui.members.signup_state import SignupState
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

Opener = Callable[..., SignupDialog]
FILLED = SignupForm(phone="138 0013 8000", name="王小明")


@dataclass(slots=True)
class Ends:
    enrolled: list[int] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)
    cards: list[CardAtOnce] = field(default_factory=list)

    def enrol(self, member_id: int, at_once: CardAtOnce) -> None:
        self.enrolled.append(member_id)
        self.cards.append(at_once)


def presenter_at(
    desk: Desk, ends: Ends, *, lane: StepExecutor | None = None, prefill: str = ""
) -> SignupPresenter:
    presenter = SignupPresenter(
        shop=desk.shop,
        actor=desk.owner,
        jobs=inline_jobs() if lane is None else jobs_on(lane),
        enrolled=ends.enrol,
        open_member=ends.opened.append,
        prefill=prefill,
    )
    presenter.attach(RecordingView[SignupState]())
    return presenter


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
