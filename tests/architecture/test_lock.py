"""The locked versions: every part that `pyproject.toml` asks for, with hashes and no address."""

import re
import tomllib
from collections.abc import Iterable, Mapping

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.tree import CHECKOUT

LOCK = (CHECKOUT / "requirements.lock").read_text("utf-8")
PIN = re.compile(r"^([\w.-]+)==([^\s;]+)(?: ;[^\\]*)?(?: \\)?$", flags=re.MULTILINE)


def asked_for() -> tuple[Requirement, ...]:
    """Read what the project and its extras ask for; what fuzzes by hand is in no bundle."""
    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    extras: Iterable[list[str]] = (
        parts for name, parts in project["optional-dependencies"].items() if name != "fuzz"
    )
    lines = [*project["dependencies"], *(line for extra in extras for line in extra)]
    return tuple(Requirement(line) for line in lines)


def pins(lock: str) -> Mapping[str, str]:
    """Return the locked version of each part."""
    return {canonicalize_name(name): version for name, version in PIN.findall(lock)}


def faults_of(lock: str) -> tuple[str, ...]:
    """Name each part that is missing, of a wrong version or without a hash, and each address."""
    locked = pins(lock)
    missing = [
        f"{part} is not what the lock has: {locked.get(canonicalize_name(part.name))}"
        for part in asked_for()
        if not part.specifier.contains(locked.get(canonicalize_name(part.name), "0"))
    ]
    blocks = re.split(r"^(?=[\w.-]+==)", lock, flags=re.MULTILINE)[1:]
    bare = [f"no hash: {block.split()[0]}" for block in blocks if "--hash=sha256:" not in block]
    addresses = [f"an address: {found}" for found in re.findall(r"\S*(?://|file:|@ )\S*", lock)]
    options = [f"an option: {line}" for line in lock.splitlines() if line.startswith("-")]
    return (*missing, *bare, *addresses, *options)


def test_the_lock_has_every_part_with_hashes_and_no_address() -> None:
    print(f"{len(pins(LOCK))} parts locked, {len(asked_for())} asked for")
    assert len(pins(LOCK)) >= len(asked_for()) > 0
    assert faults_of(LOCK) == ()


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("\npeewee==4", "\npeewee==3", "peewee<5,>=4.5 is not what the lock has"),
        ("\nreportlab==", "\nreport-lab==", "reportlab<6,>=5.1 is not what the lock has: None"),
        ("altgraph==", "--index-url https://example.org/simple\naltgraph==", "an address"),
        ("altgraph==", "--find-links parts\naltgraph==", "an option"),
        ("altgraph==", "left-pad==1.0\naltgraph==", "no hash: left-pad==1.0"),
    ],
)
def test_a_fault_of_the_lock_is_found(before: str, after: str, fault: str) -> None:
    assert LOCK.count(before) == 1
    found = faults_of(LOCK.replace(before, after))

    assert any(named.startswith(fault) for named in found)
