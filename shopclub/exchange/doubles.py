"""Who came in by an import and may be a member already."""

from shopclub.exchange.importing import Imported
from shopclub.shop import Shop
from shopclub.staff.roles import Actor


def new_doubles(shop: Shop, result: Imported | None, *, by: Actor) -> int:
    """Return how many of those who came in may be one person with somebody else."""
    if result is None or result.first_id is None:
        return 0
    found = shop.merging.doubles(by=by)
    second = {double.second.member_id for double in found}
    first = result.first_id
    return sum(first <= member_id for member_id in second)
