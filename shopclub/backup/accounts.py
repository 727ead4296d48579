"""The account of a salvage: what could be read of a damaged file, and what its ledger bears."""

import json
from dataclasses import asdict, dataclass

from shopclub.shop import Difference

MADE_ANEW = "membership made anew"
"""What a difference says of a member whose membership could not be read, but who is named."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What of a table could be read, and how many ids could not; some may have had no row.

    With `unknown` nothing of it could be read, and nobody knows how much there was.
    """

    table: str
    read: int
    lost: int
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """Who works here and was not to be read: taken from a backup, or known by number only.

    With `shut_out` no owner has a PIN or a recovery sheet any more: a new PIN is to be chosen.
    """

    from_backup: tuple[int, ...] = ()
    nameless: tuple[int, ...] = ()
    shut_out: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """What became of a damaged file: its tables, and each figure that its ledger does not bear.

    `before` are the kept figures that were made anew: the difference of each is a named line.
    `after` is what is still wrong and left to be seen: it stands in doubt in the new file.
    """

    tables: tuple[Salvaged, ...]
    before: tuple[Difference, ...]
    after: tuple[Difference, ...]
    people: People = People()

    @property
    def read(self) -> int:
        """How many rows were read in all."""
        return sum(table.read for table in self.tables)

    @property
    def lost(self) -> int:
        """How many rows could not be read."""
        return sum(table.lost for table in self.tables)


def account_to_json(account: Account) -> str:
    """Return an account as the text that one ShopClub tells another."""
    return json.dumps(asdict(account))


def account_from_json(text: str) -> Account:
    """Read an account back; raises ValueError for whatever is none."""
    try:
        data = json.loads(text)
        people = data["people"]
        return Account(
            tuple(Salvaged(**one) for one in data["tables"]),
            tuple(Difference(**one) for one in data["before"]),
            tuple(Difference(**one) for one in data["after"]),
            People(
                tuple(people["from_backup"]), tuple(people["nameless"]), bool(people["shut_out"])
            ),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not an account") from error
