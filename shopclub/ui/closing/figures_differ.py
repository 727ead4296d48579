"""What the check after a closing may find."""

from dataclasses import dataclass

from shopclub.kernel.errors import ShopClubError


@dataclass(eq=False)
class FiguresDiffer(ShopClubError):
    """So many figures are not borne out by the rows of the ledger."""

    count: int
