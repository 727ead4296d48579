"""Freezing what goes on paper: the receipt of a sale and the face of a card."""

from datetime import date, datetime, timedelta

from shopclub.counter.card import CardFace, CardTerms
from shopclub.counter.quote import Quote, Terms
from shopclub.counter.receipt import (
    Payment,
    Receipt,
    ReceiptMember,
    Saying,
    SayingKind,
    ShopFace,
    TierLabel,
)
from shopclub.members.members import Member
from shopclub.points.earning import WHOLE
from shopclub.points.lots import Lot, available, soonest_expiring
from shopclub.points.terms import ExpiryKind
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import Ladder, Tier


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
    lots: tuple[Lot, ...],
    terms: Terms,
) -> Receipt:
    """Freeze the receipt of a sale; `lots` are the member's after it, `local` the shop's time."""
    return Receipt(
        shop=_shop_face(identity),
        currency=identity.currency_code,
        language=identity.language,
        sale_id=sale_id,
        number=number,
        day=local.date().isoformat(),
        time=f"{local:%H:%M}",
        cashier=cashier,
        member=None if member is None else _receipt_member(member, quote, ladder=terms.ladder),
        lines=quote.lines,
        to_pay=quote.to_pay,
        payments=(payment,),
        saved=quote.list_amount - quote.to_pay,
        earned=quote.earned,
        used=quote.points_used,
        balance=available(lots, on=day),
        sayings=() if member is None else _sayings(quote, lots=lots, day=day, terms=terms),
    )


def card_face(member: Member, *, tier: Tier, identity: Identity, terms: Terms) -> CardFace:
    """Freeze the face of a member's card."""
    expiry = terms.points.expiry
    return CardFace(
        shop=_shop_face(identity),
        currency=identity.currency_code,
        language=identity.language,
        member_name=member.name,
        number=member.card_number,
        tier=tier_label(tier, ladder=terms.ladder),
        terms=CardTerms(
            step=terms.points.earn.money,
            points_per_step=terms.points.earn.points,
            redeem_points=terms.points.redeem.points,
            redeem_money=terms.points.redeem.money,
            expiry_months=None if expiry.kind is ExpiryKind.NEVER else expiry.months,
        ),
    )


def _shop_face(identity: Identity) -> ShopFace:
    return ShopFace(name=identity.name, address=identity.address, phone=identity.phone)


def _receipt_member(member: Member, quote: Quote, *, ladder: Ladder) -> ReceiptMember:
    tier = quote.tier or ladder.tiers[0]
    return ReceiptMember(
        member_id=member.member_id,
        card_last4=member.card_number[-4:],
        tier=tier_label(tier, ladder=ladder),
    )


def _sayings(quote: Quote, *, lots: tuple[Lot, ...], day: date, terms: Terms) -> tuple[Saying, ...]:
    sayings: list[Saying] = []
    if quote.multiplier_hundredths > WHOLE and quote.earned and quote.tier is not None:
        sayings.append(
            Saying(
                SayingKind.MULTIPLIER,
                amount=quote.eligible,
                hundredths=quote.multiplier_hundredths,
                tier=tier_label(quote.tier, ladder=terms.ladder),
            )
        )
    within = day + timedelta(days=terms.points.notice_days)
    expiring = soonest_expiring(lots, on=day, within=within)
    if expiring is not None:
        points, last_day = expiring
        sayings.append(Saying(SayingKind.EXPIRING, points=points, day=last_day.isoformat()))
    if quote.next_tier is not None and quote.next_tier.distance > 0:
        sayings.append(
            Saying(
                SayingKind.REACH_TIER,
                amount=quote.next_tier.distance,
                tier=tier_label(quote.next_tier.tier, ladder=terms.ladder),
            )
        )
    return tuple(sayings)
