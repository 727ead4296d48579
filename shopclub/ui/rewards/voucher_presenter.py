"""Choosing one of a member's vouchers for the sale at the counter."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from shopclub.counter.lookup import Profile
from shopclub.kernel.money import Currency
from shopclub.rewards.vouchers import Voucher
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class VoucherState:
    """What the dialog shows; `used` is the code of the voucher that the sale uses already."""

    currency: Currency
    today: date
    profile: Profile
    used: str
    vouchers: tuple[Voucher, ...] | None = None
    chosen: int = 0
    refusal: Refusal | None = None
    done: bool = False

    @property
    def choice(self) -> Voucher | None:
        """The voucher that is chosen."""
        return self.vouchers[self.chosen] if self.vouchers else None


class VoucherPresenter:
    """The open vouchers of a member; `chosen` is told the code, or nothing to take one off."""

    def __init__(
        self,
        shop: Shop,
        profile: Profile,
        *,
        jobs: Jobs,
        used: str,
        chosen: Callable[[str], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._chosen = chosen
        self._view: View[VoucherState] | None = None
        self.state = VoucherState(
            currency=shop.identity.currency,
            today=shop.clock.today(),
            profile=profile,
            used=used,
        )

    def attach(self, view: View[VoucherState]) -> None:
        """Show the state in a view from now on."""
        self._view = view
        view.display(self.state)
        shop, member_id = self._shop, self.state.profile.member.member_id
        self._jobs.at_till(
            lambda: shop.vouchers.open_of(member_id, on=shop.till.today()),
            done=self._show_vouchers,
            refused=lambda refusal: self._show(refusal=refusal),
        )

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def choose(self, place: int) -> None:
        """Choose another voucher."""
        if self.state.vouchers and place != self.state.chosen:
            self._show(chosen=place)

    def confirm(self) -> None:
        """Use the chosen voucher, or take it off where the sale uses it already."""
        voucher = self.state.choice
        if voucher is None or self.state.done:
            return
        self._show(done=True)
        self._chosen("" if voucher.code == self.state.used else voucher.code)

    def _show_vouchers(self, vouchers: tuple[Voucher, ...]) -> None:
        codes = [voucher.code for voucher in vouchers]
        used = self.state.used
        self._show(vouchers=vouchers, chosen=codes.index(used) if used in codes else 0)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
