"""What the tables of the rewards page say: a row of a gift, a row of a voucher."""

from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import format_money
from shopclub.rewards.gifts import Gift
from shopclub.rewards.vouchers import VoucherState, state_on
from shopclub.ui.rewards.gift_photos import picture_of
from shopclub.ui.rewards.presenter import RewardsState
from shopclub.ui.rewards.voucher_pages import NamedVoucher
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import state_badge, state_word, voucher_words
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.table import Cell, Column
from shopclub.ui.words import day_word, points_figure, tier_word

LOW_STOCK = 3


def gift_columns() -> tuple[Column, ...]:
    """Return the heads of the catalogue."""
    return (
        Column(translate("Rewards", "Gift"), stretch=True),
        Column(translate("Rewards", "Points"), numeric=True),
        Column(translate("Rewards", "Money added"), numeric=True),
        Column(translate("Rewards", "Stock"), numeric=True),
        Column(translate("Rewards", "For")),
        Column(translate("Rewards", "Days")),
        Column(""),
    )


def gift_row(gift: Gift, state: RewardsState) -> tuple[Cell, ...]:
    """Return the row of a gift; few pieces are said in the colour of a warning."""
    said = gift.said
    few = said.stock is not None and said.stock <= LOW_STOCK
    over = said.last_on is not None and said.last_on < state.today
    stock = translate("Rewards", "no end") if said.stock is None else points_figure(said.stock)
    if said.active and not over and said.stock == 0:
        badge = Cell(translate("Rewards", "none left"), badge=BadgeKind.WARN)
    elif said.active and not over:
        badge = Cell(translate("Rewards", "offered"), badge=BadgeKind.OK)
    else:
        badge = Cell(translate("Rewards", "not offered"), badge=BadgeKind.NEUTRAL)
    money = format_money(said.money, currency=state.currency) if said.money else ""
    return (
        Cell(_name(gift, state), bold=True, picture=picture_of(gift, state.photos)),
        Cell(points_figure(said.points)),
        Cell(money),
        Cell(stock, color="warn" if few else "text"),
        Cell(_for_whom(said.tier, state)),
        Cell(_days(gift, state), color="text2"),
        badge,
    )


def voucher_columns() -> tuple[Column, ...]:
    """Return the heads of the vouchers."""
    return (
        Column(translate("Vouchers", "Number")),
        Column(translate("Vouchers", "Member"), stretch=True),
        Column(translate("Vouchers", "Takes off")),
        Column(translate("Vouchers", "Until")),
        Column(""),
    )


def voucher_row(named: NamedVoucher, state: RewardsState) -> tuple[Cell, ...]:
    """Return the row of a voucher."""
    voucher = named.voucher
    stands = state_on(voucher, on=state.today)
    name = named.name or translate("Vouchers", "whoever brings it")
    return (
        Cell(spaced_card_number(voucher.code)),
        Cell(name, bold=named.name is not None, color="text" if named.name else "text2"),
        Cell(voucher_words(voucher.terms, currency=state.currency)),
        Cell(day_word(voucher.last_on, today=state.today)),
        Cell(state_word(stands), badge=state_badge(stands)),
    )


def can_be_used(named: NamedVoucher, state: RewardsState) -> bool:
    """Tell whether a voucher is still there to be used."""
    return state_on(named.voucher, on=state.today) is VoucherState.ISSUED


def _name(gift: Gift, state: RewardsState) -> str:
    voucher = gift.said.voucher
    if voucher is None:
        return gift.said.name
    return f"{gift.said.name}  {voucher_words(voucher.terms, currency=state.currency)}"


def _for_whom(tier: str | None, state: RewardsState) -> str:
    found = next((label for label in state.tiers if label.key == tier), None)
    return translate("Rewards", "everyone") if found is None else tier_word(found)


def _days(gift: Gift, state: RewardsState) -> str:
    said, today = gift.said, state.today
    starts = "" if said.starts_on is None else day_word(said.starts_on, today=today)
    last = "" if said.last_on is None else day_word(said.last_on, today=today)
    if starts and last:
        return translate("Rewards", "{first} to {last}").format(first=starts, last=last)
    if starts:
        return translate("Rewards", "from {day}").format(day=starts)
    return translate("Rewards", "to {day}").format(day=last) if last else ""
