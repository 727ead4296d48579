"""Every public command that says who acts, found in the code and called by someone who may not."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import shopclub
from shopclub.backup.backups import Backups
from shopclub.counter.refund_draft import RefundDraft
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import one
from tests.builders import CHEAP, NOBODY, Desk

NOT_SERVICES = ("shopclub.ui", "shopclub.__main__", "shopclub.storage.migrations")
WORDS: dict[type, object] = {
    int: 1,
    str: "1",
    bool: False,
    bytes: b"1",
    date: date(2026, 11, 21),
    datetime: datetime(2026, 11, 21, tzinfo=UTC),
    Role: Role.CASHIER,
    RefundDraft: RefundDraft(refund_id="1", sale_id="1"),
}
DEPTH = 4


@dataclass(frozen=True, slots=True)
class Command:
    """A function, or a method of a class, whose `by` is the one who acts."""

    place: str
    call: Callable[..., Any]
    owner: type | None


class Hollow:
    """Stands for an argument that no command may look at before it asked for permission."""

    def __getattr__(self, name: str) -> "Hollow":
        return self

    def __iter__(self) -> Iterator["Hollow"]:
        return iter(())


def modules() -> Iterator[ModuleType]:
    """Yield every module below the screens."""
    for found in pkgutil.walk_packages(shopclub.__path__, "shopclub."):
        if not found.name.startswith(NOT_SERVICES):
            yield importlib.import_module(found.name)


def commands_of(module: ModuleType) -> Iterator[Command]:
    """Yield the commands of a module: its own, whatever it imports."""
    for name, thing in vars(module).items():
        if name.startswith("_") or getattr(thing, "__module__", "") != module.__name__:
            continue
        place = f"{module.__name__.removeprefix('shopclub.')}.{name}"
        if inspect.isfunction(thing) and says_who(thing):
            yield Command(place, thing, None)
        elif inspect.isclass(thing):
            for method, call in vars(thing).items():
                if not method.startswith("_") and inspect.isfunction(call) and says_who(call):
                    yield Command(f"{place}.{method}", call, thing)


def verdict(command: Command, *, desk: Desk, folder: Path) -> str:
    """Call a command as someone who may do nothing; say what is wrong, or nothing."""
    instance = () if command.owner is None else (instance_of(command.owner, desk=desk),)
    before = _written(desk, folder)
    try:
        answer = command.call(*instance, **_arguments(command, desk=desk, folder=folder))
        if inspect.isgenerator(answer):
            next(answer, None)
    except NotPermitted:
        said = ""
    except Exception as error:  # whatever comes before permission is the finding
        said = f"{command.place} looks at what it is given first: {error!r}"
    else:
        said = f"{command.place} lets everybody"
    if _written(desk, folder) != before:
        said += f" {command.place} writes first"
    return said.strip()


def instance_of(owner: type, *, desk: Desk) -> object:
    """Return the service of a class, from wherever in the open shop it is held."""
    if owner is Backups:
        return Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
    held: list[object] = [desk.shop]
    for _ in range(DEPTH):
        for thing in held:
            if type(thing) is owner:
                return thing
        held = [part for thing in held for part in _parts(thing)]
    return object.__new__(owner)


def _parts(thing: object) -> Iterator[object]:
    if not type(thing).__module__.startswith("shopclub"):
        return
    yield from getattr(thing, "__dict__", {}).values()
    for name, kept in vars(type(thing)).items():
        if inspect.ismemberdescriptor(kept) or (
            isinstance(kept, property) and not name.startswith("_")
        ):
            yield getattr(thing, name, None)


def _arguments(command: Command, *, desk: Desk, folder: Path) -> dict[str, object]:
    hints = get_type_hints(command.call, localns={}) if _resolves(command.call) else {}
    arguments: dict[str, object] = {"by": NOBODY}
    for name, parameter in inspect.signature(command.call).parameters.items():
        if name in ("self", "by") or parameter.default is not inspect.Parameter.empty:
            continue
        hint = hints.get(name)
        if hint is type(desk.shop):
            arguments[name] = desk.shop
        elif hint is Path:
            arguments[name] = folder / "new"
        elif hint == Actor | None:
            arguments[name] = None
        else:
            arguments[name] = WORDS.get(hint, Hollow()) if isinstance(hint, type) else Hollow()
    return arguments


def _resolves(call: Callable[..., Any]) -> bool:
    try:
        get_type_hints(call)
    except NameError:
        return False
    return True


def says_who(call: Callable[..., Any]) -> bool:
    """Tell whether a function takes who acts."""
    parameter = inspect.signature(call).parameters.get("by")
    return parameter is not None and parameter.annotation in (Actor, "Actor")


def _written(desk: Desk, folder: Path) -> tuple[int, frozenset[Path]]:
    (changed,) = one("SELECT total_changes()") or (0,)
    files = frozenset((*folder.rglob("*"), *desk.shop.path.parent.rglob("*.shopclub")))
    return int(changed), files
