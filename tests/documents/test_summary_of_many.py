"""The summary of a year of a very large shop: its figures are those of plain SQL, on two pages.

`SHOPCLUB_MANY` names another size of the benchmarks, `SHOPCLUB_SHOPS` the folder that keeps them.
"""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import pytest

from shopclub.documents import summary
from shopclub.insights.period import parse_period
from shopclub.kernel.clock import SetClock
from shopclub.kernel.money import currency, format_money
from shopclub.kernel.phrases import LANGUAGES
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.benchmarks.shops import shop_file
from tests.builders import owner_of
from tests.documents.papers import pages, text_of

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)


@pytest.mark.soak
@pytest.mark.timeout(4 * 3_600)
def test_a_year_of_a_million_members_is_told_to_the_cent(tmp_path: Path) -> None:
    folder = Path(os.environ.get("SHOPCLUB_SHOPS", tmp_path))
    path = shop_file(os.environ.get("SHOPCLUB_MANY", "1m"), folder=folder)
    with open_shop(path, clock=SetClock(NOW)) as shop:
        begun = perf_counter()
        told = shop.insights.summary(parse_period("2026"), by=owner_of(shop))
        read = perf_counter() - begun
        ((sold, back),) = rows(
            "SELECT (SELECT sum(paid) FROM sale WHERE day BETWEEN '2026-01-01' AND '2026-12-31'), "
            "(SELECT sum(money) FROM sale_refund WHERE day BETWEEN '2026-01-01' AND '2026-12-31')"
        )
        ((members,),) = rows("SELECT count(*) FROM member")
    assert told.now.totals.paid == sold - back
    for language in LANGUAGES:
        begun = perf_counter()
        paper = summary.draw(replace(told, language=language))
        drawn = perf_counter() - begun
        assert len(list(pages(paper))) == 2
        assert format_money(sold - back, currency=currency("CNY")) in text_of(paper)
        print(f"{members:,} members, {language}: read in {read:.1f} s, drawn in {drawn:.2f} s")
