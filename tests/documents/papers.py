"""Sample snapshots of paper, and reading what was printed: text, places, pixels and codes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
import zxingcpp
from PIL import Image

from shopclub.counter.card import CardFace, CardTerms
from shopclub.counter.gift_slip import GiftSlip
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
from shopclub.kernel.codes import card_number
from shopclub.points.terms import Expiry

POINTS_PER_MM = 72 / 25.4
DOTS_PER_MM = 8
THRESHOLD = 150
BRONZE = TierLabel(key="bronze", name="", stars=1)
SILVER = TierLabel(key="silver", name="", stars=2)
GOLD = TierLabel(key="gold", name="", stars=3)
SHOP = ShopFace(name="幸福小超市", address="杭州市拱墅区幸福路 18 号", phone="0571-5555 0123")
TERMS = CardTerms(
    step=100, points_per_step=1, redeem_points=100, redeem_money=1000, expiry=Expiry()
)

CHINESE = Receipt(
    shop=SHOP,
    currency="CNY",
    language="zh_CN",
    sale_id="9d5c",
    number="261121010087",
    day="2026-11-21",
    time="18:42",
    cashier="小王",
    member=ReceiptMember(member_id=7, card_last4="0420", tier=GOLD),
    lines=(
        ReceiptLine(LineKind.AMOUNT, 12_800),
        ReceiptLine(LineKind.TIER_DISCOUNT, -640, basis_points=500),
        ReceiptLine(LineKind.POINTS, -1_000, points=100),
    ),
    to_pay=11_160,
    payments=(Payment(Means.WECHAT, amount=11_160, tendered=11_160, change=0),),
    saved=1_640,
    earned=167,
    used=100,
    balance=1_423,
    sayings=(
        Saying(SayingKind.MULTIPLIER, amount=11_160, hundredths=150, tier=GOLD),
        Saying(SayingKind.EXPIRING, points=80, day="2026-11-30"),
        Saying(SayingKind.KEEP_TIER, amount=40_840, day="2026-12-31", tier=GOLD),
    ),
)
ENGLISH = replace(
    CHINESE,
    shop=ShopFace(
        name="Xingfu Mini-Market", address="18 Xingfu Road, Hangzhou", phone="0571-5555 0123"
    ),
    language="en",
    number="261121020054",
    cashier="Li",
    member=ReceiptMember(member_id=8, card_last4="1139", tier=SILVER),
    lines=(
        ReceiptLine(LineKind.AMOUNT, 9_000),
        ReceiptLine(LineKind.TIER_DISCOUNT, -180, basis_points=200),
        ReceiptLine(LineKind.POINTS, -1_000, points=100),
    ),
    to_pay=7_820,
    payments=(Payment(Means.CASH, amount=7_820, tendered=10_000, change=2_180),),
    saved=1_180,
    sayings=(
        Saying(SayingKind.MULTIPLIER, amount=7_820, hundredths=120, tier=SILVER),
        Saying(SayingKind.EXPIRING, points=1, day="2026-11-30"),
        Saying(SayingKind.REACH_TIER, amount=116_680, tier=GOLD),
    ),
)
TRADITIONAL = replace(CHINESE, language="zh_TW", currency="TWD")
REFUND = replace(
    CHINESE,
    kind=ReceiptKind.REFUND,
    refund_of=CHINESE.number,
    number="261122010003",
    lines=(ReceiptLine(LineKind.AMOUNT, 12_160), ReceiptLine(LineKind.POINTS, -1_000, points=100)),
    saved=0,
    earned=-167,
    used=-100,
    balance=1_356,
    sayings=(),
)
RECEIPTS = (CHINESE, ENGLISH, TRADITIONAL)

SLIP = GiftSlip(
    shop=SHOP,
    currency="CNY",
    language="zh_CN",
    number="261121010088",
    day="2026-11-21",
    time="18:47",
    cashier="小王",
    member=ReceiptMember(member_id=7, card_last4="0420", tier=GOLD),
    gift="竹炭毛巾两条装",
    points=200,
    added=990,
    balance=1_223,
)
ENGLISH_SLIP = replace(
    SLIP, shop=ENGLISH.shop, language="en", cashier="Li", gift="Bamboo towels, set of two", added=0
)
SLIPS = (SLIP, ENGLISH_SLIP, replace(SLIP, language="zh_TW", currency="TWD"))


def without_member(receipt: Receipt) -> Receipt:
    """Return the receipt of the same basket sold to somebody who is no member."""
    amount = receipt.lines[0].amount
    return replace(
        receipt,
        member=None,
        lines=receipt.lines[:1],
        to_pay=amount,
        payments=(Payment(Means.ALIPAY, amount=amount, tendered=amount, change=0),),
        saved=0,
        earned=0,
        used=0,
        balance=0,
        sayings=(),
    )


def face(*, language: str = "zh_CN", name: str = "王小明", tier: TierLabel = GOLD) -> CardFace:
    """Return the face of a card."""
    return CardFace(
        shop=SHOP,
        currency="CNY",
        language=language,
        member_name=name,
        number="600800010420",
        tier=tier,
        terms=TERMS,
    )


MEMBERS = (
    *(("王小明", GOLD), ("陈秀兰", GOLD), ("刘建国", GOLD), ("欧阳静怡", GOLD)),
    *(("赵丽娜", SILVER), ("孙伟", SILVER), ("Alexandra Konstantinopoulou", SILVER)),
    *(("阿依古丽·买买提江", BRONZE), ("周敏", BRONZE), ("吴桂芳", BRONZE)),
)


def faces(count: int, *, language: str = "zh_CN") -> tuple[CardFace, ...]:
    """Return the faces of so many members, of all tiers in turn, each with a number of its own."""
    return tuple(
        replace(
            face(language=language, name=name, tier=tier),
            number=card_number(shop=8, running=997 * n + 1),
        )
        for n in range(count)
        for name, tier in (MEMBERS[n % len(MEMBERS)],)
    )


@dataclass(frozen=True, slots=True)
class Printed:
    """A character on paper and its ink, in mm from the top left of the page."""

    char: str
    left: float
    right: float
    top: float
    bottom: float


def pages(pdf: bytes) -> Iterator[pypdfium2.PdfPage]:
    """Yield the pages of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        yield document[number]


def lines_of(pdf: bytes, *, page: int = 0) -> list[str]:
    """Return the lines of text on a page, as a reader of the PDF extracts them."""
    text: str = list(pages(pdf))[page].get_textpage().get_text_range()
    return [line.strip() for line in text.splitlines() if line.strip()]


def text_of(pdf: bytes) -> str:
    """Return all text of a PDF, its spaces and line ends taken out."""
    whole = "".join("".join(lines_of(pdf, page=n)) for n, _ in enumerate(pages(pdf)))
    return "".join(whole.split())


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of every page in mm."""
    return [(p.get_width() / POINTS_PER_MM, p.get_height() / POINTS_PER_MM) for p in pages(pdf)]


def printed(pdf: bytes, *, page: int = 0) -> list[Printed]:
    """Return every visible character of a page with the place of its ink."""
    sheet = list(pages(pdf))[page]
    height = sheet.get_height()
    text = sheet.get_textpage()
    found = []
    for index in range(text.count_chars()):
        char = text.get_text_range(index, 1)
        if char.strip():
            left, bottom, right, top = text.get_charbox(index)
            edges = (left, right, height - top, height - bottom)
            found.append(Printed(char, *(edge / POINTS_PER_MM for edge in edges)))
    return found


def picture(pdf: bytes, *, page: int = 0, dots_per_mm: float = DOTS_PER_MM) -> Image.Image:
    """Return a page in grey at a resolution."""
    bitmap = list(pages(pdf))[page].render(scale=dots_per_mm / POINTS_PER_MM)
    image: Image.Image = bitmap.to_pil().convert("L")
    return image


def one_bit(image: Image.Image) -> Image.Image:
    """Return a picture as a receipt printer burns it: black below the threshold, no dithering."""
    return image.point([0 if grey < THRESHOLD else 255 for grey in range(256)])


def codes_in(image: Image.Image) -> list[tuple[str, str]]:
    """Return kind and text of every code that a scanner finds in a picture."""
    return sorted((code.format.name, code.text) for code in zxingcpp.read_barcodes(image))
