"""Where an error came from: files by their place in the program, no text of it, no locals."""

import re
import traceback
from collections.abc import Iterator

from shopclub.logs.masking import named

ROOTS = ("site-packages", "shopclub", "tests")
FIRST_FRAMES, LAST_FRAMES = 5, 30
LONGEST_CHAIN = 8


def place_of(error: BaseException) -> str:
    """Say in a few words where an error was raised, in our own code if it passed there."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return ""
    ours = [frame for frame in frames if short_file(frame.filename).startswith("shopclub/")]
    frame = (ours or frames)[-1]
    return f"{short_file(frame.filename)}:{frame.lineno} in {frame.name}"


def told(error: BaseException) -> str:
    """Tell an error and what led to it, on one line: each by its type and its place."""
    return " < ".join(f"{named(one)} at {place_of(one) or '?'}" for one, _ in chain(error))


def traced(error: BaseException) -> tuple[str, ...]:
    """Return the calls that led to an error and to each before it, the innermost last."""
    lines: list[str] = []
    for one, why in reversed(tuple(chain(error))):
        lines.extend(_calls(one))
        lines.append(named(one))
        if why:
            lines.extend(("", why, ""))
    return tuple(lines)


def chain(error: BaseException) -> Iterator[tuple[BaseException, str]]:
    """Yield an error and those behind it, each with how it led to the one before."""
    seen: set[int] = set()
    link: BaseException | None = error
    why = ""
    while link is not None and id(link) not in seen and len(seen) < LONGEST_CHAIN:
        seen.add(id(link))
        yield link, why
        if link.__cause__ is not None:
            link, why = link.__cause__, "That was the cause of:"
        else:
            link = None if link.__suppress_context__ else link.__context__
            why = "While that was handled:"


def let_go(error: BaseException) -> None:
    """Forget the calls that led to an error, once it was told.

    An error and its calls hold each other, and so everything those calls had in hand, until the
    collector comes on whatever thread; a widget may not go there.
    """
    for one, _ in tuple(chain(error)):
        traceback.clear_frames(one.__traceback__)
        one.__traceback__ = None


def short_file(filename: str) -> str:
    """Return a file of code from where it says which one, without the folders above."""
    parts = re.split(r"[\\/]", filename)
    for root in ROOTS:
        if root in parts[:-1]:
            places = [place for place, part in enumerate(parts[:-1]) if part == root]
            place = places[-1] if root != "site-packages" else places[-1] + 1
            return "/".join(parts[place:])
    return parts[-1]


def _calls(error: BaseException) -> Iterator[str]:
    frames = traceback.extract_tb(error.__traceback__)
    left_out = len(frames) - FIRST_FRAMES - LAST_FRAMES
    for number, frame in enumerate(frames):
        if left_out > 0 and FIRST_FRAMES <= number < FIRST_FRAMES + left_out:
            if number == FIRST_FRAMES:
                yield f"  ... {left_out} calls more"
            continue
        yield f"  {short_file(frame.filename)}:{frame.lineno} in {frame.name}"
        if frame.line:
            yield f"      {frame.line}"
