"""What is said before a person is erased."""

from shopclub.counter.erasing import EraseQuote
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.translation import translate
from shopclub.ui.words import points_figure


def erase_lines(quote: EraseQuote, *, currency: Currency) -> tuple[tuple[str, str], ...]:
    """Return what goes, what stays and what comes of points and vouchers, each with its label."""
    lines = [
        (
            translate("Erase", "Erased"),
            translate(
                "Erase",
                "Name, phone, card, birthday, family, notes, and every change of them, for good.",
            ),
        ),
        (translate("Erase", "Stays"), _stays(quote, currency=currency)),
        (translate("Erase", "Points"), _points(quote.points)),
    ]
    if quote.vouchers:
        lines.append((translate("Erase", "Vouchers"), _vouchers(quote.vouchers)))
    if quote.merged:
        lines.append((translate("Erase", "Merged"), _merged(quote.merged)))
    if quote.views:
        lines.append((translate("Erase", "Saved views"), _views(quote.views)))
    lines.append(
        (
            translate("Erase", "Backups"),
            translate(
                "Erase",
                "Older ones hold the person until they are let go, files that were set aside until"
                " you delete them. Restoring one erases the person again.",
            ),
        )
    )
    return tuple(lines)


def _stays(quote: EraseQuote, *, currency: Currency) -> str:
    if not quote.visits:
        return translate("Erase", "That somebody joined; nothing was bought.")
    spent = format_money(quote.spent, currency=currency)
    if quote.visits == 1:
        said = translate(
            "Erase", '1 visit and {money} stay in every sum; its receipt says "member".'
        )
        return said.format(money=spent)
    said = translate(
        "Erase", '{n} visits and {money} stay in every sum; their receipts say "member".'
    )
    return said.format(n=f"{quote.visits:,}", money=spent)


def _points(points: int) -> str:
    if points == -1:
        return translate("Erase", "1 is owed: nobody will pay it.")
    if points < 0:
        said = translate("Erase", "{points} are owed: nobody will pay them.")
        return said.format(points=points_figure(-points))
    if not points:
        return translate("Erase", "There are none.")
    if points == 1:
        return translate("Erase", "1 can be used by nobody then; it lapses when it is due.")
    said = translate("Erase", "{points} can be used by nobody then; they lapse when they are due.")
    return said.format(points=points_figure(points))


def _vouchers(count: int) -> str:
    if count == 1:
        return translate("Erase", "1 unused voucher becomes void.")
    return translate("Erase", "{n} unused vouchers become void.").format(n=f"{count:,}")


def _merged(count: int) -> str:
    if count == 1:
        return translate("Erase", "1 membership that went into this one is erased with it.")
    said = translate("Erase", "{n} memberships that went into this one are erased with it.")
    return said.format(n=f"{count:,}")


def _views(names: tuple[str, ...]) -> str:
    said = translate("Erase", "Named after the person, and erased too: {names}")
    return said.format(names=translate("Erase", ", ").join(names))
