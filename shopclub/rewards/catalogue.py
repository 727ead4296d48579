"""The catalogue of gifts: what the owner offers for points, changed only by the owner."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.rewards import seals, tables
from shopclub.rewards.gifts import (
    Gift,
    GiftSaid,
    GiftUnknown,
    check_photo,
    cleaned,
    voucher_from_text,
    voucher_to_text,
)
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run, writing
from shopclub.storage.problems import reading_stored_text


@dataclass(frozen=True, slots=True)
class GiftNamed:
    """A gift by its name, and whether it is in the catalogue still."""

    gift_id: int
    name: str
    active: bool = True


def gifts_named() -> tuple[GiftNamed, ...]:
    """Return every gift by name, the cheapest first, those not offered any more at the end."""
    return tuple(GiftNamed(id_, name, bool(active)) for id_, name, active in rows(tables.NAMES))


class Catalogue:
    """The gifts of a shop."""

    def __init__(self, *, clock: ShopClock) -> None:
        self._clock = clock

    def gifts(self) -> tuple[Gift, ...]:
        """Return every gift, the cheapest first, those not offered any more at the end."""
        found = rows(f"{tables.GIFTS} ORDER BY g.active DESC, g.points, g.money, g.id")
        return tuple(_gift(row) for row in found)

    def gift(self, gift_id: int) -> Gift:
        """Return a gift; raises GiftUnknown."""
        found = one(f"{tables.GIFTS} WHERE g.id = ?", gift_id)
        if found is None:
            raise GiftUnknown
        return _gift(found)

    def photo(self, gift_id: int) -> bytes | None:
        """Return the PNG of a gift, if it has one."""
        found = one(tables.PHOTO, gift_id)
        return None if found is None else bytes(found[0])

    def add(self, said: GiftSaid, *, by: Actor) -> Gift:
        """Offer a new gift; raises what `gifts.cleaned` raises."""
        with writing():
            by.require(Permission.MANAGE_REWARDS)
            kept, moment = cleaned(said), self._clock.moment()
            gift_id = run(
                tables.ADD_GIFT,
                kept.name,
                kept.points,
                kept.money,
                kept.tier,
                _day(kept.starts_on),
                _day(kept.last_on),
                int(kept.active),
                voucher_to_text(kept.voucher),
            )
            self._count(gift_id, kept.stock, moment=moment, by=by)
            _log("add gift", gift_id, kept, moment=moment, by=by)
            return self.gift(gift_id)

    def change(self, gift_id: int, said: GiftSaid, *, by: Actor, keeps_stock: bool = False) -> Gift:
        """Offer a gift otherwise from now on; what was given keeps what it was given for.

        With `keeps_stock` nobody counted: the pieces that are left stay as they are by now.
        """
        with writing():
            by.require(Permission.MANAGE_REWARDS)
            before, kept, moment = self.gift(gift_id), cleaned(said), self._clock.moment()
            run(
                tables.CHANGE_GIFT,
                kept.name,
                kept.points,
                kept.money,
                kept.tier,
                _day(kept.starts_on),
                _day(kept.last_on),
                int(kept.active),
                voucher_to_text(kept.voucher),
                gift_id,
            )
            if not keeps_stock and before.said.stock != kept.stock:
                self._count(gift_id, kept.stock, moment=moment, by=by)
            _log("change gift", gift_id, kept, moment=moment, by=by, before=before.said)
            return self.gift(gift_id)

    def set_photo(self, gift_id: int, png: bytes | None, *, by: Actor) -> Gift:
        """Show a picture of a gift, or none; raises GiftUnknown or PhotoRefused."""
        with writing():
            by.require(Permission.MANAGE_REWARDS)
            gift = self.gift(gift_id)
            if png is None:
                run(tables.DROP_PHOTO, gift_id)
            else:
                check_photo(png)
                run(tables.SET_PHOTO, gift_id, png)
            _log("picture of gift", gift_id, gift.said, moment=self._clock.moment(), by=by)
            return self.gift(gift_id)

    def _count(self, gift_id: int, stock: int | None, *, moment: Moment, by: Actor) -> None:
        """Set a stock as it was counted, by the move that leads to it."""
        if stock is not None:
            (moved,) = one(tables.STOCK_MOVED, gift_id) or (0,)
            if stock != moved:
                at = micros(moment.at)
                run(tables.ADD_STOCK, gift_id, stock - moved, "counted", None, at, by.staff_id)
        run(tables.SET_STOCK, stock, gift_id)


@reading_stored_text()
def _gift(row: tuple[Any, ...]) -> Gift:
    gift_id, name, points, money, stock, tier, starts_on, last_on, active, voucher, photo = row
    said = GiftSaid(
        name=name,
        points=points,
        money=money,
        stock=stock,
        tier=tier,
        starts_on=_day_of(starts_on),
        last_on=_day_of(last_on),
        active=bool(active),
        voucher=voucher_from_text(voucher),
    )
    return Gift(gift_id, said, bool(photo))


def _log(
    action: str,
    gift_id: int,
    said: GiftSaid,
    *,
    moment: Moment,
    by: Actor,
    before: GiftSaid | None = None,
) -> None:
    """Add a line to the log: the gift as it is now, and what of it was otherwise before."""
    told = _told(said)
    was = told if before is None else _told(before)
    changed = {f"was_{key}": value for key, value in was.items() if told[key] != value}
    subject, seal = f"gift:{gift_id}", seals.of_offer(gift_id)
    audit.record(
        action, moment=moment, staff_id=by.staff_id, subject=subject, seal=seal, **told, **changed
    )


def _told(said: GiftSaid) -> dict[str, int | str]:
    return {
        "name": said.name,
        "points": said.points,
        "money": said.money,
        "stock": -1 if said.stock is None else said.stock,
        "active": int(said.active),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day_of(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
