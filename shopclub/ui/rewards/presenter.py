"""The office page of rewards: the catalogue, the vouchers, and every way to change them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.counter.voucher_paper import VoucherPaper
from shopclub.kernel.money import Currency
from shopclub.rewards.gifts import Gift, GiftSaid
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.making import Making, PaperMaking, Told
from shopclub.ui.protocols import View
from shopclub.ui.rewards.forms import IssueSaid
from shopclub.ui.rewards.gift_photos import Photos, read_photos
from shopclub.ui.rewards.voucher_pages import (
    NO_VOUCHERS,
    VoucherPage,
    open_ids,
    papers_of,
    read_page,
)

if TYPE_CHECKING:
    from shopclub.documents import Drawn

SHOWN = 100


@dataclass(frozen=True, slots=True)
class RewardsState:
    """What the page shows; None is nothing read yet.

    `vouchers` are those that the text `sought` finds, as far as they were read; `making` is how far
    their paper is.
    """

    currency: Currency
    today: date
    tiers: tuple[TierLabel, ...] = ()
    gifts: tuple[Gift, ...] | None = None
    photos: Photos = field(default_factory=dict)
    vouchers: VoucherPage = NO_VOUCHERS
    sought: str = ""
    making: Making | None = None
    refusal: Refusal | None = None


class RewardsPresenter:
    """The owner's page; each change reads everything again."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        show_papers: "Callable[[tuple[VoucherPaper, ...], Drawn | None], None]",
    ) -> None:
        self.shop = shop
        self._show_papers = show_papers
        self.jobs = jobs
        self._by = by
        self._asked = 0
        self.making = PaperMaking(
            jobs, changed=lambda making: self._show(making=making), refused=self._refuse
        )
        self._view: View[RewardsState] | None = None
        self.state = RewardsState(currency=shop.identity.currency, today=shop.clock.today())

    def attach(self, view: View[RewardsState]) -> None:
        """Show the state in a view from now on."""
        self._view = view
        view.display(self.state)
        self.refresh()

    def refresh(self) -> None:
        """Read catalogue and vouchers again, as many as were read."""
        self._asked += 1
        asked, text = self._asked, self.state.sought
        limit = max(SHOWN, len(self.state.vouchers.rows))
        self.jobs.reading(
            lambda: self._read(text, limit=limit),
            done=lambda fields: self._show_read(asked, **fields),
            refused=self._refuse,
        )

    def seek(self, text: str) -> None:
        """List the vouchers that a text finds: a part of a code, a name, a number."""
        if text.strip() != self.state.sought:
            self._show(sought=text.strip(), vouchers=replace(self.state.vouchers, rows=()))
            self._read_on()

    def need_vouchers(self) -> None:
        """Read older vouchers, where there are some."""
        if not self.state.vouchers.ends:
            self._read_on()

    def _read_on(self) -> None:
        self._asked += 1
        asked, text, rows = self._asked, self.state.sought, self.state.vouchers.rows
        self.jobs.reading(
            lambda: read_page(self.shop, text, limit=SHOWN, after=rows),
            done=lambda page: self._show_asked(asked, vouchers=page),
            refused=self._refuse,
        )

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
            return papers_of(self.shop, issued)

        def show(papers: tuple[VoucherPaper, ...]) -> None:
            self._after(done)
            self._show_papers(papers, None)

        self.jobs.at_till(issue, done=show, refused=refused)

    def print_open(self) -> None:
        """Draw and show every voucher of the list that can still be used, also those not read."""
        shop, text, today = self.shop, self.state.sought, self.state.today

        def gather(
            some: tuple[int, ...],
            /,
            *,
            done: Callable[[tuple[VoucherPaper, ...]], None],
            refused: Callable[[Refusal], None],
        ) -> None:
            self.jobs.reading(
                lambda: papers_of(shop, shop.vouchers.with_ids(some)), done=done, refused=refused
            )

        def draw(papers: tuple[VoucherPaper, ...], told: Told) -> bytes:
            from shopclub.documents import voucher_sheet

            return voucher_sheet.draw(papers, progress=told)

        self.jobs.reading(
            lambda: open_ids(shop, text, on=today),
            done=lambda ids: self.making.begin(
                ids, gather=gather, draw=draw, show=self._show_papers
            ),
            refused=self._refuse,
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

    def _after(self, done: Callable[[], None]) -> None:
        done()
        self.refresh()

    def _read(self, text: str, *, limit: int) -> dict[str, Any]:
        shop = self.shop
        today = shop.clock.today()
        ladder, gifts = shop.tiers.ladder(on=today), shop.gifts.gifts()
        return {
            "today": today,
            "tiers": tuple(tier_label(tier, ladder=ladder) for tier in ladder.tiers),
            "gifts": gifts,
            "photos": read_photos(shop, gifts),
            "vouchers": read_page(shop, text, limit=limit),
        }

    def _show_read(self, asked: int, *, vouchers: VoucherPage, **fields: Any) -> None:
        """Show all that was read; the vouchers, unless others were asked for meanwhile."""
        self._show(**fields, refusal=None)
        self._show_asked(asked, vouchers=vouchers)

    def _show_asked(self, asked: int, **fields: Any) -> None:
        """Show what was read, unless something else was asked for meanwhile."""
        if asked == self._asked:
            self._show(**fields)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(refusal=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        self._display()

    def _display(self) -> None:
        if self._view is not None:
            self._view.display(self.state)
