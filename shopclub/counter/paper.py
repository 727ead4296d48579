"""Freezing what goes on paper: the receipt of a sale and the face of a card."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from shopclub.birthdays.terms import PerkKind
from shopclub.counter.birthday_gifts import GiftAtHand
from shopclub.counter.birthday_vouchers import BIRTHDAY
from shopclub.counter.card import CardFace, CardTerms
from shopclub.counter.quote import Quote, Terms
from shopclub.counter.receipt import (
    LineKind,
    Means,
    Payment,
    Receipt,
    ReceiptKind,
    ReceiptLine,
    ReceiptMember,
    Saying,
    SayingKind,
    ShopFace,
    TierLabel,
)
from shopclub.counter.refund import RefundPlan
from shopclub.counter.refund_perk import PerkBack
from shopclub.counter.refund_points import PointMoves
from shopclub.members.members import Member
from shopclub.points.earning import WHOLE
from shopclub.points.lots import Account, soonest_expiring
from shopclub.rewards.vouchers import Voucher
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import Basis, Ladder, Tier
from shopclub.tiers.tiers import Keeping

KEEP_NOTICE = timedelta(days=90)
"""How long before a review the receipt says what keeps a tier."""


def tier_label(tier: Tier, *, ladder: Ladder) -> TierLabel:
    """Return a tier as paper and screens name it: one star for the lowest, one more a step."""
    return TierLabel(key=tier.key, name=tier.name, stars=ladder.rank(tier.key) + 1)


def receipt_of(
    quote: Quote,
    *,
    sale_id: str,
    number: str,
    local: datetime,
    day: date,
    identity: Identity,
    cashier: str,
    member: Member | None,
    payment: Payment,
    account: Account,
    keeping: Keeping | None,
    terms: Terms,
    vouchers: Sequence[Voucher] = (),
    gift: GiftAtHand | None = None,
) -> Receipt:
    """Freeze the receipt of a sale; `account` is the member's after it, `local` the shop's time.

    `vouchers` are those that came with a promotion, and the one for a birthday that waits; `gift`
    is what waits for a birthday instead.
    """
    return Receipt(
        shop=shop_face(identity),
        currency=identity.currency_code,
        language=identity.language,
        sale_id=sale_id,
        number=number,
        day=local.date().isoformat(),
        time=f"{local.hour:02d}:{local.minute:02d}",
        cashier=cashier,
        member=None if member is None else _receipt_member(member, quote, ladder=terms.ladder),
        lines=quote.lines,
        to_pay=quote.to_pay,
        payments=(payment,),
        saved=quote.list_amount - quote.to_pay,
        earned=quote.earned,
        used=quote.points_used,
        balance=account.balance(on=day),
        sayings=()
        if member is None
        else (
            *map(_of_voucher, vouchers),
            *(() if gift is None else (_of_gift(gift),)),
            *_sayings(quote, account=account, keeping=keeping, day=day, terms=terms),
        ),
    )


def refund_receipt_of(
    plan: RefundPlan,
    *,
    sold: Receipt,
    number: str,
    local: datetime,
    identity: Identity,
    cashier: str,
    means: Means,
    points: PointMoves,
    perk: PerkBack | None,
) -> Receipt:
    """Freeze the receipt of a refund; `sold` is the receipt of its sale, `perk` the birthday's."""
    by_points = plan.bill - plan.money
    lines = [ReceiptLine(LineKind.AMOUNT, plan.bill)]
    if plan.points_returned:
        lines.append(ReceiptLine(LineKind.POINTS, -by_points, points=plan.points_returned))
    return Receipt(
        shop=shop_face(identity),
        currency=identity.currency_code,
        language=identity.language,
        sale_id=sold.sale_id,
        number=number,
        day=local.date().isoformat(),
        time=f"{local:%H:%M}",
        cashier=cashier,
        member=sold.member,
        lines=tuple(lines),
        to_pay=plan.money,
        payments=(Payment(means, plan.money, plan.money, 0),) if plan.money else (),
        saved=0,
        earned=points.waived - points.taken,
        used=-points.returned,
        balance=points.balance_after,
        sayings=() if perk is None else _of_perk(perk),
        kind=ReceiptKind.REFUND,
        refund_of=sold.number,
    )


def card_face(member: Member | None, *, tier: Tier, identity: Identity, terms: Terms) -> CardFace:
    """Freeze the face of a member's card; of nobody's yet, without name and number."""
    return CardFace(
        shop=shop_face(identity),
        currency=identity.currency_code,
        language=identity.language,
        member_name="" if member is None else member.name,
        number="" if member is None else member.card_number,
        tier=tier_label(tier, ladder=terms.ladder),
        terms=CardTerms(
            step=terms.points.earn.money,
            points_per_step=terms.points.earn.points,
            redeem_points=terms.points.redeem.points,
            redeem_money=terms.points.redeem.money,
            expiry=terms.points.expiry,
        ),
    )


def shop_face(identity: Identity) -> ShopFace:
    """Return what a shop prints of itself."""
    return ShopFace(name=identity.name, address=identity.address, phone=identity.phone)


def _receipt_member(member: Member, quote: Quote, *, ladder: Ladder) -> ReceiptMember:
    tier = quote.tier or ladder.tiers[0]
    return ReceiptMember(
        member_id=member.member_id,
        card_last4=member.card_number[-4:],
        tier=tier_label(tier, ladder=ladder),
    )


def _sayings(
    quote: Quote, *, account: Account, keeping: Keeping | None, day: date, terms: Terms
) -> tuple[Saying, ...]:
    ladder = terms.ladder
    sayings: list[Saying] = []
    perk = quote.perk
    if quote.multiplier_hundredths > WHOLE and quote.earned and quote.tier is not None:
        sayings.append(_of_multiplier(quote, tier=tier_label(quote.tier, ladder=ladder)))
    within = day + timedelta(days=terms.points.notice_days)
    expiring = soonest_expiring(account.lots, on=day, within=within)
    if expiring is not None:
        points, last_day = expiring
        sayings.append(Saying(SayingKind.EXPIRING, points=points, day=last_day.isoformat()))
    if keeping is not None and keeping.to_keep > 0 and keeping.review_on <= day + KEEP_NOTICE:
        sayings.append(
            _about_tier(
                SayingKind.KEEP_TIER,
                keeping.to_keep,
                tier=keeping.tier,
                ladder=ladder,
                by=keeping.review_on,
            )
        )
    if quote.next_tier is not None and quote.next_tier.distance > 0:
        sayings.append(
            _about_tier(
                SayingKind.REACH_TIER,
                quote.next_tier.distance,
                tier=quote.next_tier.tier,
                ladder=ladder,
            )
        )
    if perk is not None:
        sayings.append(Saying(SayingKind.BIRTHDAY, points=quote.gift, day=perk.day.isoformat()))
    return tuple(sayings)


def _of_multiplier(quote: Quote, *, tier: TierLabel) -> Saying:
    perk, times = None if quote.gift else quote.perk, quote.multiplier_hundredths
    said = Saying(SayingKind.MULTIPLIER, amount=quote.eligible, hundredths=times)
    if perk is None:
        return replace(said, tier=tier)
    if times > perk.worth:
        return replace(said, tier=tier, day=perk.day.isoformat())
    return replace(said, tier=tier, minimum=quote.beaten) if quote.beaten else said


def _of_voucher(voucher: Voucher) -> Saying:
    by_birthday = voucher.source.startswith(BIRTHDAY)
    return Saying(
        SayingKind.BIRTHDAY_VOUCHER if by_birthday else SayingKind.VOUCHER,
        amount=voucher.terms.amount,
        hundredths=voucher.terms.basis_points,
        day=voucher.last_on.isoformat(),
        minimum=voucher.terms.minimum,
        code=voucher.code,
    )


def _of_gift(gift: GiftAtHand) -> Saying:
    return Saying(SayingKind.BIRTHDAY_GIFT, day=gift.until.isoformat(), name=gift.name)


def _of_perk(perk: PerkBack) -> tuple[Saying, ...]:
    """Say that a perk can be used again, stays used or is kept; not where its days are over."""
    if perk.kind is PerkKind.POINTS:
        return (Saying(SayingKind.PERK, points=perk.worth),)
    if perk.comes_back and perk.until is None:
        return ()
    until = "" if perk.until is None else perk.until.isoformat()
    return (Saying(SayingKind.PERK, hundredths=perk.worth, day=until),)


def _about_tier(
    kind: SayingKind, distance: int, *, tier: Tier, ladder: Ladder, by: date | None = None
) -> Saying:
    in_money = ladder.basis is Basis.MONEY
    return Saying(
        kind,
        amount=distance if in_money else 0,
        points=0 if in_money else distance,
        day="" if by is None else by.isoformat(),
        tier=tier_label(tier, ladder=ladder),
    )
