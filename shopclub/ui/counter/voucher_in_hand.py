"""The voucher of the sale in hand: found by its code, put on the sale, taken off again."""

from dataclasses import replace
from functools import partial

from shopclub.counter.lookup import Profile
from shopclub.kernel.errors import ShopClubError
from shopclub.rewards.vouchers import Voucher, check_usable
from shopclub.shop import Shop
from shopclub.ui.counter.looking import Looking
from shopclub.ui.counter.ringing import find_voucher
from shopclub.ui.counter.sale_in_hand import begun
from shopclub.ui.counter.shown import Shown
from shopclub.ui.counter.state import CounterState, Stage
from shopclub.ui.jobs import Jobs, Refusal


class VoucherInHand:
    """Puts a voucher on the sale, or begins one of whose it is."""

    def __init__(self, shop: Shop, *, jobs: Jobs, shown: Shown, looking: Looking) -> None:
        self._shop = shop
        self._jobs = jobs
        self._shown = shown
        self._looking = looking

    def use(self, code: str) -> None:
        """Put the voucher of a code on the sale."""
        self._jobs.at_till(
            partial(find_voucher, self._shop, code), done=self._take, refused=self._refuse
        )

    def drop(self) -> None:
        """Take the voucher off the sale again."""
        if not self._shown.state.busy:
            self._put(None)

    def _take(self, found: tuple[Voucher, Profile | None]) -> None:
        """Put a voucher that was found on the sale, unless nobody here can use it."""
        voucher, owner = found
        state = self._shown.state
        if state.busy:
            return
        here = state.profile or owner
        member_id = None if here is None else here.member.member_id
        try:
            check_usable(voucher, member_id=member_id, on=state.today)
        except ShopClubError as refusal:
            self._refuse(refusal)
        else:
            self._shown.show(_in_a_sale(state, here))
            self._put(voucher)

    def _put(self, voucher: Voucher | None) -> None:
        form = self._shown.state.form
        self._shown.fill(
            replace(form, voucher=voucher, voucher_refusal=None, sale_refusal=None, seen=None)
        )
        self._looking.quote()

    def _refuse(self, refusal: Refusal) -> None:
        """Say why a voucher cannot be used: in the sale, or where there is none at the search."""
        state = self._shown.state
        if state.stage is Stage.SALE:
            self._shown.fill(replace(state.form, voucher_refusal=refusal))
        else:
            self._shown.report(refusal)


def _in_a_sale(state: CounterState, here: Profile | None) -> CounterState:
    """Return the counter in a sale to whoever is here, where it takes a voucher."""
    if state.stage is Stage.SEARCH or state.profile is None:
        return begun(state, here)
    return replace(state, stage=Stage.SALE) if state.stage is Stage.PAYING else state
