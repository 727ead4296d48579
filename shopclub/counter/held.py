"""The sale in hand, kept beside the shop file so that it outlives lock, window and crash.

It holds what was typed and the member's id, no name and no phone. The file is written whole or not
at all, for its owner's eyes only, on a lane of its own; keys that come while it writes are one
write more, not many.
"""

import json
import logging
import re
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from shopclub.counter.receipt import Means
from shopclub.kernel.whole_files import write_whole
from shopclub.storage.drafts import sweep

FORMAT = 1
LONGEST_FILE = 4_096
_ENTRY = re.compile(r"[0-9０-９.,．，+\-*/×() ¥￥$]{0,40}")
_LONG_NUMBER = re.compile(r"[0-9０-９]{8,}|([0-9０-９][ -]?){11,}")

log = logging.getLogger("shopclub.held")


@dataclass(frozen=True, slots=True)
class SaleInHand:
    """A sale that was begun and not yet taken: of which shop, when, and what was typed.

    `shares` are departments and what was typed for each.
    """

    shop: str
    sale_id: str
    began: datetime
    member_id: int | None = None
    amount_entry: str = ""
    points: int = 0
    means: Means = Means.CASH
    tendered_entry: str = ""
    voucher: str = ""
    shares: tuple[tuple[str, str], ...] = ()


def holdable(entry: str) -> str:
    """Return an entry of money if it may be kept: no words, and no number long as a phone's."""
    harmless = _ENTRY.fullmatch(entry) and not _LONG_NUMBER.search(entry)
    return entry if harmless else ""


def to_json(sale: SaleInHand) -> str:
    """Return a sale in hand as the text of its file."""
    data = asdict(sale) | {"format": FORMAT, "began": sale.began.isoformat()}
    return json.dumps(data, ensure_ascii=False)


def from_json(text: str) -> SaleInHand:
    """Read a sale in hand back; raises ValueError for whatever is not one."""
    try:
        data = json.loads(text)
        if data.pop("format") != FORMAT:
            raise ValueError("another format")
        sale = SaleInHand(
            **data
            | {
                "began": datetime.fromisoformat(data["began"]),
                "means": Means(data["means"]),
                "shares": tuple((name, entry) for name, entry in data.get("shares", ())),
            }
        )
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a sale in hand") from error
    shares = (text for share in sale.shares for text in share)
    texts = (
        sale.shop,
        sale.sale_id,
        sale.amount_entry,
        sale.tendered_entry,
        sale.voucher,
        *shares,
    )
    numbers = (sale.points, 0 if sale.member_id is None else sale.member_id)
    if not all(type(text) is str for text in texts) or not sale.sale_id:
        raise ValueError("a value is not a text")
    if not all(type(number) is int and 0 <= number < 1 << 63 for number in numbers):
        raise ValueError("a value is not a number")
    if sale.began.tzinfo is None:
        raise ValueError("a time without a zone")
    return sale


class HeldSaleFile:
    """One sale in hand in a small file; it may be lost, never be in the way."""

    def __init__(self, path: Path, *, lane: Executor) -> None:
        self._path = path
        self._lane = lane
        self._lock = Lock()
        self._known = False
        self._latest: SaleInHand | None = None
        self._waiting = False
        self._complained = False

    def keep(self, sale: SaleInHand) -> None:
        """Hold this sale from now on, soon on disk."""
        self._change(sale)

    def forget(self, sale_id: str) -> None:
        """Hold the sale of this id no longer; another one stays."""
        with self._lock:
            other = self._known and (self._latest is None or self._latest.sale_id != sale_id)
        if not other:
            self._change(None)

    def load(self) -> SaleInHand | None:
        """Return the sale held, or None; a file that is none is removed."""
        with self._lock:
            if not self._known:
                self._latest = self._read()
                self._known = True
            return self._latest

    def close(self) -> None:
        """Write what is still to be written, and stop."""
        self._lane.shutdown(wait=True)

    def _change(self, sale: SaleInHand | None) -> None:
        with self._lock:
            self._latest, self._known = sale, True
            if self._waiting:
                return
            self._waiting = True
        self._lane.submit(self._settle)

    def _settle(self) -> None:
        with self._lock:
            sale, self._waiting = self._latest, False
        try:
            if sale is None:
                self._path.unlink(missing_ok=True)
            else:
                write_whole(self._path, to_json(sale).encode())
            self._complained = False
        except OSError as error:
            if not self._complained:
                log.warning("the sale in hand could not be kept: %s", error)
            self._complained = True
        except Exception:  # nobody waits for this work, so that nobody else would hear of it
            log.exception("a bug: the sale in hand could not be kept")

    def _read(self) -> SaleInHand | None:
        with suppress(OSError):
            sweep(self._path)
        try:
            with self._path.open(encoding="utf-8") as stream:
                text = stream.read(LONGEST_FILE + 1)
            if len(text) > LONGEST_FILE:
                raise ValueError("too long for a sale in hand")
            return from_json(text)
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            return None
