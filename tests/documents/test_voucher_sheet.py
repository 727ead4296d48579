"""The sheet of vouchers: what each says, that a scanner reads it, and that nothing is cut off."""

from dataclasses import replace

import pytest

from shopclub.counter.receipt import ShopFace
from shopclub.counter.voucher_paper import VoucherPaper
from shopclub.documents.pages import TextMark
from shopclub.documents.voucher_sheet import CUT_WIDTH, LEFT, draw, lay_out
from shopclub.kernel.codes import voucher_number
from shopclub.kernel.phrases import phrases_of
from tests.documents.papers import codes_in, page_sizes, picture, text_of

TWENTY = VoucherPaper(
    shop=ShopFace("幸福小超市", "人民路 8 号", "021 5555 8888"),
    currency="CNY",
    language="zh_CN",
    code=voucher_number(1_234_567_890),
    amount=2_000,
    basis_points=0,
    minimum=6_000,
    starts_on="2026-10-05",
    last_on="2026-12-31",
    bearer=False,
    member_name="陈秀兰",
)
TENTH = replace(TWENTY, amount=0, basis_points=1_000, minimum=0, bearer=True, member_name="")


@pytest.mark.parametrize(
    ("voucher", "said"),
    [
        (TWENTY, ("幸福小超市", "20", "满60元可用", "2026-10-05至2026-12-31", "限陈秀兰本人")),
        (TENTH, ("9", "折", "无门槛", "一次一张")),
        (replace(TWENTY, language="en"), ("Voucher", "from¥60on", "5Oct2026to31Dec2026")),
        (replace(TENTH, language="en"), ("10", "%off", "onanypurchase", "oneuse")),
        (replace(TWENTY, language="zh_TW", currency="TWD"), ("滿6,000元可用", "限陈秀兰本人")),
    ],
)
def test_a_voucher_says_all_of_its_terms(voucher: VoucherPaper, said: tuple[str, ...]) -> None:
    text = text_of(draw((voucher,)))
    assert [word for word in said if word not in text] == []
    assert voucher.code in text


def test_every_code_of_a_sheet_is_read_by_a_scanner() -> None:
    vouchers = tuple(replace(TWENTY, code=voucher_number(n)) for n in range(1, 4))
    read = codes_in(picture(draw(vouchers)))
    assert sorted(read) == [("Code128", voucher.code) for voucher in vouchers]


def test_more_than_nine_take_another_sheet_of_a4() -> None:
    ten = tuple(replace(TWENTY, code=voucher_number(n)) for n in range(10))
    sizes = page_sizes(draw(ten))
    assert len(sizes) == 2
    assert [round(side) for side in sizes[0]] == [210, 297]


def test_the_amount_is_the_largest_and_long_names_stay_inside() -> None:
    long = replace(
        TWENTY,
        shop=replace(TWENTY.shop, name="幸福小超市" * 10),
        member_name="欧阳" * 30,
        amount=123_456_789,
    )
    marks = lay_out((long,), phrases=phrases_of("zh_CN"))
    texts = [mark for mark in marks if isinstance(mark, TextMark)]
    inside = [mark for mark in texts if mark.baseline > 28]
    assert max(inside, key=lambda mark: mark.letters.size).letters.text == "1,234,567.89"
    assert min(mark.left for mark in inside) >= LEFT
    assert max(mark.left + mark.letters.width for mark in inside) <= LEFT + CUT_WIDTH


def test_the_same_vouchers_give_the_same_bytes() -> None:
    assert draw((TWENTY, TENTH)) == draw((TWENTY, TENTH))


def test_a_sheet_without_a_voucher_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a voucher"):
        draw(())
