"""What people are told of recovery codes and of the key of the shop file."""

from shopclub.encryption.memory import NotEnoughMemory
from shopclub.encryption.problems import (
    KeyChangeStopped,
    KeyFileLost,
    KeyNeeded,
    PassphraseRefused,
    PassphrasesDiffer,
    WrongKey,
)
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.recovery_codes import LENGTH, CodeFault, RecoveryCodeRefused
from shopclub.ui.translation import translate


def of_keys(error: ShopClubError) -> str:
    """Return what people are told of codes and keys, or nothing."""
    match error:
        case RecoveryCodeRefused():
            return _of_code(error)
        case WrongKey():
            return translate("Sentences", "This does not open the file. Try again.")
        case PassphraseRefused(shortest):
            return translate(
                "Sentences", "A passphrase of at least {shortest} characters is needed."
            ).format(shortest=shortest)
        case PassphrasesDiffer():
            return translate("Sentences", "This is not the same passphrase as before.")
    return ""


def of_locked_files(problem: EnvironmentProblem) -> str:
    """Return what people are told of an encrypted file that stays closed, or nothing."""
    match problem:
        case KeyNeeded(path):
            return translate(
                "Faults",
                "{path} is encrypted. It opens with its passphrase or the code of its recovery"
                " sheet.",
            ).format(path=path)
        case KeyFileLost(path):
            return translate(
                "Faults", "{path} is missing or damaged. Take the one beside the last backup."
            ).format(path=path)
        case KeyChangeStopped():
            return translate("Faults", "Stopped. The shop file is as it was.")
        case NotEnoughMemory():
            return translate(
                "Faults",
                "This computer has no memory left for a PIN, a code or a passphrase. Close other"
                " programs, then try again: this was no wrong try.",
            )
    return ""


def _of_code(refused: RecoveryCodeRefused) -> str:
    match refused.fault:
        case CodeFault.MISSING:
            return translate("Sentences", "Enter the eight groups of the recovery sheet.")
        case CodeFault.LENGTH if refused.group:
            said = translate("Sentences", "Group {n} must have four characters.")
        case CodeFault.LENGTH:
            return translate("Sentences", "The code has {length} characters; {n} entered.").format(
                length=LENGTH, n=refused.found
            )
        case CodeFault.CHARACTER:
            said = translate("Sentences", "Group {n} has a character that no code has.")
        case CodeFault.CHECK if refused.group:
            said = translate("Sentences", "Group {n} is not right. Compare it with the sheet.")
        case CodeFault.CHECK:
            return translate(
                "Sentences", "This code is not right. Compare every group with the sheet."
            )
    return said.format(n=refused.group)
