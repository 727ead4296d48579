"""A member's page, every part of it, and every dialog that opens over it."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from shopclub.ui.members import page_dialogs
from shopclub.ui.members.family_panel import FamilyPanel
from shopclub.ui.members.page_acts import Act
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.members.page_tabs import PARTS
from tests.journeys.stages import Do, Set, Stage

Kind = TypeVar("Kind", bound=QWidget)
AFTER = {
    Act.ADJUST: Stage("act-adjust-refused", ("=50", "F9"), "ActDialog"),
    Act.FREEZE: Stage("act-freeze-refused", ("F9",), "ActDialog"),
    Act.LEAVE: Stage("left", ("F9",), "MemberPageScreen"),
}
"""What follows on an act: what is said where a reason is missing, and a page of who has left."""


def the(there: Set, kind: type[Kind]) -> Kind:
    """Return the widget of a kind that is in sight."""
    return next(one for one in there.desk.window.findChildren(kind) if one.isVisible())


def _on_page(act: Callable[[MemberPageScreen], None]) -> Do:
    return lambda there: act(the(there, MemberPageScreen))


def _acts() -> Iterator[Stage]:
    """Yield a stage for each act on a member, and what follows on it."""
    for act in Act:
        opens = _on_page(lambda page, act=act: page.open_act(act))  # type: ignore[misc]
        yield Stage(f"act-{act.name.lower()}", ("Escape", opens), "ActDialog")
        if act in AFTER:
            yield AFTER[act]


def _read_note(page: MemberPageScreen) -> None:
    timeline = page._presenter.timeline
    places = range(len(timeline.state.events))
    note = next(found for place in places if (found := timeline.note_at(place)) is not None)
    page._open(page_dialogs.note_reading(page._presenter, note))


def _parts() -> tuple[Stage, ...]:
    return tuple(
        Stage(
            f"page-part-{place}",
            (_on_page(lambda page, place=place: page.show_part(place)),),  # type: ignore[misc]
            "MemberPageScreen",
        )
        for place in range(len(PARTS))
    )


def _edit(page: MemberPageScreen) -> None:
    page._open(page_dialogs.edit_dialog(page._presenter))


ON_PAGE = (
    Stage("page", ("Escape", "=小明", "Return", "F11"), "MemberPageScreen"),
    *_parts(),
    Stage(
        "consents",
        (_on_page(lambda page: page.show_part(0)), _on_page(lambda page: page.open_consents())),
        "ConsentDialog",
    ),
    Stage("edit", ("Escape", _on_page(_edit)), "EditDialog"),
    Stage("edit-refused", ("Ctrl+A", "Backspace", "F9")),
    Stage("own-data", ("Escape", _on_page(lambda page: page.open_own_data())), "OwnDataDialog"),
    Stage(
        "family",
        ("Escape", lambda there: the(there, FamilyPanel)._open()),
        "FamilyDialog",
    ),
    Stage("family-refused", ("F9",)),
    Stage("note-read", ("Escape", _on_page(_read_note)), "NoteReading"),
    *_acts(),
)
