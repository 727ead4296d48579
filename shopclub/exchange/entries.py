"""What stands in a cell as a value: points, money, a gender, tags, a means of payment."""

import re

from shopclub.counter.receipt import Means
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.kernel.money import MINUS, Currency, parse_money
from shopclub.kernel.text import fold, to_half_width, without_invisible
from shopclub.members.particulars import Gender
from shopclub.points.ledger import MOST_POINTS

LONGEST = 40
GENDERS = {
    **dict.fromkeys(
        ("女", "女士", "女性", "女生", "小姐", "太太", "f", "female", "woman"), Gender.FEMALE
    ),
    **dict.fromkeys(("男", "男士", "男性", "男生", "先生", "m", "male", "man"), Gender.MALE),
    **dict.fromkeys(("其他", "其它", "other", "x"), Gender.OTHER),
}
UNTOLD = frozenset({
    "", "-", "未知", "保密", "不详", "不詳", "不明", "无", "無", "没有", "沒有", "未填", "未填写",
    "未填寫", "未提供", "unknown", "n/a", "none",
})  # fmt: skip
MEANS = {
    **dict.fromkeys(("现金", "現金", "cash"), Means.CASH),
    **dict.fromkeys(("微信", "微信支付", "wechat", "wechat pay"), Means.WECHAT),
    **dict.fromkeys(("支付宝", "支付寶", "alipay"), Means.ALIPAY),
    **dict.fromkeys(
        ("刷卡", "银行卡", "銀行卡", "信用卡", "card", "credit card", "debit card"), Means.CARD
    ),
}


def read_points(entry: str) -> int:
    """Return a balance of points, 0 for an empty cell: `1500`, `1,500`, `1500.00`, `1500分`.

    Raises CellRefused for text, fractions, negatives, and more than a lot can hold.
    """
    if entry.isascii() and entry.isdigit() and len(entry) < 9:
        return int(entry)
    text = without_invisible(to_half_width(entry)).strip()
    text = re.sub(r"\s*(?:分|点|點|积分|積分|points?|pts)$", "", text, flags=re.IGNORECASE)
    if not text:
        return 0
    sign, digits = re.fullmatch(rf"([-{MINUS}]?)\s*(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
    if not re.fullmatch(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.0*)?", digits, re.ASCII):
        raise CellRefused(CellFault.NOT_WHOLE, entry[:LONGEST])
    if len(digits) > LONGEST:
        raise CellRefused(CellFault.TOO_MANY, entry[:LONGEST])
    points = int(digits.split(".")[0].replace(",", ""))
    if sign and points:
        raise CellRefused(CellFault.NEGATIVE, entry[:LONGEST])
    if points > MOST_POINTS:
        raise CellRefused(CellFault.TOO_MANY, entry[:LONGEST])
    return points


def read_amount(entry: str, *, currency: Currency) -> int:
    """Return money in minor units; raises AmountRefused. Sums and products are for the till."""
    text = to_half_width(entry).strip()
    if re.search(r"[+*×]", text):
        text = "?"
    return parse_money(text, currency=currency)


def read_gender(entry: str) -> Gender | None:
    """Return a gender, None where none is told; raises CellRefused for a word nobody knows."""
    word = fold(entry)
    if word in UNTOLD:
        return None
    if word not in GENDERS:
        raise CellRefused(CellFault.NOT_A_GENDER, entry[:LONGEST])
    return GENDERS[word]


def read_means(entry: str) -> Means:
    """Return a means of payment; what nobody knows is another one."""
    return MEANS.get(fold(entry), Means.OTHER)


def read_tags(entry: str) -> tuple[str, ...]:
    """Return the words of a cell that holds one or several."""
    if not entry:
        return ()
    return tuple(word.strip() for word in re.split(r"[,，、;；|]", entry) if word.strip())
