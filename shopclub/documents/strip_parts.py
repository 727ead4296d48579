"""Parts that every paper of a roll shares: the shop, when and by whom, the member, the number."""

from shopclub.counter.receipt import ReceiptMember, ShopFace
from shopclub.documents.lettering import POINTS_PER_MM, Letters, Weight, cut
from shopclub.documents.receipt_setting import Setting
from shopclub.documents.strip import Strip
from shopclub.documents.words import full_date, tier_name
from shopclub.kernel.codes import dashed_receipt_number

SHOP_FLOOR = 0.75
TITLE_LEADING = 1.2
TITLE_BIGGER = 1.5
LONGEST_ADDRESS = 200
THANKS_GAP = 0.8
SMALL_GAP = 0.4


def set_shop(strip: Strip, setting: Setting, shop: ShopFace, *, titles: tuple[str, ...]) -> None:
    """Set the shop's name, below it what paper this is, then address and phone, then a rule."""
    phrases, size = setting.phrases, setting.measures.shop
    strip.centred(
        Letters(text=cut(shop.name), weight=Weight.BOLD, size=size),
        floor=size * SHOP_FLOOR,
        leading=TITLE_LEADING,
    )
    phone = phrases.translate("Receipt", "Tel {phone}").format(phone=cut(shop.phone))
    lines = [setting.bold(title, bigger=TITLE_BIGGER) for title in titles]
    if shop.address:
        lines.append(setting.plain(cut(shop.address, longest=LONGEST_ADDRESS)))
    if shop.phone:
        lines.append(setting.plain(phone))
    gap = size * 0.12 / POINTS_PER_MM
    for line in lines:
        strip.centred(line, gap=gap)
        gap = 0
    strip.rule()


def set_issue(
    strip: Strip,
    setting: Setting,
    *,
    day: str,
    time: str,
    cashier: str,
    numbers: tuple[tuple[str, str], ...],
) -> None:
    """Set when and by whom, below it numbers with their labels, then a rule."""
    phrases = setting.phrases
    when = f"{full_date(day, phrases=phrases)}  {time}"
    by = phrases.translate("Receipt", "Cashier {name}").format(name=cut(cashier))
    strip.facing(setting.plain(when), setting.plain(by if cashier else ""))
    for label, number in numbers:
        strip.pair(setting.plain(label), setting.plain(dashed_receipt_number(number)))
    strip.rule()


def set_member(strip: Strip, setting: Setting, member: ReceiptMember, *, name: str | None) -> None:
    """Set the member's name, stars, tier and the end of the card's number, then a rule."""
    phrases = setting.phrases
    tier = f"{'★' * member.tier.stars} {tier_name(member.tier, phrases=phrases)}".strip()
    if member.card_last4:
        pattern = phrases.translate("Receipt", "{tier}  #{last_digits}")
        tier = pattern.format(tier=tier, last_digits=member.card_last4)
    strip.facing(
        setting.bold(cut(name or phrases.translate("Receipt", "Member")), bigger=TITLE_BIGGER),
        setting.bold(tier),
    )
    strip.rule()


def set_code(strip: Strip, setting: Setting, number: str, *, thanks: str, last: str) -> None:
    """Set a number as a code and in figures, then a word of thanks and the last line."""
    strip.rule(dashed=True)
    strip.code(
        number,
        height=setting.measures.code_height,
        number=setting.plain(dashed_receipt_number(number)),
    )
    strip.centred(setting.bold(thanks, bigger=2), gap=THANKS_GAP)
    strip.centred(Letters(text=last, weight=Weight.REGULAR, size=setting.smallest), gap=SMALL_GAP)
