"""What every part of a roll's paper is set with: the roll, the type and the words."""

from dataclasses import dataclass

from shopclub.counter.receipt import Receipt
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.words import is_chinese
from shopclub.kernel.money import currency, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.sheets import ReceiptSheet


@dataclass(frozen=True, slots=True)
class Measures:
    """How a receipt is set on one width of roll: mm, and type in pt."""

    paper: float
    printed: float
    base: float
    shop: float
    to_pay: float
    cell: float
    balance: float
    cell_height: float
    code_height: float


WIDE = Measures(80, 72, 8.5, 19, 22, 13, 16, 12.5, 11)
NARROW = Measures(58, 48, 8, 14, 18, 11, 14, 11, 10)


def measures_of(sheet: ReceiptSheet) -> Measures:
    """Return how a receipt is set on a sheet: all but the narrow roll carry the wide column."""
    return NARROW if sheet is ReceiptSheet.ROLL_58 else WIDE


@dataclass(frozen=True, slots=True)
class Setting:
    """One paper on one roll in one language."""

    measures: Measures
    phrases: Phrases
    currency: str

    @property
    def smallest(self) -> float:
        """Return the smallest type of the language, in pt."""
        return 8 if is_chinese(self.phrases) else 7.5

    def plain(self, text: str, *, bigger: float = 0) -> Letters:
        """Return a text in regular type, so many pt above the base."""
        return Letters(text=text, weight=Weight.REGULAR, size=self.measures.base + bigger)

    def bold(self, text: str, *, bigger: float = 0) -> Letters:
        """Return a text in bold type, so many pt above the base."""
        return Letters(text=text, weight=Weight.BOLD, size=self.measures.base + bigger)

    def money(self, minor: int) -> str:
        """Return minor units with the sign of the currency."""
        return format_money(minor, currency=currency(self.currency))


@dataclass(frozen=True, slots=True)
class ReceiptSetting(Setting):
    """The setting of one receipt."""

    receipt: Receipt
