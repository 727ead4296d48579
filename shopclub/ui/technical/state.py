"""What the page of the technical log shows at one moment."""

from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path

from shopclub.kernel.money import Currency
from shopclub.logs.reading import Level, LogLine
from shopclub.logs.reports import Report
from shopclub.ui.jobs import Refusal


@dataclass(frozen=True, slots=True)
class TechnicalState:
    """The newest lines from a level on, and the error reports; both are None until read."""

    folder: Path
    today: date
    zone: tzinfo
    currency: Currency
    least: Level = Level.INFO
    lines: tuple[LogLine, ...] | None = None
    more: bool = False
    reports: tuple[Report, ...] | None = None
    copied: int | None = None
    refused: Refusal | None = None
