"""How fields and kinds of lists are called on the screen."""

from shopclub.exchange.exporting import Exported
from shopclub.exchange.fields import Field, ListKind
from shopclub.exchange.importing import Imported
from shopclub.exchange.plan import Plan
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word, members_word, points_word


def field_word(field: Field) -> str:
    """Return what a field is called."""
    return {
        Field.NAME: translate("Exchange", "Name"),
        Field.PHONE: translate("Exchange", "Phone"),
        Field.CODE: translate("Exchange", "Card or code"),
        Field.GENDER: translate("Exchange", "Gender"),
        Field.BIRTHDAY: translate("Exchange", "Birthday"),
        Field.JOINED: translate("Exchange", "Member since"),
        Field.POINTS: translate("Exchange", "Points"),
        Field.TAGS: translate("Exchange", "Tags"),
        Field.NOTE: translate("Exchange", "Note"),
        Field.ADDRESS: translate("Exchange", "Address"),
        Field.INTRODUCER: translate("Exchange", "Introduced by"),
        Field.WHEN: translate("Exchange", "Date and time"),
        Field.AMOUNT: translate("Exchange", "Amount"),
        Field.NUMBER: translate("Exchange", "Receipt number"),
        Field.MEANS: translate("Exchange", "Paid by"),
    }[field]


def kind_word(kind: ListKind) -> str:
    """Return what a list of a kind is called."""
    return {
        ListKind.MEMBERS: translate("Exchange", "Members"),
        ListKind.BALANCES: translate("Exchange", "Point balances"),
        ListKind.PURCHASES: translate("Exchange", "Purchases"),
    }[kind]


def plan_word(plan: Plan, *, currency: Currency) -> str:
    """Say in a line what importing a list would do."""
    match plan.kind:
        case ListKind.MEMBERS:
            pattern = translate("Exchange", "{members} would come in with {points}.")
            if plan.merged:
                pattern = translate(
                    "Exchange", "{members} would come in and {rows} be merged, with {points}."
                )
            said = pattern.format(
                members=members_word(plan.taken - plan.merged),
                rows=_rows_word(plan.merged),
                points=points_word(plan.points),
            )
        case ListKind.BALANCES:
            said = translate("Exchange", "{members} would be given {points}.").format(
                members=members_word(len(plan.balances)), points=points_word(plan.points)
            )
        case ListKind.PURCHASES:
            said = translate("Exchange", "{purchases} of {money} would come in.").format(
                purchases=_purchases_word(len(plan.sales)),
                money=format_money(plan.money, currency=currency),
            )
    return said


def left_out_word(plan: Plan) -> str:
    """Say how many rows would stay out."""
    return translate("Exchange", "{rows} read, {out} left out").format(
        rows=_rows_word(plan.rows), out=f"{plan.left_out:,}"
    )


def result_word(result: Imported, *, currency: Currency) -> str:
    """Say in a line what an import brought."""
    match result.kind:
        case ListKind.MEMBERS:
            pattern = translate("Exchange", "Imported: {members}, {points}.")
            if result.updated:
                pattern = translate("Exchange", "Imported: {members}, {rows} merged, {points}.")
            said = pattern.format(
                members=members_word(result.members),
                rows=_rows_word(result.updated),
                points=points_word(result.points),
            )
        case ListKind.BALANCES:
            said = translate("Exchange", "Imported: {points}.").format(
                points=points_word(result.points)
            )
        case ListKind.PURCHASES:
            said = translate(
                "Exchange", "Imported: {purchases} of {money}; {lifted} reached a tier."
            ).format(
                purchases=_purchases_word(result.sales),
                money=format_money(result.money, currency=currency),
                lifted=members_word(result.lifted),
            )
    return said


def doubles_word(count: int) -> str:
    """Say that some who came in may be members already, or nothing."""
    if count <= 1:
        one = translate("Exchange", "1 who came in may be a member already.")
        return one if count else ""
    return translate("Exchange", "{n} who came in may be members already.").format(n=f"{count:,}")


def erased_word(plan: Plan | None) -> str:
    """Say that somebody who was erased may stand in a list, or nothing."""
    if plan is None or plan.erased_on is None:
        return ""
    return translate(
        "Exchange",
        "People were erased here, the last on {day}; nothing says any more who. If this list is"
        " older, take them out of it before you import.",
    ).format(day=full_day_word(plan.erased_on))


def exported_word(exported: Exported) -> str:
    """Say in a line what an export wrote, and where."""
    return translate("Exchange", "Exported: {rows} to {path}").format(
        rows=_rows_word(exported.rows), path=exported.path
    )


def _purchases_word(count: int) -> str:
    if count == 1:
        return translate("Exchange", "1 purchase")
    return translate("Exchange", "{n} purchases").format(n=f"{count:,}")


def _rows_word(count: int) -> str:
    if count == 1:
        return translate("Exchange", "1 row")
    return translate("Exchange", "{n} rows").format(n=f"{count:,}")
