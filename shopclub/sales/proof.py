"""Proof of the totals: every one computed anew from sales and refunds, by SQL of its own."""

from shopclub.sales import returned_proof as back
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows, run, writing

Difference = tuple[str, str, int, int]

_PAYMENTS = """
SELECT 'payments of sale', s.id, s.paid, coalesce(sum(p.amount), 0)
FROM sale s LEFT JOIN sale_payment p ON p.sale_id = s.id
GROUP BY s.id, s.paid HAVING s.paid <> coalesce(sum(p.amount), 0)
"""
_DEPARTMENTS = """
SELECT 'departments of sale', s.id, s.list_amount, sum(d.amount)
FROM sale s JOIN sale_department d ON d.sale_id = s.id
GROUP BY s.id, s.list_amount HAVING s.list_amount <> sum(d.amount)
"""
_RECEIPTS = """
SELECT 'receipt of sale', id, paid, json_extract(receipt, '$.to_pay') FROM sale
WHERE json_extract(receipt, '$.to_pay') <> paid OR json_extract(receipt, '$.number') <> number
   OR json_extract(receipt, '$.sale_id') <> id OR json_extract(receipt, '$.used') <> points_used
   OR json_extract(receipt, '$.earned') <> points_earned OR NOT json_valid(receipt)
"""
_REFUND_RECEIPTS = """
SELECT 'receipt of refund', id, money, json_extract(receipt, '$.to_pay') FROM sale_refund
WHERE json_extract(receipt, '$.to_pay') <> money OR json_extract(receipt, '$.number') <> number
   OR json_extract(receipt, '$.sale_id') <> sale_id
   OR json_extract(receipt, '$.used') <> -points_returned
   OR json_extract(receipt, '$.earned') <> points_waived - points_taken
   OR NOT json_valid(receipt)
"""
_WHOSE = """
SELECT 'member of sale', s.id, coalesce(json_extract(s.receipt, '$.member.member_id'), 0),
       coalesce(f.member_id, s.member_id, 0)
FROM sale s LEFT JOIN sale_first_member f ON f.sale_id = s.id
LEFT JOIN member_now n ON n.gone_id = f.member_id
WHERE coalesce(json_extract(s.receipt, '$.member.member_id'), 0)
        <> coalesce(f.member_id, s.member_id, 0)
   OR (f.member_id IS NOT NULL AND (n.now_id IS NULL OR n.now_id <> coalesce(s.member_id, 0)))
"""
_LOGGED = """
WITH logged AS (
    SELECT substr(subject, 6) AS sale_id, detail FROM audit_line WHERE action = 'sale'
)
SELECT 'sale against its audit line', coalesce(s.id, a.sale_id), coalesce(s.paid, 0),
       coalesce(json_extract(a.detail, '$.paid'), 0)
FROM logged a FULL JOIN sale s ON a.sale_id = s.id
WHERE s.id IS NULL OR a.sale_id IS NULL OR json_extract(a.detail, '$.paid') <> s.paid
   OR json_extract(a.detail, '$.used') <> s.points_used
   OR json_extract(a.detail, '$.earned') <> s.points_earned
"""
_REFUND_LOGGED = """
WITH logged AS (
    SELECT substr(subject, 8) AS refund_id, detail FROM audit_line WHERE action = 'refund'
)
SELECT 'refund against its audit line', coalesce(r.id, a.refund_id), coalesce(r.money, 0),
       coalesce(json_extract(a.detail, '$.money'), 0)
FROM logged a FULL JOIN sale_refund r ON a.refund_id = r.id
WHERE r.id IS NULL OR a.refund_id IS NULL OR json_extract(a.detail, '$.money') <> r.money
   OR json_extract(a.detail, '$.returned') <> r.points_returned
   OR json_extract(a.detail, '$.taken') <> r.points_taken
   OR json_extract(a.detail, '$.waived') <> r.points_waived
"""
_CLOSING_LOGGED = """
WITH logged AS (
    SELECT substr(subject, 9) AS closing_id, detail FROM audit_line WHERE action = 'closing'
)
SELECT 'closing against its audit line', coalesce(c.id, a.closing_id), coalesce(c.counted, 0),
       coalesce(json_extract(a.detail, '$.counted'), 0)
FROM logged a FULL JOIN closing c ON a.closing_id = c.id
WHERE c.id IS NULL OR a.closing_id IS NULL OR json_extract(a.detail, '$.counted') <> c.counted
   OR json_extract(a.detail, '$.expected') <> c.expected
   OR json_extract(c.totals, '$.counted') <> c.counted
   OR json_extract(c.totals, '$.expected') <> c.expected OR NOT json_valid(c.totals)
"""
_NUMBERS = """
SELECT 'receipt number twice', r.id, 1, 2 FROM sale_refund r JOIN sale s ON s.number = r.number
UNION ALL
SELECT 'receipt number twice', t.number, 1, 2
FROM till_slip t JOIN sale s ON s.number = t.number
UNION ALL
SELECT 'receipt number twice', t.number, 1, 2
FROM till_slip t JOIN sale_refund r ON r.number = t.number
"""
_TOO_MUCH = """
SELECT 'refunded beyond the sale', s.id, s.paid, sum(r.money)
FROM sale_refund r JOIN sale s ON s.id = r.sale_id
GROUP BY s.id, s.paid, s.points_money, s.list_amount, s.eligible, s.points_used, s.points_earned
HAVING sum(r.money) > s.paid OR sum(r.bill) > s.paid + s.points_money
    OR sum(r.list_amount) > s.list_amount OR sum(r.eligible) > s.eligible
    OR sum(r.points_returned) > s.points_used OR sum(r.points_taken) > s.points_earned
"""
_SHARES = """
WITH so_far AS (
    SELECT s.id, CASE WHEN s.paid > 0 THEN s.paid ELSE s.points_money END AS whole,
           CASE WHEN s.paid > 0 THEN sum(r.money) ELSE sum(r.bill) END AS part,
           s.points_used, sum(r.points_returned) AS returned,
           s.points_earned, sum(r.points_taken) AS taken
    FROM sale_refund r JOIN sale s ON s.id = r.sale_id
    GROUP BY s.id, s.paid, s.points_money, s.points_used, s.points_earned
)
SELECT 'points against the fraction refunded', id, points_earned * part / whole, taken
FROM so_far
WHERE points_earned * part / whole <> taken OR points_used * part / whole <> returned
"""
_MOVED = """
WITH moved AS (
    SELECT day, member_id, at AS bought_at, day AS bought_on, 1 AS sales, list_amount AS listed,
           paid, 0 AS refunds, 0 AS refunded
    FROM sale
    UNION ALL
    SELECT r.day, s.member_id, NULL, NULL, 0, -r.list_amount, -r.money, 1, r.money
    FROM sale_refund r JOIN sale s ON s.id = r.sale_id
)
"""
_BY_KEY = """
SELECT {key} AS {name}, sum(sales) AS sales,
       sum(CASE WHEN member_id IS NULL THEN 0 ELSE sales END) AS member_sales,
       sum(listed) AS listed, sum(paid) AS paid,
       sum(CASE WHEN member_id IS NULL THEN 0 ELSE paid END) AS member_paid,
       sum(refunds) AS refunds, sum(refunded) AS refunded
FROM moved GROUP BY {key}
"""
_DAYS = _BY_KEY.format(key="day", name="day")
_MONTHS = _BY_KEY.format(key="substr(day, 1, 7)", name="month")
_MEMBERS = f"""
SELECT m.member_id, sum(m.sales) - coalesce(max(b.sales), 0) AS visits, max(bought_at) AS last_at,
       max(bought_on) AS last_day, sum(paid) AS paid
FROM moved m LEFT JOIN ({back.MEMBERS_RETURNED}) AS b ON b.member_id = m.member_id
WHERE m.member_id IS NOT NULL GROUP BY m.member_id
"""  # noqa: S608  # our own words
_COHORTS = f"""
WITH came_back AS (
    SELECT s.member_id, substr(s.day, 1, 7) AS month, count(*) AS sales
    FROM {back.WHOLE_BACK}
    GROUP BY s.member_id, substr(s.day, 1, 7)
), sold AS (
    SELECT member_id, substr(day, 1, 7) AS month, count(*) AS sales
    FROM sale WHERE member_id IS NOT NULL GROUP BY member_id, substr(day, 1, 7)
), bought AS (
    SELECT s.member_id, s.month
    FROM sold s LEFT JOIN came_back c ON c.member_id = s.member_id AND c.month = s.month
    WHERE c.sales IS NULL OR c.sales < s.sales
), since AS (SELECT member_id, min(month) AS cohort FROM bought GROUP BY member_id)
SELECT s.cohort, b.month, count(*) AS members
FROM bought b JOIN since s ON s.member_id = b.member_id GROUP BY s.cohort, b.month
"""  # noqa: S608  # our own words
"""A month of a member counts unless as many purchases came back whole as there were: counted so, an
index of members and days is all that is read of sales."""

_BY_COHORT = """
WITH proved AS ({figures})
SELECT 'sales by cohort', coalesce(k.cohort, p.cohort) || ' in ' || coalesce(k.month, p.month),
       coalesce(p.members, 0), coalesce(k.members, 0)
FROM proved p FULL JOIN sales_by_cohort k ON k.cohort = p.cohort AND k.month = p.month
WHERE coalesce(p.members, 0) <> coalesce(k.members, 0)
"""
_BY_DAY = """
{moved}, proved AS ({figures})
SELECT 'sales by day: {column}', coalesce(k.day, p.day), coalesce(p.{column}, 0),
       coalesce(k.{column}, 0)
FROM proved p FULL JOIN sales_by_day k ON k.day = p.day
WHERE coalesce(p.{column}, 0) <> coalesce(k.{column}, 0)
"""
_BY_MONTH = """
{moved}, proved AS ({figures})
SELECT 'sales by month: {column}', coalesce(k.month, p.month), coalesce(p.{column}, 0),
       coalesce(k.{column}, 0)
FROM proved p FULL JOIN sales_by_month k ON k.month = p.month
WHERE coalesce(p.{column}, 0) <> coalesce(k.{column}, 0)
"""
_BY_MEMBER = """
{moved}, proved AS (
    SELECT member_id, visits, last_at, paid,
           CAST(replace(last_day, '-', '') AS INTEGER) AS last_day
    FROM ({figures}) AS bought
)
SELECT 'sales by member: {column}', coalesce(k.member_id, p.member_id), coalesce(p.{column}, 0),
       coalesce({kept}, 0)
FROM proved p FULL JOIN sales_by_member k ON k.member_id = p.member_id
WHERE coalesce(p.{column}, 0) <> coalesce({kept}, 0)
"""
_MONTHS_OF_DAYS = """
SELECT substr(day, 1, 7), sum(sales), sum(member_sales), sum(listed), sum(paid), sum(member_paid),
       sum(refunds), sum(refunded), sum(returned)
FROM sales_by_day GROUP BY substr(day, 1, 7)
"""
"""The months of the days just made anew; the proof of months reads the sales themselves."""

_AS_NUMBER = {"last_day": "CAST(replace(k.last_day, '-', '') AS INTEGER)"}
_COLUMNS = ("sales", "member_sales", "listed", "paid", "member_paid", "refunds", "refunded")
_MEMBER_COLUMNS = ("visits", "last_at", "paid", "last_day")
_KEPT = (
    (_BY_DAY, _MOVED, _DAYS, _COLUMNS),
    (_BY_DAY, back.RETURNED, back.DAYS_RETURNED, ("returned",)),
    (_BY_MONTH, _MOVED, _MONTHS, _COLUMNS),
    (_BY_MONTH, back.RETURNED, back.MONTHS_RETURNED, ("returned",)),
    (_BY_MEMBER, _MOVED, _MEMBERS, _MEMBER_COLUMNS),
)
_EMPTY = tuple(
    f"DELETE FROM sales_by_{key}"  # noqa: S608  # our own words
    for key in ("day", "month", "member", "cohort")
)
_FILL = (
    (f"INSERT INTO sales_by_day (day, {', '.join(_COLUMNS)}) {{moved}} {{figures}}", _DAYS),
    (back.FILL_RETURNED, ""),
    ("INSERT INTO sales_by_month {figures}", _MONTHS_OF_DAYS),
    ("INSERT INTO sales_by_member {moved} {figures}", _MEMBERS),
    ("INSERT INTO sales_by_cohort {figures}", _COHORTS),
)


def differences() -> tuple[Difference, ...]:
    """Return each total that its sales and refunds do not bear out: what, whose, proved, kept."""
    statements = [
        _PAYMENTS,
        _DEPARTMENTS,
        _RECEIPTS,
        _WHOSE,
        _REFUND_RECEIPTS,
        _LOGGED,
        _REFUND_LOGGED,
        _CLOSING_LOGGED,
        _NUMBERS,
        _TOO_MUCH,
        _SHARES,
        _BY_COHORT.format(figures=_COHORTS),
    ]
    statements += [
        kept.format(
            moved=moved, figures=figures, column=column, kept=_AS_NUMBER.get(column, f"k.{column}")
        )
        for kept, moved, figures, columns in _KEPT
        for column in columns
    ]
    return tuple(
        (what, str(whose), proved, kept)
        for statement in statements
        for what, whose, proved, kept in rows(unless_broken(statement))
    )


def rebuild() -> None:
    """Compute every total anew from sales and refunds, in one transaction."""
    with writing():
        for statement in _EMPTY:
            run(statement)
        for template, figures in _FILL:
            run(template.format(moved=_MOVED, figures=figures))
