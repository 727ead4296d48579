"""What a report is, and what it may ask: each module of `reports` gives one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.insights.period import Period
from shopclub.insights.summary import Worth
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.table import CellKind, Table, TableColumn
from shopclub.tiers.ladder import Ladder

MOST_ROWS = 2_000
"""So many rows go on the screen and onto paper."""
MOST_IN_WORKBOOK = 20_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A period of a shop, and what its reports need to know beside it.

    A report has at most `most_rows`, or all that there are.
    """

    period: Period
    phrases: Phrases
    currency: str
    ladder: Ladder
    keys: dict[int, str]
    worth: Worth
    today: date
    margin_basis_points: int | None = None
    most_rows: int | None = MOST_ROWS

    def tier_of(self, member_id: int) -> str:
        """Return the name of a member's tier."""
        known = {tier.key: tier for tier in self.ladder.tiers}
        tier = known.get(self.keys.get(member_id, ""), self.ladder.tiers[0])
        return self.tier_name(tier_label(tier, ladder=self.ladder))

    def tier_name(self, label: TierLabel) -> str:
        """Return the shop's own name of a tier, or the standard one."""
        return tier_title(label, phrases=self.phrases)


def tier_title(label: TierLabel, *, phrases: Phrases) -> str:
    """Return the shop's own name of a tier, or the standard one in a language."""
    if label.name:
        return label.name
    match label.key:
        case "bronze":
            return phrases.translate("Report", "Bronze")
        case "silver":
            return phrases.translate("Report", "Silver")
        case "gold":
            return phrases.translate("Report", "Gold")
        case _:
            return label.key


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its key, its title in the language asked for, and how its table is made."""

    key: str
    title: Callable[[Phrases], str]
    table: Callable[[Asked], Table]


def text(title: str) -> TableColumn:
    """Return a column of words."""
    return TableColumn(title)


def day(title: str) -> TableColumn:
    """Return a column of days."""
    return TableColumn(title, CellKind.DAY)


def count(title: str) -> TableColumn:
    """Return a column of whole figures."""
    return TableColumn(title, CellKind.COUNT)


def money(title: str) -> TableColumn:
    """Return a column of money in minor units."""
    return TableColumn(title, CellKind.MONEY)


def share(title: str) -> TableColumn:
    """Return a column of shares in tenths of a percent."""
    return TableColumn(title, CellKind.SHARE)
