"""The strip of a closing, a sibling of the receipt: what came and went, what was counted."""

from shopclub.counter.closing import Closing, ClosingKind
from shopclub.counter.receipt import Means
from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.receipt_setting import Setting, measures_of
from shopclub.documents.strip import THICK, Strip
from shopclub.documents.strip_paper import strip_pdf
from shopclub.documents.strip_parts import set_issue, set_shop
from shopclub.documents.words import full_date, means_name
from shopclub.kernel.money import MINUS
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.sheets import ReceiptSheet

BIGGER = 0.5


def draw(
    closing: Closing,
    *,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    reprint: bool = False,
    phrases: Phrases | None = None,
) -> bytes:
    """Return the strip as a PDF on the sheets of a receipt; the same snapshot, the same bytes."""
    words = phrases or phrases_of(closing.language)
    strip = lay_out(closing, sheet=sheet, reprint=reprint, phrases=words)
    title = f"{_kind(closing, words)} {closing.day} {closing.time}"
    return strip_pdf(strip, sheet=sheet, title=title, language=closing.language)


def lay_out(
    closing: Closing,
    *,
    sheet: ReceiptSheet = ReceiptSheet.ROLL_80,
    reprint: bool = False,
    phrases: Phrases | None = None,
) -> Strip:
    """Return every mark of a strip at its place."""
    measures = measures_of(sheet)
    words = phrases or phrases_of(closing.language)
    setting = Setting(measures=measures, phrases=words, currency=closing.currency)
    strip = Strip(paper_width=measures.paper, print_width=measures.printed, floor=setting.smallest)
    titles = [words.translate("Receipt", "Reprint")] if reprint else []
    titles.append(_kind(closing, words))
    set_shop(strip, setting, closing.shop, titles=tuple(titles))
    set_issue(
        strip, setting, day=closing.day, time=closing.time, cashier=closing.cashier, numbers=()
    )
    _set_span(strip, setting, closing)
    _set_total(strip, setting, closing)
    _set_parts(strip, setting, closing)
    _set_drawer(strip, setting, closing)
    return strip


def _kind(closing: Closing, phrases: Phrases) -> str:
    if closing.kind is ClosingKind.DAY:
        return phrases.translate("Closing", "Day closed")
    return phrases.translate("Closing", "Change of cashier")


def _set_span(strip: Strip, setting: Setting, closing: Closing) -> None:
    """Set from when on it counts, and of which till a shift is."""
    translate = setting.phrases.translate
    if closing.kind is ClosingKind.SHIFT:
        strip.pair(setting.plain(translate("Closing", "Till")), setting.plain(f"{closing.till:02}"))
    if closing.since:
        day, _, time = closing.since.partition(" ")
        since = f"{full_date(day, phrases=setting.phrases)}  {time}"
        strip.pair(setting.plain(translate("Closing", "Since")), setting.plain(since))
    if closing.kind is ClosingKind.SHIFT or closing.since:
        strip.rule()


def _set_total(strip: Strip, setting: Setting, closing: Closing) -> None:
    translate, total = setting.phrases.translate, closing.total
    sales = translate("Closing", "Sales ({n})").format(n=f"{total.sales:,}")
    _pair(strip, setting, sales, total.taken)
    if any(part.sums.gifts for part in closing.by_means):
        _pair(strip, setting, translate("Closing", "Added for gifts"), total.gifts)
    if total.refunds:
        refunds = translate("Closing", "Refunds ({n})").format(n=f"{total.refunds:,}")
        _pair(strip, setting, refunds, -total.refunded)
    _set_large(strip, setting, translate("Closing", "Taken"), total.net)


def _set_parts(strip: Strip, setting: Setting, closing: Closing) -> None:
    translate, phrases = setting.phrases.translate, setting.phrases
    if closing.by_means:
        strip.pair(setting.bold(translate("Closing", "By means of payment")), setting.plain(""))
        for means in closing.by_means:
            _pair(strip, setting, means_name(means.means, phrases=phrases), means.sums.net)
        strip.rule()
    if closing.by_cashier:
        strip.pair(setting.bold(translate("Closing", "By cashier")), setting.plain(""))
        for person in closing.by_cashier:
            _pair(strip, setting, cut(person.name), person.sums.net)
        strip.rule()


def _set_drawer(strip: Strip, setting: Setting, closing: Closing) -> None:
    """Set how much cash there should be, how much there is, and the difference."""
    translate = setting.phrases.translate
    cash = sum(part.sums.net for part in closing.by_means if part.means is Means.CASH)
    _pair(strip, setting, translate("Closing", "Change put in before"), closing.opening)
    _pair(strip, setting, translate("Closing", "Cash taken"), cash)
    _pair(strip, setting, translate("Closing", "Cash expected"), closing.expected)
    _set_large(strip, setting, translate("Closing", "Cash counted"), closing.counted)
    difference = closing.difference
    if difference == 0:
        said = translate("Closing", "The cash agrees")
        strip.centred(setting.bold(said, bigger=BIGGER))
        return
    label = translate("Closing", "Missing") if difference < 0 else translate("Closing", "Too much")
    sign = MINUS if difference < 0 else "+"
    strip.pair(
        setting.bold(label, bigger=BIGGER),
        setting.bold(f"{sign}{setting.money(abs(difference))}", bigger=BIGGER),
    )


def _set_large(strip: Strip, setting: Setting, label: str, minor: int) -> None:
    """Set a sum between two thick rules, as a receipt does what is to pay."""
    strip.rule(thickness=THICK)
    figure = Letters(
        text=setting.money(minor), weight=Weight.BOLD, size=setting.measures.to_pay * 0.8
    )
    strip.pair(setting.bold(label, bigger=2), figure)
    strip.rule(thickness=THICK)


def _pair(strip: Strip, setting: Setting, label: str, minor: int) -> None:
    strip.pair(
        setting.plain(label, bigger=BIGGER), setting.plain(setting.money(minor), bigger=BIGGER)
    )
