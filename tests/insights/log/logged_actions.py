"""Finds every action that the source writes into the audit log."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shopclub.exchange.fields import ListKind
from tests.architecture.tree import SourceFile

WRITERS = {"record": 0, "AuditLine": 0}
"""What writes a line, and where its action stands among the arguments."""
PUT_TOGETHER = {
    "import {plan.kind.value}": tuple(f"import {kind.value}" for kind in ListKind),
    "{done} tier": ("lock tier", "unlock tier"),
}
"""Actions that are put together when they are written, and what comes of each."""


@dataclass(frozen=True, slots=True)
class LoggedAction:
    """An action and where it is written; `read` is False where the finder cannot tell it."""

    place: str
    action: str
    read: bool = True


def logged_actions(files: Iterable[SourceFile]) -> tuple[LoggedAction, ...]:
    """Return every action that some files write."""
    return tuple(action for file in files if _may_write(file) for action in _of(file))


def _may_write(file: SourceFile) -> bool:
    """Tell whether a file speaks of the log, or calls something that records a word."""
    return "audit" in file.text or "AuditLine" in file.text or 'record("' in file.text


def _of(file: SourceFile) -> Iterator[LoggedAction]:
    writers = dict(WRITERS)
    functions = [node for node in ast.walk(file.tree) if isinstance(node, ast.FunctionDef)]
    every = {id(one): [n for n in ast.walk(one) if isinstance(n, ast.Call)] for one in functions}
    known = 0
    while known != len(writers):
        known = len(writers)
        for function in functions:
            names = [arg.arg for arg in function.args.args if arg.arg != "self"]
            handed_on = {
                argument.id
                for call in _calls(every[id(function)], writers)
                if isinstance(argument := _action(call, writers), ast.Name)
            }
            for place, name in enumerate(names):
                if name in handed_on:
                    writers[function.name] = place
    for function in functions:
        own = {arg.arg for arg in function.args.args}
        for call in _calls(every[id(function)], writers):
            action = _action(call, writers)
            if isinstance(action, ast.Name) and action.id in own:
                continue
            where = f"{file.place}:{call.lineno}"
            named = _constant(action, file.tree)
            values = (named,) if named else _values(action, function)
            yield from (_told(where, value) for value in values)


def _calls(calls: Iterable[ast.Call], writers: dict[str, int]) -> Iterator[ast.Call]:
    return (call for call in calls if _name(call) in writers and _is_ours(call))


def _is_ours(call: ast.Call) -> bool:
    """Tell the `record` of the log, whose first argument is a word, from that of sales or slips."""
    match call.func:
        case ast.Attribute(attr="record", value=ast.Name(id="audit")):
            return True
        case ast.Attribute(attr="record") | ast.Name(id="record"):
            return bool(call.args) and isinstance(call.args[0], ast.Constant | ast.IfExp)
        case _:
            return True


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _action(call: ast.Call, writers: dict[str, int]) -> ast.expr | None:
    named = [word.value for word in call.keywords if word.arg == "action"]
    place = writers[_name(call)]
    return named[0] if named else call.args[place] if len(call.args) > place else None


def _values(action: ast.expr | None, function: ast.FunctionDef) -> Iterator[str | None]:
    """Yield what an action may be; None for what cannot be told."""
    match action:
        case ast.Constant(value=str(word)):
            yield word
        case ast.IfExp(body=first, orelse=second):
            yield from _values(first, function)
            yield from _values(second, function)
        case ast.JoinedStr():
            yield from PUT_TOGETHER.get(ast.unparse(action)[2:-1], (None,))
        case ast.Name(id=name):
            given = [
                node.value
                for node in ast.walk(function)
                if isinstance(node, ast.Assign)
                and any(isinstance(to, ast.Name) and to.id == name for to in node.targets)
            ]
            if not given:
                yield None
            for value in given:
                yield from _values(value, function)
        case _:
            yield None


def _constant(action: ast.expr | None, tree: ast.Module) -> str:
    """Return the word that a constant of the file stands for."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(word))):
                if isinstance(action, ast.Name) and action.id == name:
                    return word
    return ""


def _told(where: str, value: str | None) -> LoggedAction:
    return LoggedAction(where, value or "", read=value is not None)
