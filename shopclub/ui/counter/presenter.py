"""What happens at the counter, key by key; knows the services, not the widgets."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from shopclub.counter.lookup import Profile
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.counter.entries import scanned_card
from shopclub.ui.counter.filling import (
    with_all_points,
    with_amount,
    with_points,
    with_tendered,
    with_typed_points,
    without_amount,
)
from shopclub.ui.counter.finder import Finder
from shopclub.ui.counter.holding import Found, Holding
from shopclub.ui.counter.looking import Looking
from shopclub.ui.counter.paying import Paying
from shopclub.ui.counter.sale_in_hand import back_at_sale, begun, brought_back, left
from shopclub.ui.counter.shown import Shown
from shopclub.ui.counter.split_stage import rest_taken, share_typed, split_joined, split_open
from shopclub.ui.counter.state import CounterState, Form, Search, Stage, untouched
from shopclub.ui.counter.voucher_in_hand import VoucherInHand
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View


class CounterPresenter:
    """The counter of one cashier; `received` is told of every receipt just issued.

    `ask_owner` is asked where a sale needs the owner; without one only the sentence is shown.
    `holding` follows the sale in hand, and brings one back that outlived its window.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        actor: Actor,
        received: Callable[[IssuedReceipt], None],
        ask_owner: AskOwner | None = None,
        holding: Holding | None = None,
    ) -> None:
        state = CounterState(
            shop_name=shop.identity.name,
            cashier=actor.name,
            currency=shop.identity.currency,
            today=shop.clock.today(),
        )
        self._jobs = jobs
        self._holding = holding
        self._shown = Shown(state, holding=holding)
        self._looking = Looking(shop, jobs=jobs, shown=self._shown)
        self._finder = Finder(shop, jobs=jobs, counter=self)
        self._voucher = VoucherInHand(shop, jobs=jobs, shown=self._shown, looking=self._looking)
        self._paying = Paying(
            shop,
            jobs=jobs,
            by=actor,
            shown=self._shown,
            looking=self._looking,
            leave=self._leave,
            received=received,
            ask_owner=ask_owner,
        )

    @property
    def state(self) -> CounterState:
        """What the counter shows now."""
        return self._shown.state

    def attach(self, view: View[CounterState]) -> None:
        """Show the counter in a view from now on."""
        self._shown.attach(view)
        self.refresh()
        if self._holding is not None:
            self._jobs.at_till(
                self._holding.find, done=partial(self._resume, self._holding), refused=self.report
            )

    def refresh(self) -> None:
        """Read the day again, and the member at the counter if there is one."""
        self._looking.refresh()

    def hand_over(self, actor: Actor) -> None:
        """Go on under somebody else, with the sale as it is."""
        self._paying.by = actor
        self._shown.show(replace(self.state, cashier=actor.name))

    def type_query(self, text: str) -> None:
        """Search while someone types; only the answer to the last key is shown."""
        self._finder.type_query(text)

    def submit_query(self, chosen: int = 0) -> None:
        """Take the chosen result; with nothing typed, begin a sale without a member."""
        self._finder.submit_query(chosen)

    def choose(self, member_id: int) -> None:
        """Bring a member to the counter and begin a sale."""
        self._finder.choose(member_id)

    def scan(self, code: str, *, before: CounterState, receipt: Callable[[str], None]) -> None:
        """Act on a scanned code: card, voucher, or a receipt, which goes to `receipt`.

        Whatever of the code went into a field on its way is taken back to what stood there
        `before`.
        """
        form = self.state.form
        if self.state.busy:
            return
        if form.sale_id == before.form.sale_id:
            self._shown.fill(untouched(form, before=before.form))
        self._looking.quote()
        self._finder.scan(code, receipt=receipt)

    def show_search(self, search: Search) -> None:
        """Show a search, and no refusal of an older one."""
        self._shown.show(replace(self.state, search=search, refusal=None))

    def begin_sale(self, profile: Profile | None) -> None:
        """Begin a sale, or go on with the one that is open: its amount stays as it is."""
        self._shown.show(begun(self.state, profile))
        self._looking.quote()

    def use_voucher(self, code: str) -> None:
        """Put a voucher on the sale in hand, or begin one of whose it is."""
        self._voucher.use(code)

    def drop_voucher(self) -> None:
        """Take the voucher off the sale again."""
        self._voucher.drop()

    def type_amount(self, text: str) -> None:
        """Read the amount as it is typed."""
        self._fill_and_quote(with_amount(self.state.form, text, currency=self.state.currency))

    def set_points(self, points: int) -> None:
        """Pay with so many points."""
        self._fill_and_quote(with_points(self.state.form, points))

    def type_points(self, text: str) -> None:
        """Read the points as they are typed; what cannot pay stays in the field, refused."""
        form = self.state.form
        if form.quote is None:
            return
        typed = with_typed_points(form, text, quote=form.quote, step=self.state.points_step)
        self._shown.fill(typed)
        if typed.points_entry is None:
            self._looking.quote()

    def all_points(self) -> None:
        """Pay with as many points as the bill takes, or with none if that is so already."""
        form = self.state.form
        if form.quote is not None and self.state.stage is Stage.SALE:
            step = self.state.points_step
            self._fill_and_quote(with_all_points(form, quote=form.quote, step=step))

    def split(self) -> None:
        """Open the departments of an amount, where the shop has any."""
        self._shown.show(split_open(self.state))

    def type_share(self, place: int, text: str) -> None:
        """Read the share of a department as it is typed."""
        self._shown.show(share_typed(self.state, place, text))

    def take_rest(self, place: int) -> None:
        """Give a department what is left, where nothing is typed for it; go back when all is."""
        self._shown.show(rest_taken(self.state, place))

    def type_tendered(self, text: str) -> None:
        """Read what was handed over: one digit from 1 to 5 is a means, anything else money."""
        self._shown.fill(with_tendered(self.state.form, text, currency=self.state.currency))

    def choose_means(self, means: Means) -> None:
        """Take another means of payment."""
        self._shown.fill(replace(self.state.form, means=means))

    def confirm(self) -> None:
        """Go on: from the amount to the pay strip, from the pay strip to the receipt."""
        if self.state.stage is Stage.PAYING:
            self._paying.take()
            return
        if self.state.stage is Stage.SPLITTING:
            self._shown.show(split_joined(self.state))
        if self.state.stage is Stage.SALE:
            self._open_strip()

    def answer(self, *, go_on: bool) -> None:
        """Answer what the counter asked back before it took the money."""
        self._paying.answer(go_on=go_on)

    def back(self) -> None:
        """Go one step back: from the strip to the sale, from the sale to the search."""
        if self.state.busy:
            return
        if self.state.stage is Stage.ASKING:
            self.answer(go_on=False)
        elif self.state.stage in {Stage.SPLITTING, Stage.PAYING}:
            self._shown.show(back_at_sale(self.state))
        else:
            self._leave()

    def report(self, refusal: Refusal) -> None:
        """Show a refusal that came from outside the sale."""
        self._shown.report(refusal)

    def _open_strip(self) -> None:
        """Open the strip, or bring the member whose card was scanned into the amount."""
        card = scanned_card(self.state.form.amount_entry)
        if card is None:
            self._paying.open()
        else:
            self._shown.fill(without_amount(self.state.form))
            self.type_query(card)
            self.submit_query()

    def _resume(self, holding: Holding, answer: tuple[str, Found | None]) -> None:
        """Go on with the sale that was held, unless another one was begun meanwhile."""
        mark, found = answer
        if found is not None and found.issued is None and self.state.stage is not Stage.SEARCH:
            found = None
        holding.begin(mark, found)
        if found is not None and found.issued is None:
            self._shown.show(brought_back(self.state, found))
            self._looking.quote()
            if found.sale.voucher:
                self.use_voucher(found.sale.voucher)
        holding.follow(self.state)
        if found is not None:
            holding.told(found)

    def _leave(self) -> None:
        """Leave the sale, with whatever is under way for it."""
        self._finder.forget()
        self._looking.forget()
        self._shown.show(left(self.state))

    def _fill_and_quote(self, form: Form) -> None:
        self._shown.fill(form)
        self._looking.quote()
