"""What an entry that cannot be read is told: names, amounts, codes, phones, birthdays."""

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountFault, AmountRefused, Currency, format_figure
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.members.birthday import OLDEST, BirthdayFault, BirthdayRefused
from shopclub.members.phones import PhoneFault, PhoneRefused
from shopclub.ui.counter.state import LooksLikeBarcode, NothingToPay, UnknownCode
from shopclub.ui.translation import translate

EXAMPLE_AMOUNT = 1_990


def of_entries(error: ShopClubError, currency: Currency) -> str:
    """Return what an entry that cannot be read is told, or nothing."""
    match error:
        case TextRefused(TextFault.MISSING):
            return translate("Sentences", "A name is needed.")
        case TextRefused(TextFault.TOO_LONG, limit):
            return translate("Sentences", "At most {limit} characters.").format(limit=limit)
        case TextRefused(TextFault.NOT_STORABLE):
            return translate("Sentences", "This contains a character that cannot be stored.")
        case NothingToPay():
            return translate("Sentences", "The amount must be more than 0; for returns use Refund.")
        case LooksLikeBarcode():
            return translate("Sentences", "This looks like a barcode, not an amount.")
        case UnknownCode(code):
            return translate("Sentences", "No member and no receipt has the code {code}.").format(
                code=code[:40]
            )
        case AmountRefused(fault, entry):
            return _of_amount(fault, entry=entry, currency=error.currency)
        case PhoneRefused():
            return _of_phone(error)
        case BirthdayRefused(BirthdayFault.NO_SUCH_DAY):
            return translate("Sentences", "This day does not exist.")
        case BirthdayRefused(BirthdayFault.FUTURE):
            return translate("Sentences", "This day is in the future.")
        case BirthdayRefused(BirthdayFault.TOO_OLD):
            return translate("Sentences", "This is more than {years} years ago.").format(
                years=OLDEST
            )
    return ""


def _of_amount(fault: AmountFault, *, entry: str, currency: Currency) -> str:
    example = format_figure(EXAMPLE_AMOUNT, currency=currency)
    match fault:
        case AmountFault.EMPTY:
            return translate("Sentences", "Enter an amount like {example}.").format(example=example)
        case AmountFault.NOT_A_NUMBER:
            return translate("Sentences", "Enter digits only, like {example}.").format(
                example=example
            )
        case AmountFault.NEGATIVE:
            return translate("Sentences", "The amount must be more than 0.")
        case AmountFault.TOO_MANY_DECIMALS if currency.exponent:
            return translate("Sentences", "At most {n} decimals.").format(n=currency.exponent)
        case AmountFault.TOO_MANY_DECIMALS:
            return translate("Sentences", "This currency has no decimals.")
        case AmountFault.DECIMAL_COMMA:
            return translate("Sentences", "Did you mean {amount}?").format(
                amount=entry.strip().replace(",", ".")
            )
        case AmountFault.TOO_LARGE:
            return translate("Sentences", "This amount is too large.")


def _of_phone(refusal: PhoneRefused) -> str:
    match refusal.fault:
        case PhoneFault.MISSING:
            return translate("Sentences", "A phone number is needed.")
        case PhoneFault.NOT_A_NUMBER:
            return translate("Sentences", "This is not a phone number.")
        case PhoneFault.DIGITS:
            return translate("Sentences", "{expected} digits expected, {found} found.").format(
                expected=refusal.expected, found=refusal.found
            )
        case PhoneFault.TOO_LONG:
            return translate("Sentences", "This is too long for a phone number.")
        case PhoneFault.EXCEL_DAMAGE:
            return translate("Sentences", "Excel has damaged this number ({entry}).").format(
                entry=refusal.entry
            )
