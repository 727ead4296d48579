"""The figures of a receipt: the bill, what was paid, and the three cells of points."""

from shopclub.counter.receipt import LineKind, ReceiptKind, ReceiptLine
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import BLACK, WHITE, Align, BoxMark, TextMark
from shopclub.documents.receipt_setting import Setting
from shopclub.documents.strip import DOT, THICK, THIN, Strip
from shopclub.documents.words import means_name, points_figure, tier_discount, tier_name
from shopclub.kernel.money import currency, format_figure

CELLS_GAP = 2.2
CELL_PADDING = 1.0
CELL_LABEL = 0.295
CELL_FIGURE = 0.86
CELL_SHARES = (0, 29, 58, 100)


def set_bill(strip: Strip, setting: Setting) -> None:
    """Set the lines that lead to the sum, and the sum to pay."""
    receipt = setting.receipt
    for line in receipt.lines:
        if line.amount == 0 and line.kind is not LineKind.AMOUNT:
            continue
        if line.kind is LineKind.AMOUNT:
            figure = setting.money(line.amount)
        else:
            figure = format_figure(line.amount, currency=currency(receipt.currency))
        label = setting.plain(_label(line, setting), bigger=0.5)
        strip.pair(label, setting.plain(figure, bigger=0.5))
    strip.rule(thickness=THICK)
    to_pay = Letters(
        text=setting.money(receipt.to_pay), weight=Weight.BOLD, size=setting.measures.to_pay
    )
    strip.pair(setting.bold(_sum_label(setting), bigger=3), to_pay)
    strip.rule(thickness=THICK)


def _sum_label(setting: Setting) -> str:
    if setting.receipt.kind is ReceiptKind.REFUND:
        return setting.phrases.translate("Receipt", "Given back")
    return setting.phrases.translate("Receipt", "To pay")


def _label(line: ReceiptLine, setting: Setting) -> str:
    phrases = setting.phrases
    member = setting.receipt.member
    match line.kind:
        case LineKind.AMOUNT:
            return phrases.translate("Receipt", "Amount")
        case LineKind.TIER_DISCOUNT:
            tier = tier_name(member.tier, phrases=phrases) if member else ""
            return tier_discount(tier, basis_points=line.basis_points, phrases=phrases).strip()
        case LineKind.POINTS if setting.receipt.kind is ReceiptKind.REFUND:
            return phrases.translate("Receipt", "Paid with points")
        case LineKind.POINTS if line.points == 1:
            return phrases.translate("Receipt", "1 point used")
        case LineKind.POINTS:
            used = points_figure(line.points)
            return phrases.translate("Receipt", "{n} points used").format(n=used)


def set_payment(strip: Strip, setting: Setting) -> None:
    """Set how it was paid, one line each, and what the customer saved."""
    phrases = setting.phrases
    for payment in setting.receipt.payments:
        strip.pair(
            setting.plain(means_name(payment.means, phrases=phrases), bigger=0.5),
            setting.plain(setting.money(payment.amount + payment.change), bigger=0.5),
        )
        if payment.change:
            strip.pair(
                setting.plain(phrases.translate("Receipt", "Change"), bigger=0.5),
                setting.plain(setting.money(payment.change), bigger=0.5),
            )
    if setting.receipt.saved:
        strip.pair(
            setting.bold(phrases.translate("Receipt", "You saved today"), bigger=0.5),
            setting.bold(setting.money(setting.receipt.saved), bigger=0.5),
        )


def set_points(strip: Strip, setting: Setting) -> None:
    """Set the points earned, used and left in three cells, the last white on black."""
    receipt, phrases, measures = setting.receipt, setting.phrases, setting.measures
    top, height = strip.below(CELLS_GAP), measures.cell_height
    edges = [
        strip.left + round(measures.printed * share / 100 / DOT) * DOT for share in CELL_SHARES
    ]
    cells = (
        (phrases.translate("Receipt", "Earned"), _signed(receipt.earned), measures.cell),
        (phrases.translate("Receipt", "Used"), _signed(-receipt.used), measures.cell),
        (
            phrases.translate("Receipt", "Points left"),
            points_figure(receipt.balance),
            measures.balance,
        ),
    )
    for left in edges[:3]:
        strip.add(BoxMark(left=left, top=top, width=THIN, height=height))
    for edge in (top, top + height - THIN):
        strip.add(BoxMark(left=strip.left, top=edge, width=measures.printed, height=THIN))
    strip.add(BoxMark(left=edges[2], top=top, width=edges[3] - edges[2], height=height))
    for number, (label, figure, size) in enumerate(cells):
        last = number == 2
        room = edges[number + 1] - edges[number] - 2 * CELL_PADDING
        middle = (edges[number] + edges[number + 1]) / 2
        style = setting.bold if last else setting.plain
        colour = WHITE if last else BLACK
        name = style(label, bigger=-0.5 if measures.base > setting.smallest else 0)
        letters = Letters(text=figure, weight=Weight.BOLD, size=size).shrunk(width=room, floor=0)
        strip.add(
            TextMark(
                letters=name.shrunk(width=room, floor=0),
                x=middle,
                baseline=top + height * CELL_LABEL,
                align=Align.CENTRE,
                colour=colour,
            ),
            TextMark(
                letters=letters,
                x=middle,
                baseline=top + height * CELL_FIGURE,
                align=Align.CENTRE,
                colour=colour,
            ),
        )
    strip.leave(top + height)


def _signed(points: int) -> str:
    return f"+{points_figure(points)}" if points > 0 else points_figure(points)
