"""From a line of names to the departments of a shop."""

import re
from dataclasses import dataclass
from enum import StrEnum

from shopclub.counter.till_terms import DEPARTMENT_LIMIT, MOST_DEPARTMENTS
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import clean_line

_BETWEEN = re.compile(r"[,，、;；]")
_LONGEST_LINE = 200


class DepartmentsFault(StrEnum):
    """What is wrong with the departments that were entered."""

    TOO_MANY = "too many"
    TOO_LONG = "too long"
    TWICE = "twice"


@dataclass(eq=False)
class DepartmentsRefused(ShopClubError):
    """The departments cannot be taken: the limit, and the name that is too long or twice there."""

    fault: DepartmentsFault
    limit: int
    name: str = ""


def departments_of(text: str) -> tuple[str, ...]:
    """Read names with commas between; raises DepartmentsRefused or TextRefused."""
    line = clean_line(text, limit=_LONGEST_LINE)
    names = tuple(name.strip() for name in _BETWEEN.split(line) if name.strip())
    for place, name in enumerate(names):
        if len(name) > DEPARTMENT_LIMIT:
            raise DepartmentsRefused(DepartmentsFault.TOO_LONG, DEPARTMENT_LIMIT, name)
        if name in names[:place]:
            raise DepartmentsRefused(DepartmentsFault.TWICE, MOST_DEPARTMENTS, name)
    if len(names) > MOST_DEPARTMENTS:
        raise DepartmentsRefused(DepartmentsFault.TOO_MANY, MOST_DEPARTMENTS)
    return names


def written(departments: tuple[str, ...]) -> str:
    """Write departments as people do."""
    return ", ".join(departments)
