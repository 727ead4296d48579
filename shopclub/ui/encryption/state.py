"""What the panel of encryption shows at one moment; neither code nor passphrase are in it."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.backup.encrypted import Encryption
from shopclub.backup.encrypting import Stage
from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal


class Step(StrEnum):
    """What is about to be done."""

    ON = "on"
    CHANGE = "change"
    SHEET = "sheet"
    OFF = "off"

    @property
    def makes_sheet(self) -> bool:
        """Whether a recovery sheet goes with it."""
        return self is not Step.OFF


@dataclass(frozen=True, slots=True)
class EncryptionState:
    """How it stands, what is about to be done, and how far it is.

    `now` is None until somebody looked. `group` of the sheet is asked for before anything is done;
    `plain` backups can be read by anybody.
    """

    currency: Currency
    now: Encryption | None = None
    plain: int = 0
    step: Step | None = None
    group: int = 0
    needs_passphrase: bool = False
    stage: Stage | None = None
    done: int = 0
    of: int = 0
    stopping: bool = False
    busy: bool = False
    told: str = ""
    refused: Refusal | None = None
    group_refused: Refusal | None = None
    passphrase_refused: Refusal | None = None
