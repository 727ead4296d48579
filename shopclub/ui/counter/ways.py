"""Where the counter leads: dialogs and pages that the window opens, for whoever is at it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from shopclub.ui.counter.state import CounterState


@dataclass(frozen=True, slots=True)
class CounterWays:
    """The ways away from the counter, as the window gives them."""

    new_member: Callable[[str], None]
    show_card: Callable[[int], None]
    show_ledger: Callable[[int], None]
    show_phone: Callable[[int, str], None]
    scanned_receipt: Callable[[str], None]
    redeem_gift: Callable[[int], None]
    use_voucher: Callable[[int, str], None]
    refund: Callable[[int | None], None]
    undo_last: Callable[[], None]
    reprint: Callable[[], None]
    todays_sales: Callable[[], None]
    open_menu: Callable[[QWidget], None]
    open_office: Callable[[], None]
    close_day: Callable[[], None]


class WaysFromHere:
    """The ways that depend on what the counter shows when they are taken."""

    def __init__(self, ways: CounterWays, *, state: Callable[[], CounterState]) -> None:
        self._ways = ways
        self._state = state

    def new_member(self) -> None:
        """Sign up a member, beginning with what was searched for."""
        self._ways.new_member(self._state().search.query)

    def redeem_gift(self) -> None:
        """Give the member at the counter a gift."""
        self._with_member(self._ways.redeem_gift)

    def use_voucher(self) -> None:
        """Choose among the vouchers of the member at the counter, if there are any."""
        state = self._state()
        if state.profile is not None and state.profile.vouchers:
            used = state.form.voucher
            member_id = state.profile.member.member_id
            self._ways.use_voucher(member_id, "" if used is None else used.code)

    def refund(self) -> None:
        """Give money back, to the member at the counter at first."""
        profile = self._state().profile
        self._ways.refund(None if profile is None else profile.member.member_id)

    def show_card(self) -> None:
        """Show the card of the member at the counter."""
        self._with_member(self._ways.show_card)

    def show_ledger(self) -> None:
        """Open the page of the member at the counter."""
        self._with_member(self._ways.show_ledger)

    def show_phone(self) -> None:
        """Show the phone of the member at the counter in full, for a reason."""
        profile = self._state().profile
        if profile is not None:
            self._ways.show_phone(profile.member.member_id, profile.member.name)

    def _with_member(self, way: Callable[[int], None]) -> None:
        profile = self._state().profile
        if profile is not None:
            way(profile.member.member_id)
