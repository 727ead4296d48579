"""A salvage beside the damaged file, by a ShopClub of its own."""

import secrets
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from shopclub.backup.accounts import Account, account_from_json
from shopclub.backup.proving import other_shopclub, said_and_waited
from shopclub.storage.doubts import forget_doubts
from shopclub.storage.drafts import discard, draft_of, sweep
from shopclub.storage.problems import DamagedFile, DiskFull, room_beside


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be read of the damaged file, waiting beside it, and the account of it."""

    draft: Path
    account: Account


def salvage_beside(
    damaged: Path, *, key: bytes | None, people: Path | None, stopping: Event
) -> Salvage:
    """Read what can be read into a new file beside the damaged one, which is untouched.

    `people` is a backup that knows who works here. Raises DamagedFile where there is nothing to be
    read, DiskFull, or BackupStopped.
    """
    draft = draft_of(damaged, token=f"{secrets.token_hex(4)}.salvaged")
    said = "" if key is None else key.hex()
    named = () if people is None else ("--people", str(people))
    try:
        arguments = ("salvage", str(damaged), str(draft), *named, "--told")
        with other_shopclub(*arguments, stdout=subprocess.PIPE) as other:
            code, told = said_and_waited(other, said=said, stopping=stopping)
        if code:
            raise ValueError(code)
        return Salvage(draft, account_from_json(told))
    except ValueError as error:
        forget_salvage(draft)
        room = room_beside(damaged)
        if room is not None and room < 2 * damaged.stat().st_size:
            raise DiskFull(str(damaged.parent), room) from error
        raise DamagedFile from error
    except BaseException:
        forget_salvage(draft)
        raise


def forget_salvage(draft: Path) -> None:
    """Let go of what was salvaged, and of what whoever was stopped at it left half made."""
    discard(draft)
    forget_doubts(draft)
    with suppress(OSError):
        sweep(draft)
