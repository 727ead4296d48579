"""The snapshot of a receipt as text, kept with its sale: what any release has written is read."""

import json
from typing import Any

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
from shopclub.storage.problems import reading_stored_text

SNAPSHOT_VERSION = 1


def to_json(receipt: Receipt) -> str:
    """Return the snapshot as text, written field by field because each sale waits for it."""
    shop, member = receipt.shop, receipt.member
    return _encode(
        {
            "balance": receipt.balance,
            "cashier": receipt.cashier,
            "currency": receipt.currency,
            "day": receipt.day,
            "earned": receipt.earned,
            "kind": receipt.kind,
            "language": receipt.language,
            "lines": [
                {
                    "amount": line.amount,
                    "basis_points": line.basis_points,
                    "kind": line.kind,
                    "points": line.points,
                }
                for line in receipt.lines
            ],
            "member": member and _member_data(member),
            "number": receipt.number,
            "payments": [_payment_data(payment) for payment in receipt.payments],
            "refund_of": receipt.refund_of,
            "sale_id": receipt.sale_id,
            "saved": receipt.saved,
            "sayings": [_saying_data(saying) for saying in receipt.sayings],
            "shop": {"address": shop.address, "name": shop.name, "phone": shop.phone},
            "time": receipt.time,
            "to_pay": receipt.to_pay,
            "used": receipt.used,
            "version": SNAPSHOT_VERSION,
        }
    )


def _saying_data(saying: Saying) -> dict[str, Any]:
    data = {
        "amount": saying.amount,
        "day": saying.day,
        "hundredths": saying.hundredths,
        "kind": saying.kind,
        "points": saying.points,
        "tier": saying.tier and _tier_data(saying.tier),
    }
    of_some = {"code": saying.code, "minimum": saying.minimum, "name": saying.name}
    return data | {name: told for name, told in of_some.items() if told}


def _member_data(member: ReceiptMember) -> dict[str, Any]:
    tier = _tier_data(member.tier)
    return {"card_last4": member.card_last4, "member_id": member.member_id, "tier": tier}


def _payment_data(by: Payment) -> dict[str, Any]:
    return {"amount": by.amount, "change": by.change, "means": by.means, "tendered": by.tendered}


def _tier_data(tier: TierLabel) -> dict[str, Any]:
    return {"key": tier.key, "name": tier.name, "stars": tier.stars}


_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
_PLAIN = ("currency", "language", "sale_id", "number", "day", "time", "cashier")
_FIGURES = ("to_pay", "saved", "earned", "used", "balance")


@reading_stored_text()
def from_json(text: str) -> Receipt:
    """Return the receipt of a stored snapshot; raises DamagedFile."""
    data = json.loads(text)
    member = data["member"]
    return Receipt(
        **{name: data[name] for name in (*_PLAIN, *_FIGURES)},
        shop=ShopFace(**data["shop"]),
        member=ReceiptMember(
            member_id=member["member_id"],
            card_last4=member["card_last4"],
            tier=TierLabel(**member["tier"]),
        )
        if member
        else None,
        lines=tuple(
            ReceiptLine(**{**line, "kind": LineKind(line["kind"])}) for line in data["lines"]
        ),
        payments=tuple(
            Payment(**{**payment, "means": Means(payment["means"])}) for payment in data["payments"]
        ),
        sayings=tuple(
            Saying(
                **{
                    **saying,
                    "kind": SayingKind(saying["kind"]),
                    "tier": TierLabel(**saying["tier"]) if saying["tier"] else None,
                }
            )
            for saying in data["sayings"]
        ),
        kind=ReceiptKind(data.get("kind", ReceiptKind.SALE)),
        refund_of=data.get("refund_of", ""),
    )
