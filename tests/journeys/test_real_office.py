"""The owner in the office after closing, by key events from another process."""

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image, ImageChops

from shopclub.counter.draft import Draft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock, SystemClock
from shopclub.kernel.periods import shop_day
from shopclub.members.members import NewMember
from shopclub.storage.database import rows
from shopclub.ui.widgets.labels import ElidingLabel
from tests.builders import GROCER, PIN
from tests.documents.papers import text_of
from tests.journeys.prepared import NEEDS_A_WINDOW, Prepared, afterwards, in_chinese, prepared
from tests.journeys.reading import is_said
from tests.journeys.real_window import Cashier, open_window

pytestmark = NEEDS_A_WINDOW

RAIL = 200
FROM_THE_WAY_BACK = {
    "technical": 1,
    "log": 2,
    "backup": 3,
    "exchange": 4,
    "staff": 5,
    "settings": 6,
    "rewards": 7,
    "insights": 8,
}
"""How many steps of the rail each page stands above the way back to the counter."""
MOST_STOPS = 20


def open_page(owner: Cashier, page: str) -> None:
    """Go from wherever the office begins to its rail, up to a page, and open it."""
    for _ in range(MOST_STOPS):
        before = owner.picture("before-the-rail")
        owner.press("shift+Tab")
        if _rail_changed(before, owner.picture("at-the-rail")):
            break
    owner.press(*["Up"] * FROM_THE_WAY_BACK[page], "Return")


def _rail_changed(before: Path, now: Path) -> bool:
    with Image.open(before) as one, Image.open(now) as other:
        area = (0, 0, RAIL, one.height)
        changed = ImageChops.difference(
            one.convert("RGB").crop(area), other.convert("RGB").crop(area)
        )
    return changed.getbbox() is not None


@dataclass(frozen=True, slots=True)
class Month:
    """What plain SQL says of a month; money in minor units."""

    paid: int
    of_members: int
    sales: int
    active: int
    repurchasing: int
    joined: int
    earned: int
    used: int
    left: int

    def on_paper(self) -> tuple[str, ...]:
        """Return what a summary in Chinese says of them, as its text is copied."""
        share = Decimal(100) * self.of_members / self.paid
        again = Decimal(100) * self.repurchasing / self.active
        return (
            f"销售额（已扣退款）{yuan(self.paid)}",
            f"会员销售占比{share:.1f}%",
            f"活跃会员{self.active}人",
            f"复购率{again:.1f}%",
            f"新会员{self.joined}人",
            f"客单价{yuan(self.paid // self.sales)}",
            f"会员{yuan(self.of_members)}非会员{yuan(self.paid - self.of_members)}",
            f"发放{self.earned}",
            f"兑换−{self.used}",
            f"期末未用{self.left}分",
        )


def month_of(day: date) -> Month:
    """Ask the open shop of the month in which a day lies, by plain SQL."""
    month = f"{day:%Y-%m}-%"
    ((sales, paid, of_members, active),) = rows(
        "SELECT count(*), sum(paid), sum(paid * (member_id IS NOT NULL)),"
        " count(DISTINCT member_id) FROM sale WHERE day LIKE ?",
        month,
    )
    ((back, of_them),) = rows(
        "SELECT coalesce(sum(r.money), 0), coalesce(sum(r.money * (s.member_id IS NOT NULL)), 0)"
        " FROM sale_refund r JOIN sale s ON s.id = r.sale_id WHERE r.day LIKE ?",
        month,
    )
    repurchasing = rows(
        "SELECT member_id FROM sale WHERE day LIKE ? AND member_id IS NOT NULL"
        " GROUP BY member_id HAVING count(DISTINCT day) > 1",
        month,
    )
    ((joined,),) = rows("SELECT count(*) FROM member WHERE joined_day LIKE ?", month)
    ((earned, used),) = rows(
        "SELECT sum(points * (kind = 'earn')), -sum(points * (kind = 'redeem')) FROM point_entry"
        " WHERE day LIKE ?",
        month,
    )
    ((left,),) = rows("SELECT sum(points) FROM point_entry WHERE day < ?", f"{day:%Y-%m}-99")
    return Month(
        paid - back,
        of_members - of_them,
        sales,
        active,
        len(repurchasing),
        joined,
        earned,
        used,
        left,
    )


def a_month_of_sales(begin: Prepared, clock: SetClock) -> None:
    """Sell to two members and to nobody, and give a part of a sale back."""
    till, by, wang = begin.shop.till, begin.owner, begin.member.member_id
    liu = begin.shop.members.enrol(NewMember("刘芳", "139 1234 5678"), by=by).member_id
    till.ring_up(Draft("one", 30_000, wang), by=by)
    clock.advance(timedelta(days=2))
    till.ring_up(Draft("two", 12_850, wang, points=200), by=by)
    till.ring_up(Draft("three", 4_590, liu), by=by)
    till.ring_up(Draft("four", 1_230), by=by)
    till.refund(RefundDraft("back", "three", 1_590), by=by)


def yuan(fen: int) -> str:
    """Write an amount as papers do, by other means than the app's."""
    return f"¥{fen // 100:,}.{fen % 100:02d}"


@pytest.mark.usefixtures("qapp")
def test_the_owner_signs_in_after_closing_and_takes_last_months_summary_home(
    tmp_path: Path,
) -> None:
    in_chinese(tmp_path)
    now = SystemClock().now()
    zone, ends = ZoneInfo(GROCER.zone_name), GROCER.day_ends_at
    today = shop_day(now, zone=zone, day_ends_at=ends)
    last = today.replace(day=1) - timedelta(days=1)
    clock = SetClock(datetime(last.year, last.month, 10, 4, 0, tzinfo=UTC))
    with prepared(tmp_path, clock=clock) as begin:
        a_month_of_sales(begin, clock)
        clock.set(now)
        begin.shop.till.ring_up(Draft("today", 77_700, begin.member.member_id), by=begin.owner)
        asked, present = month_of(last), month_of(today)
    with open_window(tmp_path) as owner:
        owner.write(PIN)
        owner.press("Return", "F12")
        open_page(owner, "insights")
        owner.wait_until(lambda: _shows(owner, yuan(present.paid)), what="no figure of this month")
        owner.press("Tab", "Down")
        owner.wait_until(lambda: _shows(owner, yuan(asked.paid)), what="no figure of last month")
        assert not _shows(owner, yuan(present.paid))
        owner.press("F9", "ctrl+s")
        owner.wait_until(lambda: bool(_papers(tmp_path)), what="the summary was not saved")
        owner.picture("summary")
        owner.press("Escape", "F12")
        owner.close()
        assert owner.process.returncode == 0
    (paper,) = _papers(tmp_path)
    assert f"{last:%Y-%m}" in paper.name
    text = text_of(paper.read_bytes())
    for said in asked.on_paper():
        assert said in text, (said, text)
    with afterwards(tmp_path):
        assert month_of(last) == asked


def _shows(owner: Cashier, figure: str) -> bool:
    return is_said(ElidingLabel(figure, size="figure"), owner.picture("insights"))


def _papers(folder: Path) -> list[Path]:
    return list((folder / "papers").glob("*.pdf"))


@pytest.mark.usefixtures("qapp")
def test_a_messy_list_comes_in_and_its_members_are_found_at_the_counter(
    tmp_path: Path, shop_data: Path
) -> None:
    truth = json.loads((shop_data / "old_lists" / "truth.json").read_text(encoding="utf-8"))
    out = len(truth["csv_bad"]) + truth["csv_duplicate_phones"]
    members, points = truth["csv_rows"] - out, truth["points"]
    file = tmp_path / "list.csv"
    shutil.copy(shop_data / "old_lists" / "members_old_program.csv", file)
    in_chinese(tmp_path)
    with prepared(tmp_path):
        pass
    with open_window(tmp_path) as owner:

        def says(sentence: str, *, size: str, color: str = "text", on: str = "surface") -> bool:
            label = ElidingLabel(sentence, size=size, color=color)
            return is_said(label, owner.picture("list"), on=on)

        owner.write(PIN)
        owner.press("Return", "F12")
        open_page(owner, "exchange")
        owner.press("ctrl+o")
        with owner.in_front("选择文件") as choosing:
            choosing.write(str(file))
            owner.press("Return")
        tried = f"将导入 {members} 位会员，共 {points:,} 分。"
        owner.wait_until(
            lambda: says(tried, size="band", color="info", on="info_soft"), what="nothing was tried"
        )
        staying_out = f"读取 {truth['csv_rows']} 行，{out} 行不导入"
        while not says(staying_out, size="small", color="text2"):
            owner.press("Tab")
        assert says("需要留意的行", size="h2")
        owner.press("F9")
        done = f"已导入 {members} 位会员，共 {points:,} 分。"
        owner.wait_until(
            lambda: says(done, size="band", color="ok", on="ok_soft"), what="nothing came in"
        )
        owner.press("F12")
        owner.write("880002")
        owner.press("Return")
        owner.wait_until(lambda: says("魏敏华", size="name"), what="the member was not found")
        owner.close()
    with afterwards(tmp_path) as shop:
        assert rows("SELECT count(*) FROM member") == [(members + 1,)]
        assert rows("SELECT sum(points) FROM point_balance") == [(points,)]
        (found,) = shop.lookup.find("880002")
        assert found.name == "魏敏华"
