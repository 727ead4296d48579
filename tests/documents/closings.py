"""A closing as its strip is drawn from."""

from shopclub.counter.closing import CashierSums, Closing, ClosingKind, MeansSums, Sums
from shopclub.counter.receipt import Means
from tests.documents.papers import SHOP

DAY = Closing(
    closing_id="9d5c",
    kind=ClosingKind.DAY,
    shop=SHOP,
    currency="CNY",
    language="zh_CN",
    day="2026-11-21",
    time="22:04",
    since="2026-11-20 21:58",
    till=1,
    cashier="小王",
    total=Sums(sales=214, taken=1_286_050, refunds=2, refunded=9_160),
    by_means=(
        MeansSums(Means.CASH, Sums(61, 203_310, 1, 4_160)),
        MeansSums(Means.WECHAT, Sums(120, 902_740, 1, 5_000)),
        MeansSums(Means.ALIPAY, Sums(33, 180_000, 0, 0)),
    ),
    by_cashier=(
        CashierSums(2, "小王", Sums(130, 800_050, 2, 9_160)),
        CashierSums(3, "小李", Sums(84, 486_000, 0, 0)),
    ),
    opening=50_000,
    expected=249_150,
    counted=248_650,
)
