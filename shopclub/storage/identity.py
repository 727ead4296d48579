"""Whose file this is: the shop's name, currency, zone and the hour its day turns."""

from dataclasses import asdict, dataclass
from zoneinfo import ZoneInfo

from shopclub.kernel import money
from shopclub.kernel.clock import Clock, ShopClock
from shopclub.kernel.phrases import LANGUAGES
from shopclub.storage.settings import Setting


@dataclass(frozen=True, slots=True)
class Identity:
    """The shop of this file; `number` stands in its card numbers, `till` in its receipts."""

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

    def __post_init__(self) -> None:
        if self.currency_code not in {known.code for known in money.CURRENCIES}:
            raise ValueError(f"no such currency: {self.currency_code}")
        if self.language not in LANGUAGES:
            raise ValueError(f"no such language: {self.language}")
        if not (0 <= self.day_ends_at <= 23 and 0 <= self.number <= 999 and 1 <= self.till <= 99):
            raise ValueError("a day ends at 0 to 23, a shop has number 0 to 999, a till 1 to 99")

    @property
    def currency(self) -> money.Currency:
        """The shop's one currency."""
        return money.currency(self.currency_code)

    def shop_clock(self, clock: Clock) -> ShopClock:
        """Return a clock that counts days as this shop does."""
        return ShopClock(clock=clock, zone=ZoneInfo(self.zone_name), day_ends_at=self.day_ends_at)


IDENTITY = Setting(
    name="identity",
    standard=Identity(name=""),
    to_data=asdict,
    from_data=lambda data: Identity(**data),
)
