"""Bar 6: a sale with a redemption beside opensourcepos: its tables and queries, rebuilt in SQL.

What its `Sale::save_value`, `Customer::get_info` and `Customer::get_stats` ask, in their order:
the customer is read three times, the statistics of the customer go through a temporary table, and
each line of goods reads its item and stock, writes line, stock and inventory. Two lines of goods.
Only the queries count here, in our driver with our pragmas: neither PHP nor its server.
"""

import random
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.floors import raw
from tests.benchmarks.selling import time_sales

ROUNDS, SALES = 5, 60
ITEMS = 2_000
FASTER, BAR_FROM = 5, 100_000
"""The bar, and the members from which on it is one (SPEED)."""


TABLES = Path(__file__).with_name("peer_tables.sql")
_INFO = """
SELECT * FROM customers JOIN people ON people.person_id = customers.person_id
WHERE customers.person_id = ?
"""
_USE_POINTS = "UPDATE customers SET points = points - 10 WHERE person_id = ?"
_STATS_TABLE = """
CREATE TEMPORARY TABLE IF NOT EXISTS sales_items_temp AS
SELECT sales.sale_id, avg(sales_items.discount) AS avg_discount,
       sum(sales_items.quantity) AS quantity
FROM sales JOIN sales_items ON sales_items.sale_id = sales.sale_id
WHERE sales.customer_id = ? GROUP BY sales.sale_id
"""
_STATS = """
SELECT sum(p.payment_amount - p.cash_refund), min(p.payment_amount - p.cash_refund),
       max(p.payment_amount - p.cash_refund), avg(p.payment_amount - p.cash_refund),
       avg(t.avg_discount), sum(t.quantity)
FROM sales s JOIN sales_payments p ON s.sale_id = p.sale_id
JOIN sales_items_temp t ON s.sale_id = t.sale_id
WHERE s.customer_id = ? AND s.sale_status = 0 GROUP BY s.customer_id
"""


def measure(path: Path) -> list[Figure]:
    """Measure one sale of theirs and one of ours."""
    peer_file = path.with_name(f"{path.stem}-peer.db")
    peer_file.unlink(missing_ok=True)
    with raw(peer_file) as peer:
        _make(peer, shop_path=path)
        chance = random.Random(5)
        (last,) = peer.execute("SELECT max(person_id) FROM customers").fetchone()
        theirs = [
            [_timed_sale(peer, chance.randint(1, last), chance) for _ in range(SALES)]
            for _ in range(ROUNDS)
        ]
    ours = time_sales(path, rounds=ROUNDS, sales=SALES).service
    return [
        Figure(
            "6", "sale with points beside opensourcepos's queries, p50", "ms",
            over_rounds(ours, 0.5), over_rounds(theirs, 0.5),
            FASTER if last >= BAR_FROM else None, at_least=True,
        )
    ]  # fmt: skip


def _make(peer: Any, *, shop_path: Path) -> None:
    peer.execute("ATTACH ? AS shop", (str(shop_path),))
    peer.execute("BEGIN")
    for statement in TABLES.read_text("utf-8").split(";\n"):
        peer.execute(statement)
    for item in range(1, ITEMS + 1):
        peer.execute("INSERT INTO items VALUES (?, ?, 'goods', 0, 500)", (item, f"item {item}"))
        peer.execute("INSERT INTO item_quantities VALUES (?, 1, 1000)", (item,))
    peer.execute("COMMIT")
    peer.execute("DETACH shop")


def _timed_sale(peer: Any, customer: int, chance: random.Random) -> float:
    begun = perf_counter()
    _read(peer, _INFO, customer)
    peer.execute(_STATS_TABLE, (customer,))
    _read(peer, _STATS, customer)
    peer.execute("DROP TABLE IF EXISTS sales_items_temp")
    _read(peer, "SELECT * FROM customers_packages WHERE package_id = ?", 1)
    _read(peer, "SELECT 1 FROM customers WHERE person_id = ?", customer)
    peer.execute("BEGIN")
    sale = _write(
        peer, "INSERT INTO sales VALUES (NULL, '2026-11-22 10:00:00', ?, 1, '', 0, 0)", customer
    )
    for means, amount in (("Rewards", 10), ("Cash", 990)):
        if means == "Rewards":
            _read(peer, _INFO, customer)
            peer.execute(
                "UPDATE customers SET points = points - 10 WHERE person_id = ?", (customer,)
            )
        _write(peer, "INSERT INTO sales_payments VALUES (NULL, ?, ?, ?, 0, 1)", sale, means, amount)
    _earn(peer, customer, sale=sale)
    for line in (1, 2):
        _sell_item(peer, chance.randint(1, ITEMS), line=line, sale=sale)
    peer.execute("COMMIT")
    return (perf_counter() - begun) * 1_000


def _earn(peer: Any, customer: int, *, sale: int) -> None:
    _read(peer, "SELECT package_id FROM customers WHERE person_id = ?", customer)
    _read(peer, "SELECT points FROM customers WHERE person_id = ?", customer)
    _read(peer, "SELECT points_percent FROM customers_packages WHERE package_id = ?", 1)
    peer.execute("UPDATE customers SET points = points + 9 WHERE person_id = ?", (customer,))
    _write(peer, "INSERT INTO sales_reward_points VALUES (NULL, ?, 9, 10)", sale)
    _write(peer, "INSERT INTO customers_points VALUES (NULL, ?, 1, ?, 9)", customer, sale)
    _read(peer, _INFO, customer)


def _sell_item(peer: Any, item: int, *, line: int, sale: int) -> None:
    _read(peer, "SELECT * FROM items WHERE item_id = ?", item)
    _write(peer, "INSERT INTO sales_items VALUES (?, ?, ?, 1, 0, 1, 500, 1)", sale, item, line)
    _read(peer, "SELECT * FROM item_quantities WHERE item_id = ? AND location_id = 1", item)
    _read(peer, "SELECT 1 FROM item_quantities WHERE item_id = ? AND location_id = 1", item)
    peer.execute("UPDATE item_quantities SET quantity = quantity - 1 WHERE item_id = ?", (item,))
    _write(
        peer,
        "INSERT INTO inventory VALUES (NULL, ?, 1, '2026-11-22 10:00:00', ?, 1, -1)",
        item,
        f"POS {sale}",
    )


def _read(peer: Any, statement: str, *values: Any) -> None:
    peer.execute(statement, values).fetchall()


def _write(peer: Any, statement: str, *values: Any) -> int:
    return int(peer.execute(statement, values).lastrowid)
