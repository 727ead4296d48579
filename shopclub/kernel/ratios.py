"""Shares and changes in whole tenths or percent, rounded half away from zero; never a float."""


def tenths(part: int, whole: int) -> int | None:
    """Return a share in tenths of a percent, None of nothing: 1 of 3 is 333."""
    return None if whole == 0 else _rounded(part * 1000, whole)


def change_tenths(now: int, before: int) -> int | None:
    """Return a change in tenths of a percent of what was before; None where nothing was."""
    return None if before <= 0 else _rounded((now - before) * 1000, before)


def percent(part: int, whole: int) -> int | None:
    """Return a share in whole percent, None of nothing: 1 of 3 is 33."""
    return None if whole == 0 else _rounded(part * 100, whole)


def each(total: int, count: int) -> int | None:
    """Return a total per head, half up; None where there is nobody."""
    return None if count == 0 else _rounded(total, count)


def _rounded(numerator: int, denominator: int) -> int:
    sign = -1 if (numerator < 0) != (denominator < 0) else 1
    numerator, denominator = abs(numerator), abs(denominator)
    return sign * ((2 * numerator + denominator) // (2 * denominator))
