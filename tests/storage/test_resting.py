"""The till rests between customers, and before there is a shop."""

from pathlib import Path

from shopclub.storage.checkpoints import WORTH_PAGES
from shopclub.storage.resting import rest_at_till
from tests.builders import desk_in
from tests.storage.test_checkpoints import sell_until, waiting


def test_before_there_is_a_shop_there_is_nothing_to_do() -> None:
    assert not rest_at_till()


def test_with_a_shop_the_log_is_folded(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        sell_until(WORTH_PAGES, desk=desk)
        assert rest_at_till()
        assert waiting() == 0
