"""What a recovery sheet says, of the key of the shop file or of the owner's PIN."""

from dataclasses import dataclass

from shopclub.kernel.phrases import Phrases

Part = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of a sheet, each in its place."""

    title: str
    subtitle: str
    told: tuple[str, str, str]
    scan: str
    reading: tuple[str, ...]
    parts: tuple[Part, Part, Part]
    need: str
    steps: tuple[str, ...]
    filled_in: tuple[str, str, str]


def words_of(*, opens_file: bool, phrases: Phrases) -> SheetWords:
    """Return what the sheet says in a language."""
    return SheetWords(
        title=phrases.translate("Recovery", "Recovery sheet: shop file")
        if opens_file
        else phrases.translate("Recovery", "Recovery sheet: owner's PIN"),
        subtitle=phrases.translate(
            "Recovery", "Opens the shop file where this computer does not, or is lost."
        )
        if opens_file
        else phrases.translate("Recovery", "The only way back in if the owner's PIN is forgotten."),
        told=(
            phrases.translate("Recovery", "Shop"),
            phrases.translate("Recovery", "Owner"),
            phrases.translate("Recovery", "Made"),
        ),
        scan=phrases.translate(
            "Recovery", "scan where ShopClub asks for the recovery code, or type it"
        ),
        reading=(
            phrases.translate(
                "Recovery", "Digits and capitals. No I, L, O or U: 0 is zero, 1 is one."
            ),
            phrases.translate("Recovery", "Group 8 checks the other seven."),
        ),
        parts=(
            (
                phrases.translate("Recovery", "What it does"),
                _does(opens_file=opens_file, phrases=phrases),
            ),
            (
                phrases.translate("Recovery", "What it is not"),
                _is_not(opens_file=opens_file, phrases=phrases),
            ),
            (
                phrases.translate("Recovery", "Keep it safe"),
                (
                    phrases.translate(
                        "Recovery",
                        "Print two. One at home, one in a bank box or with someone you trust.",
                    ),
                    phrases.translate(
                        "Recovery",
                        "Not by the till, not as a photo. If seen by others, change the key.",
                    )
                    if opens_file
                    else phrases.translate(
                        "Recovery",
                        "Not by the till, not as a photo. If seen by others, make a new one.",
                    ),
                ),
            ),
        ),
        need=phrases.translate("Recovery", "If you need it"),
        steps=_steps(opens_file=opens_file, phrases=phrases),
        filled_in=(
            phrases.translate("Recovery", "Copy no."),
            phrases.translate("Recovery", "Kept at"),
            phrases.translate("Recovery", "Checked on, by"),
        ),
    )


def _does(*, opens_file: bool, phrases: Phrases) -> tuple[str, ...]:
    if opens_file:
        return (
            phrases.translate(
                "Recovery",
                "Opens the encrypted shop file, every backup since this sheet, and older ones"
                " beside them.",
            ),
            phrases.translate("Recovery", "Earlier sheets open only backups from before it."),
        )
    return (
        phrases.translate("Recovery", "Sets a new PIN for the owner."),
        phrases.translate("Recovery", "It replaces all earlier sheets for the PIN."),
    )


def _is_not(*, opens_file: bool, phrases: Phrases) -> tuple[str, ...]:
    if opens_file:
        return (
            phrases.translate("Recovery", "Not a PIN, and no help to the cashiers."),
            phrases.translate(
                "Recovery",
                "Nobody else has a copy. If this computer and this sheet are lost, nobody can open"
                " the file.",
            ),
        )
    return (
        phrases.translate("Recovery", "Not a PIN for daily use, and no help to the cashiers."),
        phrases.translate(
            "Recovery",
            "Nobody else has a copy. If the PIN and this sheet are lost, nobody can act as the"
            " owner.",
        ),
    )


def _steps(*, opens_file: bool, phrases: Phrases) -> tuple[str, ...]:
    read = phrases.translate(
        "Recovery", "Scan the square, or type the eight groups. Spaces and dashes do not matter."
    )
    if opens_file:
        return (
            phrases.translate(
                "Recovery", "Open the shop, or restore a backup. ShopClub asks for the code."
            ),
            read,
            phrases.translate(
                "Recovery",
                "If it is lost, make a new one in the office, under Backup; if seen, change the"
                " key.",
            ),
        )
    return (
        phrases.translate("Recovery", 'Open ShopClub and choose "Forgotten PIN".'),
        read,
        phrases.translate(
            "Recovery", "Choose a new PIN. ShopClub then prints a new sheet. Destroy this one."
        ),
    )
