"""Saved views of the list of members that name a person who is erased: they go with the person."""

from shopclub.counter.rulebook import note_change
from shopclub.kernel.clock import Moment
from shopclub.members.listing import MEMBER_VIEWS, SavedView, SavedViews
from shopclub.members.telling import Telling, tells
from shopclub.storage import settings


def views_telling(of: Telling, *, views: SavedViews) -> tuple[str, ...]:
    """Return the names of the views that tell of a person, by their name or a tag they ask for."""
    return tuple(view.name for view in views.views if _tells(view, of))


def forget_in_views(of: Telling, *, moment: Moment, staff_id: int | None) -> None:
    """Take the views that tell of a person out of every change of the views, those of before too.

    What a change holds then is sealed anew in the log. The caller has the transaction.
    """
    for change in settings.history(MEMBER_VIEWS):
        kept = SavedViews(tuple(view for view in change.value.views if not _tells(view, of)))
        if kept != change.value:
            settings.amend(MEMBER_VIEWS, kept, change_id=change.change_id)
            note_change(
                change.change_id,
                name=MEMBER_VIEWS.name,
                moment=moment,
                staff_id=staff_id,
                effective=change.effective,
            )


def _tells(view: SavedView, of: Telling) -> bool:
    return any(tells(text, of) for text in (view.name, *view.listing.narrowed.tags))
