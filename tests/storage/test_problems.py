"""Errors of files and folders are told by the system's own number."""

import errno

import pytest

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import DiskFault, DiskFull, ReadOnlyFile, disk_faults


def fail(code: int) -> None:
    """Fail as the operating system does."""
    with disk_faults():
        raise OSError(code, "of the system")


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, ReadOnlyFile),
        (errno.EROFS, ReadOnlyFile),
        (errno.EIO, DiskFault),
        (errno.ENOTDIR, DiskFault),
    ],
)
def test_an_error_of_the_system_is_a_fault_of_the_world(
    code: int, problem: type[EnvironmentProblem]
) -> None:
    with pytest.raises(problem) as raised:
        fail(code)
    assert isinstance(raised.value.__cause__, OSError)


def test_a_bug_passes_as_it_is() -> None:
    def divide() -> float:
        with disk_faults():
            return 1 / 0

    with pytest.raises(ZeroDivisionError):
        divide()
