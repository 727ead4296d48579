"""Sales, payments, refunds, closings and names on receipts; and the projections beside them."""

from peewee import CompositeKey, IntegerField, TextField

from shopclub.storage.fields import DayField, InstantField, MoneyField, PointsField
from shopclub.storage.models import Row


class SaleRow(Row):
    """One sale; its amounts in minor units, its receipt as a frozen snapshot."""

    id = TextField(primary_key=True)
    number = TextField(unique=True)
    at = InstantField()
    day = DayField()
    till = IntegerField()
    staff_id = IntegerField()
    member_id = IntegerField(null=True)
    list_amount = MoneyField()
    tier_discount = MoneyField()
    points_money = MoneyField()
    paid = MoneyField()
    eligible = MoneyField()
    points_used = PointsField()
    points_earned = PointsField()
    multiplier_hundredths = IntegerField()
    content = TextField()
    receipt = TextField()
    voucher_money = MoneyField()

    class Meta:
        table_name = "sale"


class PaymentRow(Row):
    """How a sale was paid."""

    sale_id = TextField()
    place = IntegerField()
    means = TextField()
    amount = MoneyField()
    tendered = MoneyField()
    change = MoneyField()

    class Meta:
        table_name = "sale_payment"
        primary_key = CompositeKey("sale_id", "place")
        without_rowid = True


class DepartmentRow(Row):
    """What part of a sale's amount belongs to a department of the shop."""

    sale_id = TextField()
    place = IntegerField()
    department = TextField()
    amount = MoneyField()

    class Meta:
        table_name = "sale_department"
        primary_key = CompositeKey("sale_id", "place")
        without_rowid = True


class RefundRow(Row):
    """What came back of a sale: its share of every amount and of the points of both kinds."""

    id = TextField(primary_key=True)
    number = TextField(unique=True)
    sale_id = TextField()
    at = InstantField()
    day = DayField()
    till = IntegerField()
    staff_id = IntegerField()
    means = TextField()
    money = MoneyField()
    bill = MoneyField()
    list_amount = MoneyField()
    eligible = MoneyField()
    points_returned = PointsField()
    points_taken = PointsField()
    points_waived = PointsField()
    content = TextField()
    receipt = TextField()

    class Meta:
        table_name = "sale_refund"


class SlipRow(Row):
    """A paper of the till beside its sales, and money taken with it, or given back below 0."""

    number = TextField(primary_key=True)
    at = InstantField()
    day = DayField()
    till = IntegerField()
    staff_id = IntegerField()
    means = TextField()
    money = MoneyField()

    class Meta:
        table_name = "till_slip"
        without_rowid = True


class ClosingRow(Row):
    """The end of a shift or of a shop day; `through` is the last line of the log that it counts."""

    id = TextField(primary_key=True)
    at = InstantField()
    day = DayField()
    till = IntegerField()
    staff_id = IntegerField()
    kind = TextField()
    through = IntegerField()
    counted = MoneyField()
    expected = MoneyField()
    content = TextField()
    totals = TextField()

    class Meta:
        table_name = "closing"


class ReceiptNameRow(Row):
    """The member's name as a receipt printed it: erasable, apart from the snapshot."""

    sale_id = TextField(primary_key=True)
    member_id = IntegerField()
    name = TextField()

    class Meta:
        table_name = "receipt_name"
        without_rowid = True


class SalesByDayRow(Row):
    """What a shop day took, net of its refunds; a projection of sales and refunds."""

    day = DayField(primary_key=True)
    sales = IntegerField()
    member_sales = IntegerField()
    listed = MoneyField()
    paid = MoneyField()
    member_paid = MoneyField()
    refunds = IntegerField()
    refunded = MoneyField()
    returned = IntegerField(default=0)

    class Meta:
        table_name = "sales_by_day"
        without_rowid = True


class SalesByMonthRow(Row):
    """The same of a month, written as 2026-11."""

    month = TextField(primary_key=True)
    sales = IntegerField()
    member_sales = IntegerField()
    listed = MoneyField()
    paid = MoneyField()
    member_paid = MoneyField()
    refunds = IntegerField()
    refunded = MoneyField()
    returned = IntegerField(default=0)

    class Meta:
        table_name = "sales_by_month"
        without_rowid = True


class SalesByCohortRow(Row):
    """How many of a month's first buyers bought in a later month; a projection of the sales."""

    cohort = TextField()
    month = TextField()
    members = IntegerField()

    class Meta:
        table_name = "sales_by_cohort"
        primary_key = CompositeKey("cohort", "month")
        without_rowid = True


class SalesByMemberRow(Row):
    """What a member bought and kept in all, and when they came last; a projection of the sales."""

    member_id = IntegerField(primary_key=True)
    visits = IntegerField()
    last_at = InstantField()
    last_day = DayField()
    paid = MoneyField()

    class Meta:
        table_name = "sales_by_member"


ADD_SALE = """
INSERT INTO sale (id, number, at, day, till, staff_id, member_id, list_amount, tier_discount,
    points_money, paid, eligible, points_used, points_earned, multiplier_hundredths, content,
    receipt, voucher_money)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_PAYMENT = """
INSERT INTO sale_payment (sale_id, place, means, amount, tendered, change)
VALUES (?, ?, ?, ?, ?, ?)
"""
ADD_DEPARTMENT = """
INSERT INTO sale_department (sale_id, place, department, amount) VALUES (?, ?, ?, ?)
"""
ADD_RECEIPT_NAME = "INSERT INTO receipt_name (sale_id, member_id, name) VALUES (?, ?, ?)"
FIND_SALE = """
SELECT s.content, s.receipt, n.name
FROM sale s LEFT JOIN receipt_name n ON n.sale_id = s.id WHERE s.id = ?
"""
LAST_SALE_OF_DAY = """
SELECT s.content, s.receipt, n.name
FROM sale s LEFT JOIN receipt_name n ON n.sale_id = s.id
WHERE s.day = ? ORDER BY length(s.number) DESC, s.number DESC LIMIT 1
"""
LAST_NUMBER = """
SELECT max(number) FROM (
    SELECT max(number) AS number FROM sale WHERE number > ? AND number < ?
    UNION ALL SELECT max(number) FROM sale_refund WHERE number > ? AND number < ?
    UNION ALL SELECT max(number) FROM till_slip WHERE number > ? AND number < ?
) AS printed
"""
LAST_LONG_NUMBER = LAST_NUMBER.replace("number < ?", "number < ? AND length(number) = 14")
"""The same of those alone that come after 9,999: they sort among the others."""

SALES_OF_DAY = """
SELECT s.id, s.number, s.at, s.paid, s.member_id, n.name
FROM sale s LEFT JOIN receipt_name n ON n.sale_id = s.id
WHERE s.day = ? ORDER BY length(s.number) DESC, s.number DESC LIMIT ?
"""
NUMBERS_OF_SALES = "SELECT number, paid FROM sale WHERE id = ?"
COUNT_MEMBER = """
INSERT INTO sales_by_member (member_id, visits, last_at, last_day, paid)
VALUES (?, 1, ?, ?, ?)
ON CONFLICT (member_id) DO UPDATE SET
    visits = sales_by_member.visits + 1,
    last_at = CASE WHEN excluded.last_at > sales_by_member.last_at
        THEN excluded.last_at ELSE sales_by_member.last_at END,
    last_day = CASE WHEN excluded.last_day > sales_by_member.last_day
        THEN excluded.last_day ELSE sales_by_member.last_day END,
    paid = sales_by_member.paid + excluded.paid
"""
MEMBER_TOTALS = "SELECT visits, last_at, last_day, paid FROM sales_by_member WHERE member_id = ?"
