"""Gifts, their stock and redemptions; vouchers and their moves, which only grow."""

from peewee import AutoField, BlobField, BooleanField, CompositeKey, IntegerField, TextField

from shopclub.storage.fields import DayField, InstantField, MoneyField, PointsField
from shopclub.storage.models import Row


class GiftRow(Row):
    """A gift of the catalogue; `stock` is a projection of its moves, NULL is without end.

    `tier` is the key of the lowest tier that may have it, `voucher` the terms of a voucher that is
    bought with points.
    """

    id = AutoField()
    name = TextField()
    points = PointsField()
    money = MoneyField()
    stock = IntegerField(null=True)
    tier = TextField(null=True)
    starts_on = DayField(null=True)
    last_on = DayField(null=True)
    active = BooleanField()
    voucher = TextField(null=True)

    class Meta:
        table_name = "gift"


class GiftPhotoRow(Row):
    """The picture of a gift, a small PNG."""

    gift_id = IntegerField(primary_key=True)
    png = BlobField()

    class Meta:
        table_name = "gift_photo"


class RedemptionRow(Row):
    """A gift that was given for points, with its slip as a frozen snapshot."""

    id = TextField(primary_key=True)
    number = TextField(unique=True)
    gift_id = IntegerField()
    member_id = IntegerField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField()
    points = PointsField()
    money = MoneyField()
    means = TextField()
    content = TextField()
    slip = TextField()

    class Meta:
        table_name = "gift_redemption"


class UndoingRow(Row):
    """A gift that was taken back, once."""

    redemption_id = TextField(primary_key=True)
    number = TextField(unique=True)
    at = InstantField()
    day = DayField()
    staff_id = IntegerField()

    class Meta:
        table_name = "gift_undoing"
        without_rowid = True


class StockRow(Row):
    """A change of a gift's stock: counted by the owner, given, or returned."""

    id = AutoField()
    gift_id = IntegerField()
    change = IntegerField()
    reason = TextField()
    redemption_id = TextField(null=True)
    at = InstantField()
    staff_id = IntegerField(null=True)

    class Meta:
        table_name = "gift_stock"


class VoucherRow(Row):
    """A voucher as it was issued; `source` is unique, so that nothing brings it twice."""

    id = AutoField()
    code = TextField(unique=True)
    source = TextField(unique=True)
    member_id = IntegerField(null=True)
    amount = MoneyField()
    basis_points = IntegerField()
    minimum = MoneyField()
    starts_on = DayField()
    last_on = DayField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField(null=True)

    class Meta:
        table_name = "voucher"


class VoucherMoveRow(Row):
    """What became of a voucher: used by a sale, returned by its refund, or void."""

    voucher_id = IntegerField()
    turn = IntegerField()
    kind = TextField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField(null=True)
    sale_id = TextField(null=True)
    refund_id = TextField(null=True)
    amount = MoneyField()
    last_on = DayField(null=True)
    reason = TextField()

    class Meta:
        table_name = "voucher_move"
        primary_key = CompositeKey("voucher_id", "turn")
        without_rowid = True


class VoucherStateRow(Row):
    """Where a voucher stands; a projection of its moves."""

    voucher_id = IntegerField(primary_key=True)
    member_id = IntegerField(null=True)
    state = TextField()
    last_on = DayField()
    turns = IntegerField()

    class Meta:
        table_name = "voucher_state"


GIFTS = """
SELECT g.id, g.name, g.points, g.money, g.stock, g.tier, g.starts_on, g.last_on, g.active,
       g.voucher, EXISTS (SELECT 1 FROM gift_photo p WHERE p.gift_id = g.id)
FROM gift g
"""
NAMES = "SELECT id, name, active FROM gift ORDER BY active DESC, points, money, id"
ADD_GIFT = """
INSERT INTO gift (name, points, money, stock, tier, starts_on, last_on, active, voucher)
VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?)
"""
CHANGE_GIFT = """
UPDATE gift SET name = ?, points = ?, money = ?, tier = ?, starts_on = ?, last_on = ?, active = ?,
    voucher = ? WHERE id = ?
"""
SET_STOCK = "UPDATE gift SET stock = ? WHERE id = ?"
MOVE_STOCK = "UPDATE gift SET stock = stock + ? WHERE id = ?"
STOCK_MOVED = "SELECT coalesce(sum(change), 0) FROM gift_stock WHERE gift_id = ?"
ADD_STOCK = """
INSERT INTO gift_stock (gift_id, change, reason, redemption_id, at, staff_id)
VALUES (?, ?, ?, ?, ?, ?)
"""
SET_PHOTO = """
INSERT INTO gift_photo (gift_id, png) VALUES (?, ?)
ON CONFLICT (gift_id) DO UPDATE SET png = excluded.png
"""
DROP_PHOTO = "DELETE FROM gift_photo WHERE gift_id = ?"
PHOTO = "SELECT png FROM gift_photo WHERE gift_id = ?"
ADD_REDEMPTION = """
INSERT INTO gift_redemption (id, number, gift_id, member_id, at, day, staff_id, points, money,
    means, content, slip)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
REDEMPTIONS = """
SELECT r.id, r.number, r.gift_id, r.member_id, r.at, r.day, r.points, r.money, r.means, r.content,
       r.slip, EXISTS (SELECT 1 FROM gift_undoing u WHERE u.redemption_id = r.id), p.name
FROM gift_redemption r LEFT JOIN member_person p ON p.member_id = r.member_id
"""
ADD_UNDOING = """
INSERT INTO gift_undoing (redemption_id, number, at, day, staff_id) VALUES (?, ?, ?, ?, ?)
"""
GIVEN_FROM_STOCK = "SELECT 1 FROM gift_stock WHERE redemption_id = ? AND reason = 'given'"
ADD_VOUCHER = """
INSERT INTO voucher (code, source, member_id, amount, basis_points, minimum, starts_on, last_on,
    at, day, staff_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_STATE = """
INSERT INTO voucher_state (voucher_id, member_id, state, last_on, turns)
VALUES (?, ?, 'issued', ?, 0)
"""
ADD_MOVE = """
INSERT INTO voucher_move (voucher_id, turn, kind, at, day, staff_id, sale_id, refund_id, amount,
    last_on, reason)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
SET_STATE = "UPDATE voucher_state SET state = ?, last_on = ?, turns = ? WHERE voucher_id = ?"
MOVE_STATES = "UPDATE voucher_state SET member_id = ? WHERE member_id = ?"
VOUCHERS = """
SELECT v.id, v.code, v.source, s.member_id, v.amount, v.basis_points, v.minimum, v.starts_on,
       s.last_on, s.state, s.turns, v.day, m.day, m.sale_id
FROM voucher v JOIN voucher_state s ON s.voucher_id = v.id
LEFT JOIN voucher_move m ON m.voucher_id = v.id AND m.turn = s.turns
"""
CODE_TAKEN = "SELECT 1 FROM voucher WHERE code = ?"
