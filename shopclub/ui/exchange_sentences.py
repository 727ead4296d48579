"""What lists that come in, and files that go out, are refused for: a sentence each."""

from shopclub.exchange.fields import Field
from shopclub.exchange.refusals import (
    MEGABYTE,
    AlreadyImported,
    CellFault,
    CellRefused,
    CellTooLong,
    ColumnMissing,
    ExportExists,
    ExportFault,
    ExportRefused,
    ImportCancelled,
    Limit,
    ListChanged,
    ListFault,
    ListRefused,
    ListTooLarge,
    QuoteNotClosed,
    SheetTooLong,
)
from shopclub.kernel.errors import ShopClubError
from shopclub.ui.exchange_words import field_word
from shopclub.ui.translation import translate
from shopclub.ui.words import full_day_word


def of_exchange(error: ShopClubError) -> str:
    """Return what to say of a refusal of an import or export, or nothing."""
    match error:
        case ListRefused(fault):
            return _of_list(fault)
        case ListTooLarge(limit, most):
            return _of_limit(limit, most)
        case CellRefused(fault, entry):
            return _of_cell(fault, entry)
        case QuoteNotClosed(line):
            return translate("Exchange", "Line {line}: a quotation mark is not closed.").format(
                line=line
            )
        case CellTooLong(line, most):
            return translate(
                "Exchange", "Line {line}: a cell has more than {most} characters."
            ).format(line=line, most=f"{most:,}")
        case ColumnMissing(field):
            word = field_word(Field(field)) if field in set(Field) else field
            return translate("Exchange", "Choose the column that holds: {field}.").format(
                field=word
            )
        case AlreadyImported(day):
            return translate(
                "Exchange", "This file was already imported on {day}. Nothing was done."
            ).format(day=full_day_word(day))
        case ImportCancelled():
            return translate("Exchange", "Stopped. Nothing was imported.")
        case ListChanged():
            return translate(
                "Exchange", "Members changed meanwhile. Look at the list again, then import."
            )
        case ExportExists(path):
            return translate(
                "Exchange", "There is something at {path} already. It was left as it is."
            ).format(path=path)
        case ExportRefused():
            return _of_export(error)
        case SheetTooLong(part, most):
            return translate(
                "Exchange", "{part} has more than {n} rows. Export as CSV instead."
            ).format(part=part, n=f"{most:,}")
    return ""


def _of_export(refused: ExportRefused) -> str:
    match refused.fault:
        case ExportFault.NO_MANIFEST:
            return translate("Exchange", "This is not an export of everything from ShopClub.")
        case ExportFault.NEWER:
            return translate("Exchange", "This export was made by a newer ShopClub.")
        case ExportFault.TOO_LONG:
            return translate(
                "Exchange",
                "{part} has more rows than a sheet can hold. Bring back the CSV parts instead.",
            ).format(part=refused.part)
        case ExportFault.DAMAGED if refused.row:
            return translate(
                "Exchange", "Sheet {part}, row {row} is not as it was written. Nothing was done."
            ).format(part=refused.part, row=f"{refused.row:,}")
        case ExportFault.DAMAGED:
            return translate("Exchange", "{part} is not as it was written.").format(
                part=refused.part
            )


def _of_list(fault: ListFault) -> str:
    match fault:
        case ListFault.EMPTY:
            return translate("Exchange", "This file is empty.")
        case ListFault.NOT_A_FILE:
            return translate("Exchange", "This is not a file that can be read.")
        case ListFault.NOT_A_TABLE:
            return translate("Exchange", "This is not a table. Choose a CSV, XLSX or XLS file.")
        case ListFault.IS_EXCEL:
            return translate(
                "Exchange", "This is an Excel file with another name. Let it end in .xlsx or .xls."
            )
        case ListFault.DAMAGED:
            return translate("Exchange", "This file is damaged or unsafe.")
        case ListFault.PASSWORD:
            return translate(
                "Exchange", "This file is password protected. Save it without a password first."
            )
        case ListFault.NO_ROWS:
            return translate("Exchange", "There are no rows in this file.")
        case ListFault.EMPTY_SHEET:
            return translate("Exchange", "There are no rows on that sheet.")


def _of_limit(limit: Limit, most: int) -> str:
    match limit:
        case Limit.FILE:
            return translate("Exchange", "This file is larger than {n} MB.").format(
                n=most // MEGABYTE
            )
        case Limit.UNPACKED:
            return translate("Exchange", "This file unpacks to more than {n} MB.").format(
                n=most // MEGABYTE
            )
        case Limit.ROWS:
            return translate(
                "Exchange", "This list has more than {n} rows. Cut it in parts."
            ).format(n=f"{most:,}")
        case Limit.COLUMNS:
            return translate("Exchange", "This list has more than {n} columns.").format(n=most)
        case Limit.CELLS:
            return translate(
                "Exchange", "This list has more than {n} cells. Cut it in parts."
            ).format(n=f"{most:,}")


def _of_cell(fault: CellFault, entry: str) -> str:
    match fault:
        case CellFault.NOT_A_DAY:
            return translate("Exchange", "This is not a day: {entry}").format(entry=entry)
        case CellFault.DAY_OR_MONTH:
            return translate("Exchange", "Day or month first? {entry}").format(entry=entry)
        case CellFault.NOT_WHOLE:
            return translate("Exchange", "Points are whole numbers: {entry}").format(entry=entry)
        case CellFault.NEGATIVE:
            return translate("Exchange", "Points cannot be less than 0: {entry}").format(
                entry=entry
            )
        case CellFault.TOO_MANY:
            return translate("Exchange", "So many points cannot be: {entry}").format(entry=entry)
        case CellFault.FORMULA:
            return translate("Exchange", "Formula in {entry}: save the file as values.").format(
                entry=entry
            )
        case CellFault.FUTURE:
            return translate("Exchange", "This day is in the future.")
        case CellFault.TOO_OLD:
            return translate("Exchange", "Purchases are kept from 1960 on.")
        case CellFault.JOINED_TOO_EARLY:
            return translate("Exchange", "Members are kept from 1960 on.")
        case CellFault.RAGGED if entry == "1":
            return translate("Exchange", "This row has 1 cell, not as many as the others.")
        case CellFault.RAGGED:
            return translate(
                "Exchange", "This row has {n} cells, not as many as the others."
            ).format(n=entry)
        case _:
            return _of_meaning(fault, entry)


def _of_meaning(fault: CellFault, entry: str) -> str:
    match fault:
        case CellFault.NOT_A_GENDER:
            return translate("Exchange", "Not known as a gender: {entry}").format(entry=entry)
        case CellFault.NO_SUCH_MEMBER:
            return translate("Exchange", "No member has {entry}.").format(entry=entry)
        case CellFault.NOBODY:
            return translate("Exchange", "This row names no member.")
        case CellFault.CODE_TAKEN:
            return translate("Exchange", "Another member has the code {entry}.").format(entry=entry)
        case CellFault.LAPSED:
            return translate("Exchange", "This day is over already.")
        case CellFault.TWICE:
            return translate("Exchange", "{entry} stands in the list twice.").format(entry=entry)
    return ""
