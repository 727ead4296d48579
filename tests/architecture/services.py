"""The methods of services that ask for nobody: what an open shop holds, and which of it writes.

`tests/architecture/commands.py` follows those that say who acts; what takes no `by` is found here.
"""

import ast
import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FunctionType, MethodType, ModuleType
from typing import Any

from peewee import Model

from shopclub.backup.backups import Backups
from shopclub.storage import database
from tests.architecture.commands import instance_of, says_who
from tests.builders import Desk

BY_HAND = frozenset({"create", "insert", "insert_many", "replace", "update", "delete"})
"""What changes rows when it is asked of a table."""


@dataclass(frozen=True, slots=True)
class Method:
    """A public method of a service that takes no `by`."""

    place: str
    call: FunctionType
    service: object

    @property
    def writes(self) -> bool:
        """Whether it comes to writing, itself or through whatever it calls."""
        return _Way().writes(self.call, self.service)


def services_of(desk: Desk) -> tuple[object, ...]:
    """Return the services of an open shop, each once, and the shop itself."""
    shop = desk.shop
    held = [getattr(shop, name) for name, of in vars(type(shop)).items() if _is_open(name, of)]
    held += [getattr(shop.services(), name) for name in type(shop.services()).__annotations__]
    by_type = {type(one): one for one in (shop, instance_of(Backups, desk=desk), *held)}
    return tuple(one for kind, one in by_type.items() if kind.__module__.startswith("shopclub"))


def methods_without_actor(services: tuple[object, ...]) -> Iterator[Method]:
    """Yield every public method of services that takes no `by`."""
    for service in services:
        for name, call in inspect.getmembers(type(service), inspect.isfunction):
            ours = call.__module__ == type(service).__module__
            if ours and not name.startswith("_") and not says_who(call):
                yield Method(f"{type(service).__name__}.{name}", call, service)


def _is_open(name: str, of: object) -> bool:
    return isinstance(of, property) and not name.startswith("_")


class _Way:
    """Follows calls as far as they can be read: by name, and along what the services hold."""

    def __init__(self) -> None:
        self._seen: set[tuple[Any, int]] = set()

    def writes(self, call: Callable[..., Any], whose: object = None) -> bool:
        """Tell whether a function comes to writing."""
        plain = inspect.unwrap(call)
        if not isinstance(plain, FunctionType) or not plain.__module__.startswith(OURS):
            return False
        if (plain, id(whose)) in self._seen:
            return False
        self._seen.add((plain, id(whose)))
        found = _body_of(plain)
        if found is None:
            return False
        known = _names(plain, found, whose)
        return any(
            self._is_writing(node, known)
            for node in ast.walk(found)
            if isinstance(node, (ast.Name, ast.Attribute))
        )

    def _is_writing(self, node: ast.Name | ast.Attribute, known: Mapping[str, object]) -> bool:
        target = _value(node, known)
        if any(target is one for one in WRITERS):
            return True
        if isinstance(node, ast.Attribute) and node.attr in BY_HAND:
            base = _value(node.value, known)
            if isinstance(base, type) and issubclass(base, Model):
                return True
        if isinstance(target, MethodType):
            return self.writes(target.__func__, target.__self__)
        return isinstance(target, FunctionType) and self.writes(target)


WRITERS: tuple[object, ...] = (database.writing, database.run, database.run_many)
OURS = ("shopclub", "tests.architecture")


@cache
def _functions_in(file: str) -> Mapping[int, ast.AST]:
    tree = ast.parse(Path(file).read_text(encoding="utf-8"))
    return {
        min([node.lineno, *(one.lineno for one in node.decorator_list)]): node
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }


def _body_of(call: FunctionType) -> ast.AST | None:
    return _functions_in(call.__code__.co_filename).get(call.__code__.co_firstlineno)


def _names(call: FunctionType, body: ast.AST, whose: object) -> Mapping[str, object]:
    """Return what the names inside a function stand for, as far as that is written there."""
    known: dict[str, object] = {**call.__globals__, **inspect.getclosurevars(call).nonlocals}
    for node in ast.walk(body):
        if isinstance(node, ast.ImportFrom) and node.module:
            module = __import__(node.module, fromlist=[one.name for one in node.names])
            known |= {one.asname or one.name: getattr(module, one.name) for one in node.names}
    for name in call.__code__.co_varnames:
        if known.get(name) is call.__globals__.get(name):
            known.pop(name, None)  # a name of its own
    if whose is not None:
        known["self"] = whose
    return known


def _value(node: ast.expr, known: Mapping[str, object]) -> object:
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        base = _value(node.value, known)
        if base is None or (not isinstance(base, (type, ModuleType)) and not _is_ours(base)):
            return None
        return getattr(base, node.attr, None)
    return None


def _is_ours(thing: object) -> bool:
    return type(thing).__module__.startswith(OURS)
