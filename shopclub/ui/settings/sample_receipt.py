"""A receipt and a card as they would be under rules that are being edited: previews of both."""

from datetime import date, datetime, time

from shopclub.counter.card import CardFace
from shopclub.counter.paper import card_face, receipt_of
from shopclub.counter.quote import Basket, MemberFacts, Terms, quote
from shopclub.counter.receipt import IssuedReceipt, Means, Payment
from shopclub.counter.rulebook import Rules
from shopclub.kernel.codes import receipt_number
from shopclub.members.members import Member
from shopclub.points.lots import Account, Lot

NAMES = {"zh_CN": "王小明", "zh_TW": "王小明", "en": "Wang Xiaoming"}
HELD = 300
AT = time(14, 20)
CARD = "600800000420"


def sample_card(rules: Rules, *, on: date, tier: str) -> CardFace:
    """Return the face of the card of a tier, of whoever is on the receipt."""
    terms = Terms(rules.points, rules.ladder)
    stands = rules.ladder.tier(tier)
    return card_face(_member(rules, on=on), tier=stands, identity=rules.identity, terms=terms)


def sample_receipt(rules: Rules, *, on: date, cashier: str, tier: str) -> IssuedReceipt:
    """Return what 128.00 would look like, bought by a member of a tier with points."""
    terms = Terms(rules.points, rules.ladder)
    stands, money = rules.ladder.tier(tier), rules.identity.currency
    amount = 128 * 10**money.exponent * (1 if money.exponent else 10)
    held = max(HELD, rules.points.redeem.minimum_balance, 2 * rules.points.redeem.step)
    lots = (Lot(lot_id=1, remaining=held, expires_on=rules.points.expiry.last_day(on)),)
    facts = MemberFacts(member_id=1, lots=lots, tier=stands, spend=stands.threshold)
    plain = quote(terms=terms, facts=facts, basket=Basket(amount), on=on)
    step = rules.points.redeem.step
    points = step if plain.most_points >= step else 0
    said = quote(terms=terms, facts=facts, basket=Basket(amount, points), on=on)
    member = _member(rules, on=on)
    left = Account(lots=(Lot(1, held - points + said.earned, lots[0].expires_on),))
    receipt = receipt_of(
        said,
        sale_id="sample",
        number=receipt_number(day=on, till=rules.identity.till, running=87),
        local=datetime.combine(on, AT),  # the shop's own time, without a zone
        day=on,
        identity=rules.identity,
        cashier=cashier,
        member=member,
        payment=Payment(Means.WECHAT, amount=said.to_pay, tendered=said.to_pay, change=0),
        account=left,
        keeping=None,
        terms=terms,
    )
    return IssuedReceipt(receipt, member.name)


def _member(rules: Rules, *, on: date) -> Member:
    name = NAMES[rules.identity.language]
    return Member(1, name, None, card_number=CARD, joined=on, birthday=None)
