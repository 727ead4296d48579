"""What may change of an append-only row: only what a merge or an erasure says, and no figure."""

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.storage.database import rows, run, writing
from tests.builders import Desk


def test_a_sale_follows_its_member_into_another_one_and_moves_in_no_other_way(
    full_desk: Desk,
) -> None:
    ((sale_id,),) = rows("SELECT sale_id FROM sale_first_member")
    stranger = full_desk.enrol("甲").member_id
    for change in (f"member_id = {stranger}", "member_id = NULL", "member_id = member_id"):
        with pytest.raises(sqlcipher.IntegrityError, match="sale is append-only"), writing():
            run(f"UPDATE sale SET {change} WHERE id = ?", sale_id)
    run("INSERT INTO member_merge SELECT into_id, ?, at, day, staff_id FROM member_merge", stranger)
    columns = [(row[1], row[2]) for row in rows("PRAGMA table_info(sale)")]
    others = [(name, kind) for name, kind in columns if name != "member_id"]
    for name, kind in others:
        change = f"{name} = {name} + 1" if kind == "INTEGER" else f"{name} = 'x' || {name}"
        with pytest.raises(sqlcipher.IntegrityError, match="sale is append-only"), writing():
            run(f"UPDATE sale SET {change}, member_id = ? WHERE id = ?", stranger, sale_id)
    run("UPDATE sale SET member_id = ? WHERE id = ?", stranger, sale_id)
    print(f"{len(others)} columns tried")


SELECT_ERASED = "SELECT member_id FROM member_erased"
PAPERS = (
    ("sale", "receipt", f"member_id IN ({SELECT_ERASED})"),
    ("sale_refund", "receipt", "sale_id = 'of the erased'"),
    ("gift_redemption", "slip", f"member_id IN ({SELECT_ERASED})"),
    (
        "voucher_move",
        "reason",
        f"voucher_id IN (SELECT id FROM voucher WHERE member_id IN ({SELECT_ERASED}))",
    ),
)


@pytest.mark.parametrize(("table", "text", "theirs"), PAPERS)
def test_of_the_erased_only_what_tells_of_the_person_can_change(
    full_desk: Desk, table: str, text: str, theirs: str
) -> None:
    columns = [(row[1], row[2]) for row in rows(f"PRAGMA table_info({table})")]
    assert rows(f"SELECT 1 FROM {table} WHERE {theirs}")
    for name, kind in columns:
        held = f"coalesce({name}, 0) + 1" if kind == "INTEGER" else f"'x' || coalesce({name}, '')"
        change = f"{name} = {held}"
        if text in ("receipt", "slip") and name == text:
            figure = "balance" if name == "slip" else "to_pay"
            change = f"{name} = json_set({name}, '$.{figure}', 1)"
        with pytest.raises(sqlcipher.Error), writing():
            run(f"UPDATE {table} SET {change} WHERE {theirs}")
    harmless = "''" if text == "reason" else f"json_set({text}, '$.member.card_last4', '')"
    run(f"UPDATE {table} SET {text} = {harmless} WHERE {theirs}")
    with pytest.raises(sqlcipher.IntegrityError, match=f"{table} is append-only"), writing():
        run(f"UPDATE {table} SET {text} = {harmless} WHERE NOT ({theirs})")
    print(f"{len(columns)} columns of {table} tried")
