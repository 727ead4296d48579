"""Columns in which a flipped bit may stay unnoticed, each with the reason why it does no harm."""

WHY: dict[str, frozenset[str]] = {
    "who did it, and when to the second: days, points, money and holders are proved": frozenset(
        {
            *("point_entry.at", "point_entry.staff_id", "tier_change.at"),
            *("member.joined_at", "member.staff_id", "member_card.issued_at"),
            *("member_edit.at", "member_edit.staff_id", "member_note.at", "member_note.staff_id"),
            *("gift_stock.at", "gift_stock.staff_id", "greeting.at", "greeting.staff_id"),
            *("logo.set_at", "logo.staff_id", "setting.set_at", "setting.staff_id"),
        }
    ),
    "words that somebody typed, of which no rule of the shop reads one": frozenset(
        {
            *("receipt_name.name", "member_person.name", "member_person.address"),
            *("member_person.preferences", "member_person.allergies", "member_person.note"),
            *("member_person.guardian", "member_person.gender", "member_person.frozen_because"),
            *("member_note.text", "member_note.day", "family_day.name", "point_note.text"),
            *("point_note.entry_id", "voucher_move.reason"),
        }
    ),
    "what was said before a change: shown on the page; of a birthday, see the next": frozenset(
        {
            *("member_edit.field", "member_edit.before"),
        }
    ),
    "how old somebody is, since when a day is known: a birthday's perk comes once a year and "
    "never within 300 days of another, whatever these say": frozenset(
        {
            *("member.joined_day", "member_person.birth_year", "member_person.birth_leap"),
            *("family_day.birth_year", "family_day.birth_leap"),
        }
    ),
    "pictures: one that is broken is not shown": frozenset(
        {
            *("logo.png", "logo.id", "gift_photo.png"),
        }
    ),
    "the place of a part among the parts of a sale, which are sealed in their order": frozenset(
        {
            *("sale_payment.place", "sale_department.place"),
        }
    ),
    "words and waits of those who sign in; who works here, and as what, is proved": frozenset(
        {
            *("staff.name", "staff.since", "staff.last_sign_in", "staff.failures"),
            *("staff.locked_until", "staff.code_failures", "staff.code_locked_until"),
            "staff.gone_on",
        }
    ),
    "no PIN and no code fits a hash that was not made of it": frozenset(
        {
            *("staff.pin_hash", "recovery_code.code_hash", "recovery_code.made_on"),
        }
    ),
    "what a new shop begins with: each change of a setting since is sealed": frozenset(
        {
            "setting.value",
        }
    ),
    "the version stands in the header, the schema is compared word for word; an id that is "
    "counted anew clashes and is refused": frozenset(
        {
            *("schema_migration.name", "schema_migration.applied", "sqlite_sequence.name"),
            "sqlite_sequence.seq",
        }
    ),
}
"""Columns by the reason; docs/trust.md says more of each."""

HARMLESS = frozenset[str]().union(*WHY.values())
"""What no figure follows from: no money, no point, no voucher, no gift and no way in."""
