"""Collecting what nobody holds any more, when it is due and on the thread that asks for it."""

import gc

OLDEST = 2
GROWN, GROWN_MUCH = 1.25, 2.0


class Collector:
    """Does what Python's own collector would do; that one is off wherever this is used."""

    def __init__(self) -> None:
        self._lasting = 0

    def collect_if_due(self, *, resting: bool = True) -> None:
        """Collect the oldest generation that is due.

        All that lasts is gone through only where it has grown by a quarter since the last time, as
        Python has it; where nobody rests, only where it has doubled.
        """
        for generation, (count, most) in reversed(
            tuple(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if not most or count <= most:
                continue
            if generation < OLDEST:
                gc.collect(generation)
                return
            if _lasting() > self._lasting * (GROWN if resting else GROWN_MUCH):
                self.collect()
                return

    def collect(self) -> None:
        """Collect in all generations."""
        gc.collect()
        self._lasting = _lasting()

    def keep(self) -> None:
        """Collect, and take all that is there now for lasting: it is not gone through again."""
        self.collect()
        gc.freeze()
        self._lasting = 0


def _lasting() -> int:
    return len(gc.get_objects(generation=OLDEST))
