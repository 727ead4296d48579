"""Giving gifts for points and taking them back; the till has the transaction."""

from datetime import timedelta

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.members.merged import survivor_of
from shopclub.points.ledger import Ledger
from shopclub.rewards import redemptions, seals
from shopclub.rewards.catalogue import Catalogue
from shopclub.rewards.gifts import Gift, check_offered, check_points
from shopclub.rewards.redemptions import GiftUndone, NewRedemption, Redemption
from shopclub.rewards.voucher_book import NewVoucher, Vouchers
from shopclub.rewards.vouchers import Voucher
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import writing


class Gifts(Catalogue):
    """The catalogue, and what was given from it."""

    def __init__(self, *, clock: ShopClock, ledger: Ledger, vouchers: Vouchers) -> None:
        super().__init__(clock=clock)
        self._ledger = ledger
        self.vouchers = vouchers

    def give(
        self, new: NewRedemption, *, moment: Moment, by: Actor, **told: int | str
    ) -> Voucher | None:
        """Take the points of a gift and a piece of its stock; return the voucher it is, if one.

        A gift for no points asks nothing of the member's: why they may have it the till knows, and
        what is `told` of that stands in the line of the log.
        Raises GiftNotOffered, GiftOutOfStock, InDeficit or NotEnoughPoints, and writes nothing.
        """
        with writing():
            by.require(Permission.SELL)
            gift = self.gift(new.gift_id)
            check_offered(gift, on=moment.day)
            if new.points:
                self._pay(gift, new, moment=moment, by=by)
            redemptions.record(new, moment=moment, staff_id=by.staff_id)
            if gift.said.stock is not None:
                redemptions.move_stock(
                    gift.gift_id,
                    -1,
                    reason="given",
                    redemption_id=new.redemption_id,
                    moment=moment,
                    staff_id=by.staff_id,
                )
            audit.record(
                "gift",
                moment=moment,
                staff_id=by.staff_id,
                subject=f"gift:{new.number}",
                redemption=new.redemption_id,
                gift=new.gift_id,
                points=new.points,
                money=new.money,
                seal=seals.of_gift(new.number),
                **told,
            )
            return self._bought(gift, new, moment=moment, by=by)

    def take_back(
        self, given: Redemption, *, number: str, grace_days: int, moment: Moment, by: Actor
    ) -> None:
        """Give points and piece of a gift back; raises GiftUndone, or VoucherUsed of a voucher."""
        with writing():
            by.require(Permission.REFUND)
            if given.undone:
                raise GiftUndone(given.number)
            self.vouchers.void_bought(given.redemption_id, moment=moment, by=by)
            if given.points:
                self._ledger.give_back(
                    survivor_of(given.member_id),
                    given.points,
                    undoes=f"gift:{given.redemption_id}:redeem",
                    source=f"gift:{given.redemption_id}:restore",
                    grace_days=grace_days,
                    moment=moment,
                    staff_id=by.staff_id,
                )
            redemptions.record_undoing(given, number=number, moment=moment, staff_id=by.staff_id)
            if redemptions.came_from_stock(given.redemption_id):
                redemptions.move_stock(
                    given.gift_id,
                    1,
                    reason="returned",
                    redemption_id=given.redemption_id,
                    moment=moment,
                    staff_id=by.staff_id,
                )
            audit.record(
                "undo gift",
                moment=moment,
                staff_id=by.staff_id,
                subject=f"gift:{number}",
                redemption=given.redemption_id,
                gift=given.gift_id,
                points=given.points,
                money=given.money,
                seal=seals.of_undoing(number),
            )

    def _pay(self, gift: Gift, new: NewRedemption, *, moment: Moment, by: Actor) -> None:
        account = self._ledger.account(new.member_id)
        check_points(gift, held=account.available(on=moment.day), owed=account.owed)
        self._ledger.redeem(
            new.member_id,
            new.points,
            source=f"gift:{new.redemption_id}:redeem",
            moment=moment,
            staff_id=by.staff_id,
        )

    def _bought(
        self, gift: Gift, new: NewRedemption, *, moment: Moment, by: Actor
    ) -> Voucher | None:
        if gift.said.voucher is None:
            return None
        issued = NewVoucher(
            gift.said.voucher.terms,
            starts_on=moment.day,
            last_on=moment.day + timedelta(days=gift.said.voucher.days - 1),
            member_id=new.member_id,
        )
        return self.vouchers.issue(
            issued,
            source=f"gift:{new.redemption_id}",
            moment=moment,
            staff_id=by.staff_id,
        )
