"""Looking at the till: what the day is, who the member is now, what the sale would be."""

from dataclasses import replace
from functools import partial

from shopclub.counter.lookup import Profile
from shopclub.members.members import MemberLeft, MemberUnknown
from shopclub.rewards.vouchers import CANNOT_BE_USED
from shopclub.shop import Shop
from shopclub.ui.counter.filling import draft_of, with_quote
from shopclub.ui.counter.refusing import refused
from shopclub.ui.counter.ringing import Day, Quoted, quote, read_day
from shopclub.ui.counter.sale_in_hand import seen_again, without_member
from shopclub.ui.counter.shown import Shown
from shopclub.ui.counter.state import Stage
from shopclub.ui.jobs import Jobs, Refusal


class Looking:
    """Looks again as often as something may have changed; only the newest quote counts."""

    def __init__(self, shop: Shop, *, jobs: Jobs, shown: Shown) -> None:
        self._shop = shop
        self._jobs = jobs
        self._shown = shown
        self._asked = 0
        self._open_when_quoted = False

    def refresh(self) -> None:
        """Read the day again, and the member at the counter if there is one."""
        identity, shown = self._shop.identity, self._shown
        shown.show(replace(shown.state, shop_name=identity.name, currency=identity.currency))
        self._jobs.at_till(partial(read_day, self._shop), done=self._show_day, refused=shown.report)
        profile = shown.state.profile
        if profile is not None:
            self._jobs.at_till(
                partial(self._shop.lookup.profile, profile.member.member_id),
                done=self._show_member,
                refused=self.refuse,
            )
            self.quote()

    def quote(self) -> None:
        """Ask what the sale would be as it stands now."""
        self._asked += 1
        self._open_when_quoted = False
        form, profile = self._shown.state.form, self._shown.state.profile
        if form.amount is None:
            self._shown.fill(replace(form, quote=None))
            return
        self._jobs.at_till(
            partial(quote, self._shop, draft_of(form, profile)),
            done=partial(self._show_quote, self._asked),
            refused=partial(self._refuse_quote, self._asked),
        )

    def open_when_quoted(self) -> None:
        """Open the strip as soon as the quote that is under way has come."""
        self._open_when_quoted = True

    def forget(self) -> None:
        """Let no quote that is under way count any more."""
        self._asked += 1

    def refuse(self, refusal: Refusal) -> None:
        """Show why the till does not take the sale; look again where something changed."""
        before = self._shown.state
        if isinstance(refusal, MemberLeft | MemberUnknown):
            self._shown.show(without_member(replace(before, busy=False)))
            self.quote()
            return
        self._shown.show(refused(before, refusal))
        if before.stage is Stage.PAYING and self._shown.state.stage is Stage.SALE:
            self.refresh()
        if isinstance(refusal, CANNOT_BE_USED):
            self.quote()

    def _show_day(self, day: Day) -> None:
        self._shown.show(
            replace(
                self._shown.state,
                today=day.today,
                takings=day.takings,
                last=day.last,
                points_step=day.points_step,
                departments=day.departments,
            )
        )

    def _show_member(self, profile: Profile) -> None:
        self._shown.show(seen_again(self._shown.state, profile))

    def _show_quote(self, asked: int, answer: Quoted) -> None:
        if asked != self._asked:
            return
        state = self._shown.state
        form = with_quote(state.form, answer)
        stands = answer.points_refusal is None and answer.voucher_refusal is None
        opens = self._open_when_quoted and stands
        self._open_when_quoted = False
        stage = Stage.PAYING if opens else state.stage
        if stage is Stage.PAYING and not stands:
            stage = Stage.SALE  # another sum is to be paid, and why is said there
        self._shown.show(replace(state, stage=stage, form=form))

    def _refuse_quote(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._shown.fill(replace(self._shown.state.form, quote=None))
            self.refuse(refusal)
