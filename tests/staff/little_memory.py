"""A computer that has next to no memory left for a while (Linux)."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

LEFT = 24 << 20
"""Less than a PIN or a passphrase takes (64 MB), and enough for all else."""

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds to the limit")


@contextmanager
def little_memory() -> Iterator[None]:
    """Let this process take little more than what it has."""
    import resource

    taken = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (taken + LEFT, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
