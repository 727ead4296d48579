"""Members, the erasable person behind each, their cards and consents, and the keys to find them."""

from peewee import AutoField, BooleanField, CompositeKey, IntegerField, TextField

from shopclub.storage.fields import DayField, InstantField
from shopclub.storage.models import Row


class MemberRow(Row):
    """A membership: stays when the person is erased."""

    id = AutoField()
    joined_at = InstantField()
    joined_day = DayField()
    staff_id = IntegerField(null=True)
    introduced_by = IntegerField(null=True)
    state = TextField()

    class Meta:
        table_name = "member"


class PersonRow(Row):
    """The person behind a membership: personal text that can be erased.

    `living` is 0 for those who left: their number is free for someone else. `reminded` is their
    last answer to reminders; a projection.
    """

    member_id = IntegerField(primary_key=True)
    living = BooleanField()
    name = TextField()
    latin = TextField()
    phone = TextField(null=True)
    birth_calendar = TextField(null=True)
    birth_month = IntegerField(null=True)
    birth_day = IntegerField(null=True)
    birth_leap = BooleanField(default=False)
    birth_year = IntegerField(null=True)
    guardian = TextField(default="")
    gender = TextField(null=True)
    address = TextField(default="")
    preferences = TextField(default="")
    allergies = TextField(default="")
    note = TextField(default="")
    frozen_because = TextField(default="")
    reminded = BooleanField(default=False)

    class Meta:
        table_name = "member_person"


class TagRow(Row):
    """A word that the shop keeps with a member; erased with the person."""

    member_id = IntegerField()
    tag = TextField()

    class Meta:
        table_name = "member_tag"
        primary_key = CompositeKey("member_id", "tag")
        without_rowid = True


class EditRow(Row):
    """What a field held before it was changed; erased with the person."""

    id = AutoField()
    member_id = IntegerField()
    at = InstantField()
    staff_id = IntegerField()
    field = TextField()
    before = TextField()

    class Meta:
        table_name = "member_edit"


class NoteRow(Row):
    """What somebody of the shop wrote down of a member; erased with the person."""

    id = AutoField()
    member_id = IntegerField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField()
    text = TextField()

    class Meta:
        table_name = "member_note"


class CardRow(Row):
    """A card of a member, valid until it is replaced, or a further code that stays valid."""

    number = TextField(primary_key=True)
    member_id = IntegerField()
    issued_at = InstantField()
    kind = TextField()
    valid = BooleanField()

    class Meta:
        table_name = "member_card"
        without_rowid = True


class ConsentTextRow(Row):
    """A text that was shown to those who were asked, kept once."""

    id = AutoField()
    text = TextField(unique=True)

    class Meta:
        table_name = "consent_text"


class ConsentRow(Row):
    """An answer of a member to a purpose; the last one counts."""

    id = AutoField()
    member_id = IntegerField()
    purpose = TextField()
    given = BooleanField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField(null=True)
    text_id = IntegerField()

    class Meta:
        table_name = "member_consent"


class SearchKeyRow(Row):
    """A text that finds a living member when what is typed begins it; a projection."""

    key = TextField()
    member_id = IntegerField()

    class Meta:
        table_name = "search_key"
        primary_key = CompositeKey("key", "member_id")
        without_rowid = True


class MergeRow(Row):
    """A membership that went into another one, once."""

    gone_id = IntegerField(primary_key=True)
    into_id = IntegerField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField()

    class Meta:
        table_name = "member_merge"


class ErasedRow(Row):
    """A membership whose person was erased; `card_at` is when their first card was issued.

    Number and instant tell it from any other that had its number in a file that was put back.
    `cards` is the running number of the shop's newest card then, so that none is given twice.
    """

    member_id = IntegerField(primary_key=True)
    card_at = InstantField()
    at = InstantField()
    day = DayField()
    staff_id = IntegerField(null=True)
    why = TextField()
    cards = IntegerField()

    class Meta:
        table_name = "member_erased"


class NowRow(Row):
    """Who stands today for a membership that went into others; a projection of the merges."""

    gone_id = IntegerField(primary_key=True)
    now_id = IntegerField()

    class Meta:
        table_name = "member_now"
