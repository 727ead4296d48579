"""When the world fails under a closing: a sentence, the count kept, and never closed twice."""

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingConflict, ClosingDraft, ClosingNotSaved
from shopclub.kernel.money import currency
from shopclub.staff.roles import Actor
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk
from tests.ui.closing.test_presenter import Counting

CNY = currency("CNY")


@pytest.fixture
def counted(sold: Desk, cashier: Actor) -> Counting:
    """Return a closing in which 129.00 was counted."""
    counting = Counting(sold, by=cashier)
    counting.presenter.type_counted("129")
    return counting


def closings_of(desk: Desk) -> list[int]:
    """Return the cash of the closings that were recorded."""
    return [found.counted for found in desk.shop.till.closings_of(desk.shop.clock.today())]


def test_a_commit_that_fails_is_said_and_the_same_form_tries_again(
    counted: Counting, sold: Desk
) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    journal = sold.shop.path.with_name(sold.shop.path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size, limit[1]))
    try:
        counted.presenter.confirm()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    refusal = counted.shown.refusal
    assert isinstance(refusal, ClosingNotSaved)
    assert sentence_of(refusal, currency=CNY).startswith("The closing was NOT saved.")
    assert (counted.shown.counted_entry, counted.shown.can_close) == ("129", True)
    assert closings_of(sold) == []
    counted.presenter.confirm()
    assert (counted.shown.done, closings_of(sold)) == (True, [12_900])


def test_a_closing_that_was_saved_unheard_is_answered_and_another_count_is_refused(
    counted: Counting, sold: Desk
) -> None:
    unheard = ClosingDraft(counted.presenter._closing_id, ClosingKind.DAY, 12_900)
    sold.shop.till.close(unheard, by=sold.owner)
    counted.presenter.type_counted("130")
    counted.presenter.confirm()
    refusal = counted.shown.refusal
    assert isinstance(refusal, ClosingConflict)
    said = sentence_of(refusal, currency=CNY)
    assert said == "This closing was saved with ¥129.00 counted."
    counted.presenter.type_counted("129")
    counted.presenter.confirm()
    assert [closing.counted for closing in counted.closed] == [12_900]
    assert closings_of(sold) == [12_900]
