"""What a voucher is, in words that counter and office share."""

from shopclub.kernel.money import Currency, format_money, plain_hundredths
from shopclub.rewards.vouchers import VoucherState, VoucherTerms
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind


def voucher_words(terms: VoucherTerms, *, currency: Currency) -> str:
    """Return what a voucher takes off, and from which bill on if it asks for one."""
    off = off_words(terms, currency=currency)
    if not terms.minimum:
        return off
    least = format_money(terms.minimum, currency=currency)
    return translate("Vouchers", "{off} from {minimum} on").format(off=off, minimum=least)


def off_words(terms: VoucherTerms, *, currency: Currency) -> str:
    """Return what a voucher takes off: a sum, or a share."""
    if terms.amount:
        money = format_money(terms.amount, currency=currency)
        return translate("Vouchers", "{money} off").format(money=money)
    percent = plain_hundredths(terms.basis_points)
    return translate("Vouchers", "{percent}% off").format(percent=percent)


def state_word(state: VoucherState) -> str:
    """Return where a voucher stands."""
    match state:
        case VoucherState.ISSUED:
            return translate("Vouchers", "open")
        case VoucherState.USED:
            return translate("Vouchers", "used")
        case VoucherState.VOID:
            return translate("Vouchers", "void")
        case VoucherState.EXPIRED:
            return translate("Vouchers", "lapsed")


def state_badge(state: VoucherState) -> BadgeKind:
    """Return the colour in which a voucher's state is named."""
    return {
        VoucherState.ISSUED: BadgeKind.OK,
        VoucherState.USED: BadgeKind.NEUTRAL,
        VoucherState.VOID: BadgeKind.DANGER,
        VoucherState.EXPIRED: BadgeKind.WARN,
    }[state]
