"""A receipt as it would be under rules that are being edited: the preview beside them."""

from datetime import date, datetime, time

from shopclub.counter.paper import receipt_of
from shopclub.counter.quote import Basket, MemberFacts, Terms, quote
from shopclub.counter.receipt import IssuedReceipt, Means, Payment
from shopclub.counter.rulebook import Rules
from shopclub.kernel.codes import receipt_number
from shopclub.members.members import Member
from shopclub.points.lots import Account, Lot

NAMES = {"zh_CN": "王小明", "zh_TW": "王小明", "en": "Wang Xiaoming"}
HELD = 300
AT = time(14, 20)


def sample_receipt(rules: Rules, *, on: date, cashier: str) -> IssuedReceipt:
    """Return what 128.00 would look like, bought by a member of the highest tier with points."""
    terms = Terms(rules.points, rules.ladder)
    tier, money = rules.ladder.tiers[-1], rules.identity.currency
    amount = 128 * 10**money.exponent * (1 if money.exponent else 10)
    held = max(HELD, rules.points.redeem.minimum_balance, 2 * rules.points.redeem.step)
    lots = (Lot(lot_id=1, remaining=held, expires_on=rules.points.expiry.last_day(on)),)
    facts = MemberFacts(member_id=1, lots=lots, tier=tier, spend=tier.threshold)
    plain = quote(terms=terms, facts=facts, basket=Basket(amount), on=on)
    step = rules.points.redeem.step
    points = step if plain.most_points >= step else 0
    said = quote(terms=terms, facts=facts, basket=Basket(amount, points), on=on)
    name = NAMES[rules.identity.language]
    member = Member(1, name, None, card_number="600800000420", joined=on, birthday=None)
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
    return IssuedReceipt(receipt, name)
