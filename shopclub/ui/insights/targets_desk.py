"""Opens what is done to targets, over the page of insights."""

from shopclub.targets.target import Target
from shopclub.ui.insights.screen import InsightsScreen
from shopclub.ui.insights.target_dialog import TargetDialog
from shopclub.ui.insights.target_end_dialog import TargetEndDialog
from shopclub.ui.insights.target_end_presenter import TargetEndPresenter
from shopclub.ui.insights.target_form_dialog import TargetFormDialog
from shopclub.ui.insights.target_form_presenter import TargetFormPresenter
from shopclub.ui.office.page import Room


def set_target(room: Room, screen: InsightsScreen, *, target: Target | None = None) -> None:
    """Open the form of a new target, or of one that is changed."""
    presenter = TargetFormPresenter(
        room.shop,
        jobs=room.jobs,
        by=room.actor,
        ask_owner=room.ask_owner,
        saved=screen.read_targets,
        target=target,
    )
    dialog = TargetFormDialog(presenter)
    dialog.open_over(screen, focus=dialog.figure if target is None else dialog.goal_entry)


def open_target(room: Room, screen: InsightsScreen, target_id: int) -> None:
    """Open a target month by month."""
    read = screen.targets
    progress = () if read is None else read.progress
    found = next((one for one in progress if one.target.target_id == target_id), None)
    if read is None or found is None:
        return
    target, may = found.target, not room.actor.only_reads
    dialog = TargetDialog(
        found,
        read,
        change=(lambda: set_target(room, screen, target=target)) if may else None,
        end=(lambda: end_target(room, screen, target)) if may else None,
    )
    dialog.open_over(screen, focus=dialog.bars)


def end_target(room: Room, screen: InsightsScreen, target: Target) -> None:
    """Ask before a target is ended."""
    presenter = TargetEndPresenter(
        room.shop,
        target,
        jobs=room.jobs,
        by=room.actor,
        ask_owner=room.ask_owner,
        ended=screen.read_targets,
    )
    TargetEndDialog(presenter).open_over(screen)
