"""The CDNOW history as the two lists that a music shop would bring from its older programme."""

from pathlib import Path
from typing import TYPE_CHECKING

from tests.test_cdnow import Purchase

if TYPE_CHECKING:
    from datetime import date


def write_lists(folder: Path, purchases: tuple[Purchase, ...]) -> tuple[Path, Path]:
    """Write the customers with the day of their first purchase, and the purchases, as CSV."""
    first: dict[str, date] = {}
    for purchase in purchases:
        first.setdefault(purchase.customer, purchase.day)
    members, sales = folder / "customers.csv", folder / "purchases.csv"
    lines = [f"{who},{who},{day:%Y/%m/%d}\n" for who, day in first.items()]
    members.write_text("name,card number,joined\n" + "".join(lines), encoding="ascii")
    lines = [
        f"{one.day:%Y/%m/%d},{one.customer},${one.cents // 100}.{one.cents % 100:02d},{number}\n"
        for number, one in enumerate(purchases)
    ]
    sales.write_text("date,card number,amount,order number\n" + "".join(lines), encoding="ascii")
    return members, sales
