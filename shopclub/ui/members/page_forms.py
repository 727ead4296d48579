"""The forms that open over a member's page, each only where it may be: who left has fewer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from shopclub.members.people import Member, MemberState
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs
from shopclub.ui.members.consent_presenter import ConsentPresenter
from shopclub.ui.members.edit_presenter import EditPresenter
from shopclub.ui.members.erase_presenter import ErasePresenter
from shopclub.ui.members.merge_presenter import MergePresenter
from shopclub.ui.members.note_presenter import NotePresenter
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.members.own_data_presenter import OwnDataPresenter
from shopclub.ui.protocols import AskOwner, PaperFolder, Safeguard


class UnderForms(Protocol):
    """The page that forms open over."""

    @property
    def member(self) -> Member | None:
        """The member who is shown."""
        ...

    def open_member(self, member_id: int) -> None:
        """Read a member's page."""
        ...

    def take_merge(self) -> str:
        """Return the card of whom the page was opened to be merged with, once."""
        ...

    def go_back(self) -> None:
        """Leave the page."""
        ...


@dataclass(frozen=True, slots=True)
class AroundForms:
    """What the forms need; without a safeguard or a folder those that need one are not there."""

    shop: Shop
    jobs: Jobs
    actor: Callable[[], Actor]
    ask_owner: AskOwner
    safeguard: Safeguard | None
    before_erasing: Safeguard | None
    folder: PaperFolder | None
    accent: str


class PageForms:
    """Each method returns the presenter of a form of the member who is shown, where it may be."""

    def __init__(self, around: AroundForms, *, page: UnderForms) -> None:
        self._around = around
        self._page = page

    def editing(self) -> EditPresenter | None:
        """Return that of the form that changes what this member said."""
        around, member = self._around, self._page.member
        if member is None or around.safeguard is None or member.state is MemberState.LEFT:
            return None
        return EditPresenter(
            self._one(member),
            changed=lambda: self._page.open_member(member.member_id),
        )

    def noting(self) -> NotePresenter | None:
        """Return that of a note about this member."""
        member = self._page.member
        if member is None or member.state is MemberState.LEFT:
            return None
        return NotePresenter(
            self._one(member),
            changed=lambda: self._page.open_member(member.member_id),
        )

    def consents(self) -> ConsentPresenter | None:
        """Return that of what this member agreed to."""
        member = self._page.member
        if member is None or member.state is MemberState.LEFT:
            return None
        return ConsentPresenter(
            self._one(member),
            changed=lambda: self._page.open_member(member.member_id),
        )

    def begin_merge(self) -> MergePresenter | None:
        """Return that of the merge, with the other one found already where that was wanted."""
        card, merging = self._page.take_merge(), self.merging()
        if merging is not None and card:
            merging.finding.take(card, phone="")
        return merging

    def merging(self) -> MergePresenter | None:
        """Return that of the merge with another member."""
        around, member = self._around, self._page.member
        if member is None or around.safeguard is None or member.state is not MemberState.ACTIVE:
            return None
        return MergePresenter(
            self._one(member),
            safeguard=around.safeguard,
            merged=self._page.open_member,
        )

    def erasing(self) -> ErasePresenter | None:
        """Return that of the erasure of this person."""
        around, member = self._around, self._page.member
        if member is None or around.before_erasing is None:
            return None
        return ErasePresenter(
            self._one(member),
            safeguard=around.before_erasing,
            erased=self._page.go_back,
        )

    def own_data(self) -> OwnDataPresenter | None:
        """Return that of the files of all that is kept of this member."""
        around, member = self._around, self._page.member
        if member is None or around.folder is None:
            return None
        return OwnDataPresenter(
            self._one(member),
            folder=around.folder,
            accent=around.accent,
        )

    def _one(self, member: Member) -> OneMember:
        around = self._around
        return OneMember(around.shop, member.member_id, around.jobs, around.actor, around.ask_owner)
