"""What an import would do, row by row: values that a screen shows before anything is written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.counter.receipt import Means
from shopclub.exchange.columns import Mapping
from shopclub.exchange.days import Order
from shopclub.exchange.fields import Field, ListKind
from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.members.holders import Holder
from shopclub.members.people import Accepted


class Twins(StrEnum):
    """What becomes of a row whose phone another row or a member has already."""

    SKIP = "skip"
    UPDATE = "update"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Choices:
    """What whoever imports decided: `expires_on` is the last day of opening balances, or never.

    `order` is what 05/06/1990 begins with, None until it was asked. Purchases of people who are no
    members are kept `with_strangers`, as sales without a member.
    """

    order: Order | None = None
    twins: Twins = Twins.SKIP
    expires_on: date | None = None
    with_strangers: bool = True


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row stays out, or what of it does: the line in the file, the field, and the refusal."""

    line: int
    field: Field | None
    entry: str
    refusal: ShopClubError


@dataclass(frozen=True, slots=True)
class Twin:
    """A row whose phone is taken: by an earlier row, or by a member.

    Or one of a member by their own `card`, whatever the phone.
    """

    line: int
    name: str
    phone: str
    of_line: int | None
    holder: Holder | None
    card: str = ""


@dataclass(frozen=True, slots=True)
class PlannedMember:
    """A member who would come in, or one who `holder` is and who would be told more of.

    `card` is one of this shop's own: who comes in has it again, who is there is known by it.
    """

    line: int
    told: Accepted
    joined: Moment
    codes: tuple[str, ...]
    points: int
    introducer: str
    holder: Holder | None = None
    card: str = ""


@dataclass(frozen=True, slots=True)
class PlannedBalance:
    """Points that a member would bring from an older programme."""

    line: int
    holder: Holder
    points: int


@dataclass(frozen=True, slots=True)
class PlannedSale:
    """A purchase of the past; amounts in minor units, `number` is the older programme's."""

    line: int
    moment: Moment
    holder: Holder | None
    amount: int
    number: str
    means: Means


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be written of a list, and what would not; made without writing anything.

    `problems` keep a row out, `remarks` only a part of it. `folded` rows tell more of somebody in
    another row of the list, and come in with that one. With `asks_order` the order of day and
    month must be chosen first. `erased_on` is when somebody was erased last: a list of members may
    name them, and nobody here knows any more who they were.
    """

    name: str
    sha256: str
    mapping: Mapping
    choices: Choices
    rows: int
    members: tuple[PlannedMember, ...] = ()
    balances: tuple[PlannedBalance, ...] = ()
    sales: tuple[PlannedSale, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    remarks: tuple[RowProblem, ...] = ()
    twins: tuple[Twin, ...] = ()
    folded: int = 0
    asks_order: bool = False
    erased_on: date | None = None

    @property
    def kind(self) -> ListKind:
        """What the list is of."""
        return self.mapping.kind

    @property
    def added(self) -> int:
        """How many members, balances and purchases would come in."""
        return len(self.members) + len(self.balances) + len(self.sales)

    @property
    def merged(self) -> int:
        """How many rows would tell more of a member, or of somebody in another row."""
        return self.folded + sum(one.holder is not None for one in self.members)

    @property
    def taken(self) -> int:
        """How many rows would come in, by themselves or with another one."""
        return self.added + self.folded

    @property
    def left_out(self) -> int:
        """How many rows would stay out."""
        return self.rows - self.taken

    @property
    def points(self) -> int:
        """The points that would be given as opening balances."""
        return sum(one.points for one in self.members) + sum(one.points for one in self.balances)

    @property
    def money(self) -> int:
        """What the purchases come to, in minor units."""
        return sum(sale.amount for sale in self.sales)
