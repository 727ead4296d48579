"""Collecting what nobody holds any more, when it is due and on the thread that asks for it."""

import gc


def collect_if_due() -> None:
    """Do what Python's own collector would do now; it is off wherever this is called."""
    for generation, (count, most) in reversed(
        tuple(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
    ):
        if most and count > most:
            gc.collect(generation)
            return
