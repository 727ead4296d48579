"""What a refusal or a fault says to people: one sentence each, in the language in force."""

from datetime import timedelta

from shopclub.counter.quote import (
    BelowMinimumBalance,
    PointsNeedMember,
    PointsNotInSteps,
    TooManyPoints,
)
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.money import AmountFault, AmountRefused, Currency, format_figure
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.members.birthday import OLDEST, BirthdayFault, BirthdayRefused
from shopclub.members.phones import PhoneFault, PhoneRefused
from shopclub.points.ledger import (
    InDeficit,
    NotEnoughPoints,
    PointsOutOfRange,
    ReasonMissing,
)
from shopclub.staff.pins import PinFault, PinRefused
from shopclub.staff.roles import NotPermitted
from shopclub.staff.staff import OwnerExists, SignInLocked, StaffNameTaken, WrongPin
from shopclub.ui.counter.state import LooksLikeBarcode, NothingToPay, UnknownCode
from shopclub.ui.fault_sentences import sentence_of_fault
from shopclub.ui.staff.new_pin import PinsDiffer
from shopclub.ui.translation import translate
from shopclub.ui.words import points_figure, points_word

EXAMPLE_AMOUNT = 1_990


def sentence_of(error: ShopClubError | EnvironmentProblem, *, currency: Currency) -> str:
    """Return what to say to the person at the screen; raises LookupError if nobody wrote it."""
    if isinstance(error, EnvironmentProblem):
        return sentence_of_fault(error)
    said = (
        _of_entries(error)
        or _of_people(error)
        or _of_points(error)
        or _of_features(error, currency=currency)
    )
    if said:
        return said
    raise LookupError(f"no sentence for {type(error).__name__}")


def _of_features(error: ShopClubError, *, currency: Currency) -> str:
    """Ask the sentences of each feature; they are loaded for the first refusal that needs them."""
    from shopclub.ui.backup_sentences import of_restoring
    from shopclub.ui.exchange_sentences import of_exchange
    from shopclub.ui.member_sentences import of_members
    from shopclub.ui.paper_sentences import of_destinations
    from shopclub.ui.reward_sentences import of_catalogue, of_gifts, of_vouchers
    from shopclub.ui.sale_sentences import of_refunds_and_closings, of_sales
    from shopclub.ui.settings_sentences import of_settings
    from shopclub.ui.signup_sentences import of_signup

    return (
        of_members(error)
        or of_signup(error)
        or of_sales(error, currency)
        or of_refunds_and_closings(error, currency)
        or of_gifts(error, currency)
        or of_catalogue(error)
        or of_vouchers(error, currency)
        or of_settings(error, currency)
        or of_destinations(error)
        or of_exchange(error)
        or of_restoring(error)
    )


def _of_entries(error: ShopClubError) -> str:
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


def _of_people(error: ShopClubError) -> str:
    match error:
        case WrongPin():
            return translate("Sentences", "This PIN is not right. Try again.")
        case SignInLocked(wait):
            return translate("Sentences", "Too many wrong PINs. Try again in {time}.").format(
                time=wait_word(wait)
            )
        case PinRefused(PinFault.NOT_DIGITS):
            return translate("Sentences", "A PIN has digits only.")
        case PinRefused(PinFault.LENGTH, shortest, longest):
            return translate("Sentences", "A PIN has {shortest} to {longest} digits.").format(
                shortest=shortest, longest=longest
            )
        case PinRefused(PinFault.TOO_EASY):
            return translate("Sentences", "Too easy to guess: no runs and no repeated digits.")
        case PinRefused(PinFault.DATE):
            return translate("Sentences", "Too easy to guess: this reads as a date.")
        case PinsDiffer():
            return translate("Sentences", "This is not the same PIN as before.")
        case StaffNameTaken(name):
            return translate("Sentences", "{name} already works here. Enter another name.").format(
                name=name
            )
        case OwnerExists():
            return translate("Sentences", "This shop has an owner already.")
        case NotPermitted():
            return translate("Sentences", "You may not do this. Ask the owner.")
    return ""


def wait_word(wait: timedelta) -> str:
    """Return a time to wait, rounded up to what people count in."""
    seconds = max(1, -(-wait // timedelta(seconds=1)))
    if seconds == 1:
        return translate("Sentences", "1 second")
    if seconds < 120:
        return translate("Sentences", "{n} seconds").format(n=seconds)
    minutes = -(-seconds // 60)
    if minutes < 120:
        return translate("Sentences", "{n} minutes").format(n=minutes)
    return translate("Sentences", "{n} hours").format(n=-(-minutes // 60))


def _of_points(error: ShopClubError) -> str:
    match error:
        case NotEnoughPoints(has) if has < 0:
            return translate("Sentences", "No points to use: {owed} are owed.").format(
                owed=points_figure(-has)
            )
        case NotEnoughPoints(has, needs):
            return translate("Sentences", "Not enough points: has {has}, needs {needs}.").format(
                has=points_figure(has), needs=points_figure(needs)
            )
        case InDeficit(owes):
            return translate("Sentences", "No points to use: {owed} are owed.").format(
                owed=points_figure(owes)
            )
        case ReasonMissing():
            return translate("Sentences", "A reason is needed.")
        case PointsOutOfRange(_, most):
            return translate("Sentences", "From 1 to {most} points at a time.").format(
                most=points_figure(most)
            )
        case PointsNeedMember():
            return translate("Sentences", "Only a member pays with points: find the member first.")
        case PointsNotInSteps(step):
            return translate("Sentences", "Points are used in steps of {step}.").format(
                step=points_figure(step)
            )
        case TooManyPoints(most) if most <= 0:
            return translate("Sentences", "This bill takes no points.")
        case TooManyPoints(most):
            return translate("Sentences", "This bill takes at most {points}.").format(
                points=points_word(most)
            )
        case BelowMinimumBalance(has, minimum):
            return translate(
                "Sentences", "Points can be used from {minimum} on: this member has {has}."
            ).format(minimum=points_figure(minimum), has=points_figure(has))
    return ""
