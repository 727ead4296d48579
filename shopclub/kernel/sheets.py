"""The sheets that papers are drawn on, by the names under which this machine remembers them."""

from enum import StrEnum


class ReceiptSheet(StrEnum):
    """What a receipt may be drawn on: the rolls of receipt printers, and sheets for the files."""

    ROLL_58 = "58mm"
    ROLL_80 = "80mm"
    A5 = "a5"
    A4 = "a4"
