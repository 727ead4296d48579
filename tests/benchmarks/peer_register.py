"""What the register of opensourcepos asks of its database for a sale, request by request.

Rebuilt from what its code does, in our own SQL for its tables: each function names the method it
stands for. Left out because they ask nothing, or not always: settings (cached), taxes of goods
(the customers are not taxed), dinner tables that are off, and whatever a view may ask.
"""

from typing import Any

EMPLOYEE, LOCATION, SESSION = 1, 1, "a0b1c2"

_PERSON = """
SELECT * FROM {table} JOIN people ON people.person_id = {table}.person_id
WHERE {table}.person_id = ?
"""
_CUSTOMER = _PERSON.format(table="customers")
_EMPLOYEE = _PERSON.format(table="employees")
_MODULES = """
SELECT * FROM modules JOIN permissions ON permissions.permission_id = modules.module_id
JOIN grants ON permissions.permission_id = grants.permission_id
WHERE grants.person_id = ? AND menu_group IN ('home', 'both') AND sort <> 0 ORDER BY sort
"""
_LOCATIONS = """
SELECT * FROM stock_locations l JOIN permissions p ON p.location_id = l.location_id
JOIN grants g ON g.permission_id = p.permission_id
WHERE g.person_id = ? AND p.permission_id LIKE 'sales%' AND l.deleted = 0
"""
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
_ITEM = """
SELECT items.*, group_concat(v.attribute_value, '|') FROM items
LEFT JOIN attribute_links l ON l.item_id = items.item_id
LEFT JOIN attribute_values v ON v.attribute_id = l.attribute_id
WHERE items.item_id = ? GROUP BY items.item_id
"""
_ITEM_BY_NUMBER = "SELECT * FROM items WHERE item_number = ? OR item_id = ? LIMIT 1"
_ATTRIBUTES = """
SELECT group_concat(v.attribute_value, ', ') FROM attribute_links l
JOIN attribute_values v ON v.attribute_id = l.attribute_id
JOIN attribute_definitions d ON d.definition_id = l.definition_id
WHERE d.deleted = 0 AND l.item_id = ? AND l.sale_id IS NULL
"""
_COPY_ATTRIBUTES = """
INSERT OR IGNORE INTO attribute_links (item_id, definition_id, attribute_id, sale_id)
SELECT item_id, definition_id, attribute_id, ? FROM attribute_links
WHERE item_id = ? AND sale_id IS NULL
"""
_QUANTITY = "SELECT * FROM item_quantities WHERE item_id = ? AND location_id = ?"
_PACKAGE = "SELECT * FROM customers_packages WHERE package_id = ?"
_SUGGEST_CUSTOMERS = """
SELECT * FROM customers JOIN people ON customers.person_id = people.person_id
WHERE (first_name LIKE ? OR last_name LIKE ? OR first_name || ' ' || last_name LIKE ?
       OR email LIKE ? OR phone_number LIKE ? OR company_name LIKE ?) AND deleted = 0
ORDER BY last_name
"""


def read(peer: Any, statement: str, *values: Any) -> None:
    """Ask something and take all the rows."""
    peer.execute(statement, values).fetchall()


def write(peer: Any, statement: str, *values: Any) -> int:
    """Write something and return the id of the row."""
    return int(peer.execute(statement, values).lastrowid)


def suggest_customer(peer: Any, term: str) -> None:
    """Customers::suggest: `Customer::get_search_suggestions`."""
    read(peer, _SUGGEST_CUSTOMERS, *[f"%{term}%"] * 6)


def select_customer(peer: Any, customer: int) -> None:
    """Sales::postSelectCustomer."""
    _enter(peer)
    for _ in range(3):  # exists, the discount, its type
        read(peer, _CUSTOMER, customer)
    _reload(peer, customer)


def add_item(peer: Any, customer: int, item: int) -> None:
    """Sales::postAdd: the customer's discount, the item, its stock, and whether it runs out."""
    _enter(peer)
    for _ in range(2):
        read(peer, _CUSTOMER, customer)
    read(peer, "SELECT * FROM item_kits WHERE item_kit_number = ?", str(item))
    read(peer, _ITEM_BY_NUMBER, str(item), item)
    read(peer, _ATTRIBUTES, item)
    read(peer, "SELECT location_name FROM stock_locations WHERE location_id = ?", LOCATION)
    read(peer, _QUANTITY, item, LOCATION)
    read(peer, _ITEM_BY_NUMBER, str(item), item)
    read(peer, _QUANTITY, item, LOCATION)
    _reload(peer, customer)


def add_payment(peer: Any, customer: int, *, rewards: bool) -> None:
    """Sales::postAddPayment; points are looked up with their package first."""
    _enter(peer)
    for _ in range(2 if rewards else 0):
        read(peer, _CUSTOMER, customer)
    _reload(peer, customer)


def before_saving(peer: Any, customer: int) -> None:
    """Sales::postComplete up to the saving: locations, employee, customer, taxes."""
    _enter(peer)
    read(peer, _LOCATIONS, EMPLOYEE)
    for _ in range(2):
        read(peer, _EMPLOYEE, EMPLOYEE)
    _load_customer(peer, customer)
    read(peer, _CUSTOMER, customer)


def save(peer: Any, customer: int, items: tuple[int, ...]) -> None:
    """Sale::save_value: one transaction of the sale, its payments, rewards and goods."""
    read(peer, _CUSTOMER, customer)  # exists
    peer.execute("BEGIN")
    sale = write(
        peer,
        "INSERT INTO sales VALUES (NULL, '2026-11-22 10:00:00', ?, 1, '', 0, 0, NULL)",
        customer,
    )
    for means, amount in (("Rewards", 10), ("Cash", 990)):
        if means == "Rewards":
            read(peer, _CUSTOMER, customer)
            _move_points(peer, customer, by=-amount)
        write(peer, "INSERT INTO sales_payments VALUES (NULL, ?, ?, ?, 0, 1)", sale, means, amount)
    _save_rewards(peer, customer, sale=sale)
    read(peer, _CUSTOMER, customer)
    for line, item in enumerate(items, start=1):
        _save_item(peer, item, line=line, sale=sale)
    peer.execute("COMMIT")


def keep_session(peer: Any) -> None:
    """Read and write the row of the session, as each request does: the cart lives in it."""
    read(peer, "SELECT data FROM sessions WHERE id = ?", SESSION)
    write(peer, "UPDATE sessions SET timestamp = timestamp + 1, data = ? WHERE id = ?",
          "x" * 1_200, SESSION)  # fmt: skip


def _enter(peer: Any) -> None:
    """Secure_Controller: who is logged in, may they, and which modules do they see."""
    read(peer, _EMPLOYEE, EMPLOYEE)
    read(peer, "SELECT * FROM grants WHERE permission_id LIKE 'sales%' AND person_id = ?", EMPLOYEE)
    read(peer, _MODULES, EMPLOYEE)


def _reload(peer: Any, customer: int) -> None:
    """Sales::_reload: the register is drawn anew after each step."""
    _load_customer(peer, customer)
    peer.execute(_STATS_TABLE, (customer,))  # Customer::get_stats
    read(peer, _STATS, customer)
    peer.execute("DROP TABLE IF EXISTS sales_items_temp")
    read(peer, "SELECT * FROM dinner_tables WHERE status = 0 AND deleted = 0")
    read(peer, _LOCATIONS, EMPLOYEE)
    read(peer, _CUSTOMER, customer)  # Tax_lib::get_taxes
    for grant in ("items", "sales_change_price"):
        read(peer, _EMPLOYEE, EMPLOYEE)
        read(
            peer, "SELECT * FROM grants WHERE person_id = ? AND permission_id = ?", EMPLOYEE, grant
        )
    read(peer, "SELECT count(*) FROM sales WHERE invoice_number IS NOT NULL")


def _load_customer(peer: Any, customer: int) -> None:
    """Sales::_load_customer_data without the statistics."""
    for _ in range(3):
        read(peer, _CUSTOMER, customer)
    read(peer, _PACKAGE, 1)


def _move_points(peer: Any, customer: int, *, by: int) -> None:
    peer.execute("UPDATE customers SET points = points + ? WHERE person_id = ?", (by, customer))


def _save_rewards(peer: Any, customer: int, *, sale: int) -> None:
    """Sale::save_customer_rewards."""
    read(peer, _CUSTOMER, customer)
    read(peer, _PACKAGE, 1)
    read(peer, _CUSTOMER, customer)
    _move_points(peer, customer, by=9)
    write(peer, "INSERT INTO sales_reward_points VALUES (NULL, ?, 9, 10)", sale)


def _save_item(peer: Any, item: int, *, line: int, sale: int) -> None:
    read(peer, _ITEM, item)
    write(peer, "INSERT INTO sales_items VALUES (?, ?, ?, 1, 0, 1, 500, 1)", sale, item, line)
    for _ in range(2):  # Item_quantity::get_item_quantity and ::exists
        read(peer, _QUANTITY, item, LOCATION)
    peer.execute(
        "UPDATE item_quantities SET quantity = quantity - 1 WHERE item_id = ? AND location_id = ?",
        (item, LOCATION),
    )
    write(peer, "INSERT INTO inventory VALUES (NULL, ?, 1, '2026-11-22 10:00:00', ?, 1, -1)",
          item, f"POS {sale}")  # fmt: skip
    peer.execute(_COPY_ATTRIBUTES, (sale, item))
