"""Whose file this is: the shop's name, currency, zone and the hour its day turns."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from shopclub.kernel import money
from shopclub.kernel.clock import Clock, ShopClock
from shopclub.kernel.phrases import LANGUAGES
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.storage import settings
from shopclub.storage.settings import Change, Setting

SHOP_NAME_LIMIT = 60
ADDRESS_LIMIT = 120


@dataclass(frozen=True, slots=True)
class Identity:
    """The shop of this file; `number` stands in its card numbers, `till` in its receipts.

    `margin_basis_points` is what is left of what is paid once the goods are, where the owner told.
    """

    name: str
    currency_code: str = "CNY"
    language: str = "zh_CN"
    zone_name: str = "Asia/Shanghai"
    day_ends_at: int = 4
    address: str = ""
    phone: str = ""
    country: str = "CN"
    number: int = 8
    till: int = 1
    margin_basis_points: int | None = None

    def __post_init__(self) -> None:
        if self.currency_code not in {known.code for known in money.CURRENCIES}:
            raise ValueError(f"no such currency: {self.currency_code}")
        if self.language not in LANGUAGES:
            raise ValueError(f"no such language: {self.language}")
        if not (0 <= self.day_ends_at <= 23 and 0 <= self.number <= 999 and 1 <= self.till <= 99):
            raise ValueError("a day ends at 0 to 23, a shop has number 0 to 999, a till 1 to 99")
        if self.margin_basis_points is not None and not 0 <= self.margin_basis_points <= 10_000:
            raise ValueError("a margin is 0 to 100 percent")

    @property
    def currency(self) -> money.Currency:
        """The shop's one currency."""
        return money.currency(self.currency_code)


IDENTITY = Setting(
    name="identity",
    standard=Identity(name=""),
    to_data=asdict,
    from_data=lambda data: Identity(**data),
)


def clean_identity(identity: Identity) -> Identity:
    """Return an identity with its lines fit to keep; raises TextRefused."""
    name = clean_line(identity.name, limit=SHOP_NAME_LIMIT)
    if not name:
        raise TextRefused(TextFault.MISSING, SHOP_NAME_LIMIT)
    return replace(
        identity,
        name=name,
        address=clean_line(identity.address, limit=ADDRESS_LIMIT),
        phone=clean_line(identity.phone, limit=ADDRESS_LIMIT),
    )


class Identities:
    """The shop's identity on each day, at hand for clock and screens without a look at the file.

    A new `day_ends_at` holds from the morning of its first day, so that no day comes back.
    """

    def __init__(self) -> None:
        self._changes: tuple[Change[Identity], ...] = ()
        self.read()

    def read(self) -> None:
        """Read the changes anew, after one was made."""
        self._changes = settings.history(IDENTITY)

    def on(self, day: date) -> Identity:
        """Return the identity in force on a day."""
        reached = [change for change in self._changes if change.effective <= day]
        if not reached:
            return IDENTITY.standard
        return max(reached, key=lambda change: (change.effective, change.change_id)).value

    def shop_clock(self, clock: Clock) -> ShopClock:
        """Return a clock that counts days as this shop does."""
        zone = ZoneInfo(self.on(date.max).zone_name)
        return ShopClock(clock=clock, zone=zone, begins_at=lambda day: self.on(day).day_ends_at)
