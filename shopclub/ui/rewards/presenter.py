"""The office page of rewards: the catalogue, the vouchers, and every way to change them."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.counter.voucher_paper import VoucherPaper, voucher_paper
from shopclub.kernel.money import Currency
from shopclub.members.members import Members, MemberUnknown
from shopclub.rewards.gifts import Gift, GiftSaid
from shopclub.rewards.vouchers import Voucher, VoucherState, state_on
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.rewards.forms import IssueSaid

SHOWN = 100


@dataclass(frozen=True, slots=True)
class NamedVoucher:
    """A voucher with the name of whose it is; None is a bearer's."""

    voucher: Voucher
    name: str | None


@dataclass(frozen=True, slots=True)
class RewardsState:
    """What the page shows; None is nothing read yet."""

    currency: Currency
    today: date
    tiers: tuple[TierLabel, ...] = ()
    gifts: tuple[Gift, ...] | None = None
    vouchers: tuple[NamedVoucher, ...] = ()
    refusal: Refusal | None = None


class RewardsPresenter:
    """The owner's page; each change reads everything again."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        show_papers: Callable[[tuple[VoucherPaper, ...]], None],
    ) -> None:
        self.shop = shop
        self._show_papers = show_papers
        self.jobs = jobs
        self._by = by
        self._view: View[RewardsState] | None = None
        self.state = RewardsState(currency=shop.identity.currency, today=shop.clock.today())

    def attach(self, view: View[RewardsState]) -> None:
        """Show the state in a view from now on."""
        self._view = view
        view.display(self.state)
        self.refresh()

    def refresh(self) -> None:
        """Read catalogue and vouchers again."""
        self.jobs.at_till(self._read, done=self._show_read, refused=self._refuse)

    def with_gift(self, gift_id: int, found: Callable[[Gift], None]) -> None:
        """Read a gift as it stands and hand it on."""
        self.jobs.at_till(lambda: self.shop.gifts.gift(gift_id), done=found, refused=self._refuse)

    def save_gift(
        self,
        gift_id: int | None,
        said: GiftSaid,
        *,
        png: bytes | None,
        keeps_stock: bool = False,
        done: Callable[[], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Offer a gift as it was said, with a new picture if there is one."""
        gifts, by = self.shop.gifts, self._by

        def save() -> None:
            if gift_id is None:
                gift = gifts.add(said, by=by)
            else:
                gift = gifts.change(gift_id, said, by=by, keeps_stock=keeps_stock)
            if png is not None:
                gifts.set_photo(gift.gift_id, png, by=by)

        self.jobs.at_till(save, done=lambda _: self._after(done), refused=refused)

    def issue(
        self,
        said: IssueSaid,
        *,
        request_id: str,
        done: Callable[[], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Issue vouchers by hand, once for a request, and show their paper."""

        def issue() -> tuple[VoucherPaper, ...]:
            issued = self.shop.vouchers.issue_by_hand(
                said.new, count=said.count, request_id=request_id, by=self._by
            )
            return self._papers_of(issued)

        def show(papers: tuple[VoucherPaper, ...]) -> None:
            self._after(done)
            self._show_papers(papers)

        self.jobs.at_till(issue, done=show, refused=refused)

    def print_open(self) -> None:
        """Show the paper of the vouchers on the page that can still be used."""
        today = self.state.today
        still = tuple(
            named.voucher
            for named in self.state.vouchers
            if state_on(named.voucher, on=today) is VoucherState.ISSUED
        )
        if still:
            self.jobs.at_till(
                lambda: self._papers_of(still), done=self._show_papers, refused=self._refuse
            )

    def void(
        self,
        voucher_id: int,
        reason: str,
        *,
        done: Callable[[], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Make a voucher void, with a reason."""
        self.jobs.at_till(
            lambda: self.shop.vouchers.void(voucher_id, reason=reason, by=self._by),
            done=lambda _: self._after(done),
            refused=refused,
        )

    def _papers_of(self, vouchers: tuple[Voucher, ...]) -> tuple[VoucherPaper, ...]:
        identity, members = self.shop.identity, self.shop.members
        ids = {voucher.member_id for voucher in vouchers if voucher.member_id is not None}
        names = _names(members, ids)
        return tuple(
            voucher_paper(
                voucher, member_name=names.get(voucher.member_id or 0, ""), identity=identity
            )
            for voucher in vouchers
        )

    def _after(self, done: Callable[[], None]) -> None:
        done()
        self.refresh()

    def _read(self) -> RewardsState:
        shop = self.shop
        today = shop.clock.today()
        ladder = shop.tiers.ladder(on=today)
        vouchers = shop.vouchers.newest(limit=SHOWN)
        ids = {voucher.member_id for voucher in vouchers if voucher.member_id is not None}
        names = _names(shop.members, ids)
        return RewardsState(
            currency=shop.identity.currency,
            today=today,
            tiers=tuple(tier_label(tier, ladder=ladder) for tier in ladder.tiers),
            gifts=shop.gifts.gifts(),
            vouchers=tuple(
                NamedVoucher(voucher, names.get(voucher.member_id or 0)) for voucher in vouchers
            ),
        )

    def _show_read(self, read: RewardsState) -> None:
        self.state = read
        self._display()

    def _refuse(self, refusal: Refusal) -> None:
        self._show(refusal=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        self._display()

    def _display(self) -> None:
        if self._view is not None:
            self._view.display(self.state)


def _names(members: Members, ids: set[int]) -> dict[int, str]:
    """Return the names of members; one who was erased has none."""
    found = dict.fromkeys(ids, "")
    for member_id in ids:
        with suppress(MemberUnknown):
            found[member_id] = members.member(member_id).name
    return found
