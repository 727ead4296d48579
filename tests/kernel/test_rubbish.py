"""What nobody holds is collected when it is due; what lasts is gone through rarely."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from shopclub.kernel.rubbish import Collector


class Knot:
    """Something that only the collector lets go."""

    def __init__(self, went: list[str], name: str) -> None:
        self.itself = self
        weakref.finalize(self, went.append, name)


@pytest.fixture(autouse=True)
def nothing_else() -> Iterator[None]:
    """Leave out what else the process holds: it would count as lasting."""
    gc.disable()
    gc.freeze()
    yield
    gc.unfreeze()


def grown(count: int) -> list[list[int]]:
    """Return what has lasted: it is old, and the oldest generation is due."""
    held = [[number] for number in range(count)]
    for _ in range(2 + gc.get_threshold()[2]):
        gc.collect(1)
    return held


def test_young_rubbish_goes_when_it_is_due() -> None:
    went: list[str] = []
    collector = Collector()
    Knot(went, "young")
    collector.collect_if_due()
    assert went == []
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    collector.collect_if_due()
    assert went == ["young"]
    assert kept


@pytest.mark.parametrize(
    ("resting", "grown_by", "goes"),
    [(True, 2_000, False), (True, 4_000, True), (False, 4_000, False), (False, 12_000, True)],
)
def test_what_lasts_is_gone_through_where_it_has_grown(
    *, resting: bool, grown_by: int, goes: bool
) -> None:
    went: list[str] = []
    collector = Collector()
    old = grown(10_000)
    knot = Knot(went, "old")
    held = grown(1)
    collector.collect()
    assert went == []
    del knot
    newer = grown(grown_by)
    collector.collect_if_due(resting=resting)
    assert bool(went) is goes
    assert old
    assert held
    assert newer


def test_what_is_kept_is_not_gone_through_again_but_its_rubbish_went_before() -> None:
    went: list[str] = []
    collector = Collector()
    Knot(went, "before")
    kept = grown(1_000)
    knot = Knot(went, "kept")
    collector.keep()
    assert went == ["before"]
    del knot
    Knot(went, "after")
    newer = grown(10)
    collector.collect_if_due()
    assert went == ["before", "after"], "what was kept is taken for lasting"
    assert kept
    assert newer
