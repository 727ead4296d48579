"""The column types of ShopClub: whole numbers, days and instants, checked by STRICT tables."""

from datetime import date, datetime

import peewee

from shopclub.storage.columns import instant, micros


class DayField(peewee.TextField):
    """A shop day, stored as ISO text."""

    def db_value(self, value: date | None) -> str | None:
        """Return the stored form of a day."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """Return the day of a stored form."""
        return None if value is None else date.fromisoformat(value)


class InstantField(peewee.BigIntegerField):
    """A UTC instant, stored as whole microseconds since 1970."""

    def db_value(self, value: datetime | None) -> int | None:
        """Return the stored form of an aware instant."""
        return None if value is None else micros(value)

    def python_value(self, value: int | None) -> datetime | None:
        """Return the instant of a stored form."""
        return None if value is None else instant(value)


class MoneyField(peewee.BigIntegerField):
    """A sum in minor units of the shop's currency."""


class PointsField(peewee.BigIntegerField):
    """A number of points."""
