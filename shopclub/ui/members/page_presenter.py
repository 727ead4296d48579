"""A member's page: read on the reading lane, shown as it was read."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter.lookup import MemberPage
from shopclub.counter.page_entries import ENTRIES, PageEntry
from shopclub.members.people import Member, MemberState
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.colors import TEAL_ON_PAPER
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.family_presenter import FamilyPresenter
from shopclub.ui.members.member_papers import MemberPapers, MemberPaperWays
from shopclub.ui.members.page_acts import Act, MemberActsPresenter
from shopclub.ui.members.page_forms import AroundForms, PageForms
from shopclub.ui.members.timeline_presenter import TimelinePresenter
from shopclub.ui.protocols import AskOwner, Navigator, PaperFolder, Safeguard, View


@dataclass(frozen=True, slots=True)
class MemberPageState:
    """The page with the shop day on which it was read; `phone` is the number once it was shown.

    `more` tells that the ledger has older entries, `busy` that they are being read. `merge_with` is
    the card of another one whom the member is to be compared with at once.
    """

    currency_code: str
    member_id: int | None = None
    page: MemberPage | None = None
    today: date | None = None
    problem: Refusal | None = None
    phone: str = ""
    merge_with: str = ""
    more: bool = False
    busy: bool = False


class MemberPagePresenter:
    """The page of one member at a time; `print_card` is called with the member's id."""

    def __init__(
        self,
        *,
        shop: Shop,
        jobs: Jobs,
        navigator: Navigator,
        print_card: Callable[[int], None] | None,
        papers: MemberPaperWays | None = None,
        actor: Callable[[], Actor] | None = None,
        ask_owner: AskOwner | None = None,
        safeguard: Safeguard | None = None,
        before_erasing: Safeguard | None = None,
        folder: PaperFolder | None = None,
        accent: str = TEAL_ON_PAPER,
        from_office: bool = False,
    ) -> None:
        self._shop = shop
        self.from_office = from_office
        self._jobs = jobs
        self._navigator = navigator
        self._print_card = print_card
        self._asked = 0
        self._view: View[MemberPageState] | None = None
        self.state = MemberPageState(currency_code=shop.identity.currency_code)
        self._actor, self._ask_owner = actor, ask_owner
        self._papers = None if papers is None else MemberPapers(shop, jobs=jobs, ways=papers)
        self.timeline = TimelinePresenter(shop, jobs=jobs, papers=self._papers)
        self.acts: MemberActsPresenter | None = None
        self.forms: PageForms | None = None
        self.family = None if actor is None else FamilyPresenter(shop, jobs=jobs, actor=actor)
        if actor is not None and ask_owner is not None:
            around = AroundForms(
                shop, jobs, actor, ask_owner, safeguard, before_erasing, folder, accent
            )
            self.forms = PageForms(around, page=self)
            self.acts = MemberActsPresenter(
                shop, jobs=jobs, actor=actor, ask_owner=ask_owner, changed=self._acted
            )

    def attach(self, view: View[MemberPageState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def open_member(self, member_id: int, *, merge_with: str = "") -> None:
        """Read a member's page; the page of another one before goes at once."""
        self._asked += 1
        if member_id != self.state.member_id:
            self._change(
                MemberPageState(
                    currency_code=self.state.currency_code,
                    member_id=member_id,
                    merge_with=merge_with,
                )
            )
        asked = self._asked
        self.timeline.open_member(member_id)
        self._jobs.reading(
            lambda: (self._shop.lookup.page(member_id), self._shop.clock.today()),
            done=lambda read: self._show(*read, asked=asked),
            refused=lambda refusal: self._refuse(refusal, asked=asked),
        )

    def go_back(self) -> None:
        """Return to the counter; what is still being read is not shown any more."""
        self._view = None
        self._navigator.back_to_counter()

    def mask_phone(self) -> None:
        """Show the phone number masked again."""
        if self.acts is not None:
            self.acts.forget_phone()
        self._change(replace(self.state, phone=""))

    def print_card(self) -> None:
        """Print the card of the member who is shown."""
        if self.member is not None and self._print_card is not None:
            self._print_card(self.member.member_id)

    @property
    def member(self) -> Member | None:
        """The member who is shown."""
        return None if self.state.page is None else self.state.page.profile.member

    @property
    def has_card(self) -> bool:
        """Whether the card of the member can be printed here: not where a shop is only read."""
        return self._print_card is not None

    @property
    def has_letter(self) -> bool:
        """Whether a birthday letter can be written to the member who is shown."""
        member = self.member
        return (
            self._papers is not None
            and self._actor is not None
            and member is not None
            and member.birthday is not None
        )

    @property
    def can_note(self) -> bool:
        """Whether a note about the member who is shown can be written."""
        return self.forms is not None and self.forms.noting() is not None

    def write_letter(self, *, by: Actor | None = None) -> None:
        """Write the letter of the next birthday; a role that may not needs the owner's PIN."""
        papers, page, actor = self._papers, self.state.page, self._actor
        if papers is None or page is None or actor is None:
            return

        def refuse(refusal: Refusal) -> None:
            if isinstance(refusal, NotPermitted) and self._ask_owner is not None:
                self._ask_owner(refusal, granted=lambda owner: self.write_letter(by=owner))
            else:
                self._change(replace(self.state, problem=refusal))

        self._change(replace(self.state, problem=None))
        member_id = page.profile.member.member_id
        papers.write_letter(member_id, by=by or actor(), refused=refuse)

    def need_entries(self) -> None:
        """Read older entries of the ledger, unless they are being read or there are none."""
        page, asked = self.state.page, self._asked
        if page is None or not self.state.more or self.state.busy:
            return
        member_id, last = page.profile.member.member_id, page.entries[-1].entry.entry_id
        self._change(replace(self.state, busy=True))

        def show(older: tuple[PageEntry, ...]) -> None:
            shown = self.state.page
            if asked == self._asked and shown is not None:
                whole = replace(shown, entries=shown.entries + older)
                more = len(older) == ENTRIES
                self._change(replace(self.state, page=whole, more=more, busy=False))

        self._jobs.reading(
            lambda: self._shop.lookup.entries(member_id, before=last),
            done=show,
            refused=lambda refusal: self._refuse(refusal, asked=asked),
        )

    def acts_open(self) -> tuple[Act, ...]:
        """Return what can be done to the member who is shown, as they stand now."""
        page = self.state.page
        if page is None or self.acts is None:
            return ()
        state = page.profile.member.state
        if state is MemberState.LEFT:
            return (Act.ADJUST,)
        frozen = state is MemberState.FROZEN
        every = (
            Act.ADJUST,
            Act.REVEAL if page.profile.phone else None,
            Act.FREE_PHONE if page.profile.phone else None,
            Act.UNLOCK if page.locked else Act.LOCK,
            Act.REPLACE_CARD,
            Act.UNFREEZE if frozen else Act.FREEZE,
            Act.LEAVE,
        )
        return tuple(act for act in every if act is not None)

    def take_merge(self) -> str:
        """Return the card of whom the page was opened to be merged with, once."""
        card = self.state.merge_with
        self._change(replace(self.state, merge_with=""))
        return card

    def _acted(self, member_id: int, act: Act) -> None:
        if member_id != self.state.member_id:
            return
        if act is Act.REVEAL and self.acts is not None:
            self._change(replace(self.state, phone=self.acts.state.phone))
        self.open_member(member_id)

    def _show(self, page: MemberPage, today: date, *, asked: int) -> None:
        if asked == self._asked:
            member = page.profile.member
            shown = member.member_id
            state = replace(self.state, member_id=shown, page=page, today=today, problem=None)
            self._change(replace(state, more=len(page.entries) == ENTRIES, busy=False))
            if self.family is not None:
                stays = member.state is not MemberState.LEFT
                self.family.open_member(shown, name=member.name, can_change=stays)

    def _refuse(self, refusal: Refusal, *, asked: int) -> None:
        if asked == self._asked:
            self._change(replace(self.state, page=None, problem=refusal))

    def _change(self, state: MemberPageState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
