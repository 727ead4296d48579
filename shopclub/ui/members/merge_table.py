"""Two memberships side by side, and what there is of them after a merge."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from shopclub.counter.merging import MergeQuote, MergeSide
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import Currency, format_money
from shopclub.members.merging import Told
from shopclub.ui.members.merge_choices import BESIDE
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import full_day_word, points_figure, tier_word

ROW_HEIGHT, CLOSE_HEIGHT = 28, 24
"""Rows are closer where the choices beneath are more than one line of them."""
NOTHING = "-"


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A line: what the one that stays has, what the other has, and what there is then."""

    label: str
    stays: str
    goes: str
    then: str


def rows_of(quote: MergeQuote, *, currency: Currency) -> tuple[MergeRow, ...]:
    """Return the lines of a merge: two phones are not among them, for one is chosen beneath."""
    into, gone = quote.into, quote.gone

    def money(amount: int) -> str:
        return format_money(amount, currency=currency)

    phone = MergeRow(
        translate("Merge", "Phone"),
        into.phone or NOTHING,
        gone.phone or NOTHING,
        into.phone or gone.phone or NOTHING,
    )
    joined = min(into.member.joined, gone.member.joined)
    return (
        MergeRow(
            translate("Merge", "Card"),
            spaced_card_number(into.member.card_number),
            spaced_card_number(gone.member.card_number),
            spaced_card_number(into.member.card_number),
        ),
        *(() if any(each.what is Told.PHONE for each in quote.differing) else (phone,)),
        MergeRow(
            translate("Merge", "Tier"),
            tier_word(into.tier),
            tier_word(gone.tier),
            tier_word(quote.tier),
        ),
        MergeRow(
            translate("Merge", "Points"),
            points_figure(into.points),
            points_figure(gone.points),
            points_figure(quote.points),
        ),
        MergeRow(
            translate("Merge", "Visits"),
            f"{into.visits:,}",
            f"{gone.visits:,}",
            f"{into.visits + gone.visits:,}",
        ),
        MergeRow(
            translate("Merge", "Bought in all"),
            money(into.spent),
            money(gone.spent),
            money(into.spent + gone.spent),
        ),
        MergeRow(
            translate("Merge", "Unused vouchers"),
            str(into.vouchers),
            str(gone.vouchers),
            str(into.vouchers + gone.vouchers),
        ),
        MergeRow(
            translate("Merge", "Member since"),
            _since(into),
            _since(gone),
            full_day_word(joined),
        ),
    )


def _since(side: MergeSide) -> str:
    return full_day_word(side.member.joined)


class MergeTable(LookWidget):
    """The lines in four columns that keep their places; the last one is what comes of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._shown: list[QWidget] = []
        for column, stretch in enumerate((3, 4, 4, 4)):
            self._grid.setColumnStretch(column, stretch)
        self.restyle()

    def show_merge(self, quote: MergeQuote, *, currency: Currency) -> None:
        """Show what a merge would do."""
        for widget in self._shown:
            widget.setParent(None)
            widget.deleteLater()
        self._shown = []
        heads = (
            "",
            translate("Merge", "{name} stays").format(name=quote.into.member.name),
            translate("Merge", "{name} goes").format(name=quote.gone.member.name),
            translate("Merge", "Then"),
        )
        high = current_tokens().px(CLOSE_HEIGHT if len(quote.differing) > BESIDE else ROW_HEIGHT)
        self._add_line(0, heads, high=high)
        for place, row in enumerate(rows_of(quote, currency=currency), start=1):
            self._add_line(place, (row.label, row.stays, row.goes, row.then), high=high)

    def texts(self) -> tuple[str, ...]:
        """Return what is shown, line by line."""
        return tuple(label.text() for label in self._shown if isinstance(label, ElidingLabel))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(look.space.l)

    def _add_line(self, place: int, words: Sequence[str], *, high: int) -> None:
        head = place == 0
        right = Qt.AlignmentFlag.AlignRight
        for column, word in enumerate(words):
            quiet = head or column < 3
            label = ElidingLabel(
                word,
                size="label" if head else "body",
                color="text2" if quiet and not (column == 1 and not head) else "text",
                bold=column == 3 and not head,
                align=Qt.AlignmentFlag.AlignLeft if column == 0 else right,
            )
            label.setMinimumHeight(high)
            self._grid.addWidget(label, 2 * place, column)
            self._shown.append(label)
        rule = Divider(strong=head)
        self._grid.addWidget(rule, 2 * place + 1, 0, 1, 4)
        self._shown.append(rule)
