"""A refund at the counter: which sale, how much of it, and what that will do, said before."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.refund import RefundTooMuch, money_of_list
from shopclub.counter.refund_draft import RefundChanged, RefundDraft, RefundQuote, RefundReason
from shopclub.counter.till_terms import RefundNeedsOwner, SaleTooOld
from shopclub.kernel.money import AmountFault, AmountRefused, parse_money
from shopclub.shop import Shop
from shopclub.staff.doubted import ShopInDoubt
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View
from shopclub.ui.refunds.choosing import Choosing, quote_of_number
from shopclub.ui.refunds.refund_state import Measure, RefundState, Stage, is_plain

ASKS_OWNER = (RefundNeedsOwner, SaleTooOld, ShopInDoubt, NotPermitted)


class RefundPresenter:
    """One refund; `refunded` is told its receipt, once, at the end.

    `number` is the receipt of the sale at hand; else today's sales are listed, the member's first.
    A refund has one id for each sale: pressed twice, or again after a fault, it is given once.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        actor: Actor,
        ask_owner: AskOwner,
        refunded: Callable[[IssuedReceipt], None],
        number: str = "",
        member_id: int | None = None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._ask_owner = ask_owner
        self._refunded = refunded
        self._number = number
        self._ids: dict[str, str] = {}
        self._view: View[RefundState] | None = None
        self._asked = 0
        self._confirm_when_quoted = False
        self.choosing = Choosing(
            shop,
            jobs=jobs,
            sales_only=True,
            show=lambda receipts: self._show(receipts=receipts),
            take=self._open_number,
            member_id=member_id,
        )
        self.state = RefundState(
            currency=shop.identity.currency,
            today=shop.clock.today(),
            may_exceed=actor.may(Permission.EXCEED_LIMITS),
        )

    def attach(self, view: View[RefundState]) -> None:
        """Show the state in a view from now on; without a sale, the list of today's."""
        self._view = view
        view.display(self.state)
        if self._number:
            self._open_number(self._number)
        else:
            self.choosing.read()

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def choose_whole(self) -> None:
        """Give back all that is left."""
        self._show(part=False, entry="", amount_refusal=None, refusal=None)
        self._requote()

    def choose_part(self) -> None:
        """Give back a part, to be typed."""
        self._show(part=True, refusal=None)
        self._read_amount()

    def choose_measure(self, measure: Measure) -> None:
        """Tell a part in money, or in the list amount of the goods."""
        self._show(measure=measure, part=True, refusal=None)
        self._read_amount()

    def type_amount(self, entry: str) -> None:
        """Read how much as it is typed: whoever types wants a part."""
        self._show(part=True, entry=entry, refusal=None)
        self._read_amount()

    def choose_means(self, means: Means) -> None:
        """Give it back in another way than it came."""
        self._show(means=means, refusal=None)
        if self.state.part:
            self._read_amount()
        else:
            self._requote()

    def choose_reason(self, reason: RefundReason) -> None:
        """Say why, for the log."""
        self._show(reason=reason)

    def confirm(self) -> None:
        """Give it back now, as it is shown."""
        if self.state.stage is Stage.CHOOSING:
            self.choosing.submit()
        elif self.state.quoting:
            self._confirm_when_quoted = True
        elif self.state.can_refund:
            self._refund(approved_by=None)

    def back(self) -> bool:
        """Go back to the list if the sale came from there; tell whether there was such a step."""
        if self.state.busy or self.state.stage is Stage.CHOOSING or not self.state.listed_from:
            return False
        self._asked += 1
        fresh = RefundState(
            currency=self.state.currency,
            today=self.state.today,
            receipts=replace(self.choosing.receipts, entry="", refusal=None),
            may_exceed=self.state.may_exceed,
        )
        narrowed = self.choosing.receipts.entry
        self.choosing.receipts = replace(fresh.receipts, entry=narrowed)
        self.state = fresh
        self._show()
        self.choosing.type_number("")
        return True

    def _open_number(self, number: str) -> None:
        self._jobs.at_till(
            partial(quote_of_number, self._shop, number),
            done=self._open_form,
            refused=self._refuse_number,
        )

    def _open_form(self, quote: RefundQuote) -> None:
        self._ids.setdefault(quote.sale_id, secrets.token_hex(16))
        self._show(stage=Stage.FORM, listed_from=not self._number, whole=quote, quote=quote)

    def _refuse_number(self, refusal: Refusal) -> None:
        if self._number:
            self._number = ""
            self.choosing.read()
        self.choosing.refuse(refusal)

    def _read_amount(self) -> None:
        """Read the entry; while nothing is typed there is nothing to say and nothing to do."""
        try:
            parse_money(self.state.entry, currency=self.state.currency)
        except AmountRefused as refusal:
            empty = refusal.fault is AmountFault.EMPTY
            self._asked += 1
            self._show(quote=None, quoting=False, amount_refusal=None if empty else refusal)
            return
        self._requote()

    def _requote(self) -> None:
        self._asked += 1
        self._confirm_when_quoted = False
        try:
            draft = self._draft()
        except RefundTooMuch as refusal:
            self._refuse_amount(self._asked, refusal)
            return
        self._show(quoting=True)
        self._jobs.at_till(
            partial(self._shop.till.quote_refund, draft),
            done=partial(self._show_quote, self._asked),
            refused=partial(self._refuse_amount, self._asked),
        )

    def _show_quote(self, asked: int, quote: RefundQuote) -> None:
        if asked != self._asked:
            return
        self._show(quote=quote, quoting=False, amount_refusal=None)
        if self._confirm_when_quoted and is_plain(quote):
            self.confirm()
        self._confirm_when_quoted = False

    def _refuse_amount(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._confirm_when_quoted = False
            self._show(quote=None, quoting=False, amount_refusal=refusal)

    def _draft(self) -> RefundDraft:
        state = self.state
        assert state.whole is not None
        money = None
        if state.part:
            money = parse_money(state.entry, currency=state.currency)
            if state.measure is Measure.LIST:
                sale, done = state.whole.sale, state.whole.done
                money = money_of_list(sale, done=done, listed=money)
        sale_id = state.whole.sale_id
        return RefundDraft(self._ids[sale_id], sale_id, money, state.means, reason=state.reason)

    def _refund(self, *, approved_by: Actor | None) -> None:
        draft = replace(self._draft(), seen=self.state.quote)
        self._show(busy=True, refusal=None)
        self._jobs.at_till(
            partial(self._shop.till.refund, draft, by=self._actor, approved_by=approved_by),
            done=self._finish,
            refused=partial(self._refuse, approved=approved_by is not None),
        )

    def _finish(self, issued: IssuedReceipt) -> None:
        self._show(busy=False, done=True)
        self._refunded(issued)

    def _refuse(self, refusal: Refusal, *, approved: bool) -> None:
        if isinstance(refusal, RefundChanged):
            self._show(busy=False, quote=refusal.now, refusal=refusal)
            self._read_whole()
        elif isinstance(refusal, RefundTooMuch):
            self._show(busy=False, quote=None, amount_refusal=refusal)
            self._read_whole()
        else:
            self._show(busy=False, refusal=refusal)
            if isinstance(refusal, ASKS_OWNER) and not approved:
                self._ask_owner(refusal, granted=self._repeat_approved)

    def _repeat_approved(self, owner: Actor) -> None:
        if self.state.can_refund:
            self._refund(approved_by=owner)

    def _read_whole(self) -> None:
        """Read again what is left of the sale, which someone else has changed meanwhile."""
        assert self.state.whole is not None
        self._jobs.at_till(
            partial(self._shop.till.quote_refund, RefundDraft("", self.state.whole.sale_id)),
            done=lambda whole: self._show(whole=whole),
            refused=lambda refusal: self._show(amount_refusal=refusal, quote=None),
        )

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
