"""The tables of the file and the models of the features say the same."""

import importlib
import pkgutil

import peewee
import pytest

import shopclub
from shopclub.storage.database import rows
from shopclub.storage.models import Row
from tests.builders import Desk


def models() -> tuple[type[Row], ...]:
    """Return the model of every table, wherever its feature is."""
    for module in pkgutil.walk_packages(shopclub.__path__, prefix="shopclub."):
        if module.name.endswith((".tables", "storage.models")):
            importlib.import_module(module.name)
    return tuple(sorted(Row.__subclasses__(), key=lambda model: model.__name__))


def columns_of_model(model: type[Row]) -> dict[str, tuple[str, bool, bool]]:
    """Return each column's type, whether it may be NULL and whether it is part of the key."""
    meta = model._meta
    key = {field.column_name for field in meta.get_primary_keys()}  # type: ignore[no-untyped-call]
    return {
        field.column_name: (
            _kind(field),
            field.null,
            field.column_name in key,
        )
        for field in meta.sorted_fields
    }


def _kind(field: peewee.Field) -> str:
    if isinstance(field, peewee.TextField):
        return "TEXT"
    if isinstance(field, peewee.BlobField):
        return "BLOB"
    assert isinstance(field, (peewee.IntegerField, peewee.BooleanField)), field
    return "INTEGER"


def columns_of_file(table: str) -> dict[str, tuple[str, bool, bool]]:
    """Return the same of a table as the file has it."""
    return {
        name: (kind, not (not_null or key), key > 0)
        for _, name, kind, not_null, _, key in rows(f"PRAGMA table_info({table})")
    }


def differences(model: type[Row]) -> dict[str, object]:
    """Name the columns in which model and file differ; a model may have no key of its own."""
    table = model._meta.table_name
    said, found = columns_of_model(model), columns_of_file(table)
    if model._meta.primary_key is False:
        found = {name: (kind, null, False) for name, (kind, null, _) in found.items()}
    return {
        name: (said.get(name), found.get(name))
        for name in said.keys() | found.keys()
        if said.get(name) != found.get(name)
    }


def test_a_new_shop_has_the_columns_of_the_models(desk: Desk) -> None:
    read = models()
    print(f"{len(read)} models, {sum(len(columns_of_model(model)) for model in read)} columns")
    assert len(read) > 15
    assert {model.__name__: found for model in read if (found := differences(model))} == {}


def test_every_table_of_the_file_has_a_model(desk: Desk) -> None:
    tables = {
        row[0]
        for row in rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    }
    modelled = {model._meta.table_name for model in models()}
    assert tables - modelled == {"schema_migration"}


def test_every_table_is_strict(desk: Desk) -> None:
    strict = {row[1]: row[5] for row in rows("PRAGMA table_list") if row[0] == "main"}
    loose = {name for name, is_strict in strict.items() if not is_strict}
    assert loose - {"schema_migration", "sqlite_schema", "sqlite_sequence"} == set()


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE point_balance ADD COLUMN mood TEXT",
        "ALTER TABLE point_balance RENAME COLUMN points TO score",
    ],
)
def test_a_column_that_differs_is_found(desk: Desk, change: str) -> None:
    (balance,) = [model for model in models() if model.__name__ == "BalanceRow"]
    assert differences(balance) == {}
    rows(change)
    assert differences(balance) != {}
