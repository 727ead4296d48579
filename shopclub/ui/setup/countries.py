"""Which country goes with a currency: whose telephone numbers a new shop expects."""

from types import MappingProxyType

COUNTRIES = MappingProxyType(
    {
        "CNY": "CN",
        "TWD": "TW",
        "HKD": "HK",
        "MOP": "MO",
        "SGD": "SG",
        "MYR": "MY",
        "USD": "US",
        "GBP": "GB",
        "JPY": "JP",
        "KWD": "KW",
    }
)
"""Whose telephone numbers a shop of a currency expects; the euro has many countries."""


def currency_of(country: str) -> str:
    """Return the currency of a country, CNY where none is known."""
    return next((code for code, home in COUNTRIES.items() if home == country), "CNY")
