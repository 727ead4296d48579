"""A signup without its dialog, and what came of it."""

from dataclasses import dataclass, field

from shopclub.ui.members.signup_presenter import SignupForm, SignupPresenter, SignupState
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

FILLED = SignupForm(phone="138 0013 8000", name="王小明")


@dataclass(slots=True)
class Ends:
    enrolled: list[int] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)


def presenter_at(
    desk: Desk, ends: Ends, *, lane: StepExecutor | None = None, prefill: str = ""
) -> SignupPresenter:
    presenter = SignupPresenter(
        shop=desk.shop,
        actor=desk.owner,
        jobs=inline_jobs() if lane is None else jobs_on(lane),
        enrolled=ends.enrolled.append,
        open_member=ends.opened.append,
        prefill=prefill,
    )
    presenter.attach(RecordingView[SignupState]())
    return presenter
