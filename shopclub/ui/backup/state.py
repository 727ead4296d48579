"""What the page of backups shows at one moment."""

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum
from pathlib import Path

from shopclub.backup.making import MadeBackup
from shopclub.backup.restoring import Prepared
from shopclub.backup.shelf import Entry, Shelf
from shopclub.config import BackupPlaces
from shopclub.kernel.money import Currency
from shopclub.ui.backup.keeper import BackupState
from shopclub.ui.jobs import Refusal


class Busy(StrEnum):
    """What is going on behind the page."""

    NOT = "not"
    MAKING = "making"
    PREPARING = "preparing"
    RESTORING = "restoring"


@dataclass(frozen=True, slots=True)
class BackupPageState:
    """The backups there are, where they go, and one that is about to be put back, if any.

    `shelf` is None until it was read; `locked` is a backup whose key is to be entered.
    """

    today: date
    zone: tzinfo
    currency: Currency
    places: BackupPlaces
    kept: BackupState
    busy: Busy = Busy.NOT
    shelf: Shelf | None = None
    made: MadeBackup | None = None
    prepared: Prepared | None = None
    refused: Refusal | None = None
    word_refused: Refusal | None = None
    locked: Path | None = None
    key_refused: Refusal | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The backups, the newest first."""
        return () if self.shelf is None else self.shelf.entries
