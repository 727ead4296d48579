"""What the panel of encryption says."""

from shopclub.backup.encrypted import Encryption
from shopclub.backup.encrypting import Stage
from shopclub.ui.encryption.state import EncryptionState, Step
from shopclub.ui.translation import translate


def state_words(now: Encryption | None) -> str:
    """Say how it stands."""
    if now is None:
        return ""
    if not now.encrypted:
        return translate("Encryption", "off: whoever gets the file can read it")
    if now.opens_itself:
        return translate("Encryption", "on: this computer opens the shop by itself")
    return translate("Encryption", "on: the passphrase or recovery code is asked at each start")


def step_title(step: Step) -> str:
    """Name what is about to be done."""
    match step:
        case Step.ON:
            return translate("Encryption", "Encrypt the shop")
        case Step.CHANGE:
            return translate("Encryption", "Change the key")
        case Step.SHEET:
            return translate("Encryption", "New recovery sheet")
        case Step.OFF:
            return translate("Encryption", "Turn encryption off")


def step_words(step: Step) -> str:
    """Say what it does, and what it takes."""
    match step:
        case Step.ON:
            return translate(
                "Encryption",
                "The shop file and every backup from now on can only be read with a key. Print the"
                " recovery sheet first and keep it away from this computer: without it and without"
                " this computer nobody can open the shop.",
            )
        case Step.CHANGE:
            return translate(
                "Encryption",
                "The shop file is written anew under another key. The recovery sheet of before"
                " opens only the backups made until now; the new one opens those too, where a"
                " newer backup lies with them. Print the new sheet first.",
            )
        case Step.SHEET:
            return translate(
                "Encryption",
                "For a sheet that was lost: the one of before no longer opens the shop file, only"
                " the backups made until now. If others may have seen it, change the key instead."
                " Print the new sheet first.",
            )
        case Step.OFF:
            return translate(
                "Encryption",
                "The shop file can then be read by whoever gets it, and so can new backups. Keep"
                " the recovery sheet: older backups stay encrypted.",
            )


def done_words(step: Step) -> str:
    """Say that it was done."""
    match step:
        case Step.ON:
            return translate("Encryption", "The shop is encrypted.")
        case Step.CHANGE:
            return translate("Encryption", "The shop has another key.")
        case Step.SHEET:
            return translate("Encryption", "The new recovery sheet holds from now on.")
        case Step.OFF:
            return translate("Encryption", "The shop is not encrypted any more.")


def progress_words(state: EncryptionState) -> str:
    """Say how far it is."""
    if state.stopping:
        return translate("Encryption", "Stopping; the shop stays as it is ...")
    match state.stage:
        case Stage.WRITING:
            return translate("Encryption", "Writing the shop file anew ...")
        case Stage.PROVING:
            return translate("Encryption", "Proving every figure ...")
        case Stage.CHANGING:
            return translate("Encryption", "Changing over ...")
        case None:
            return ""


def plain_words(count: int) -> str:
    """Say how many backups anybody can read."""
    if count == 1:
        return translate("Encryption", "1 older backup can still be read by anybody.")
    return translate("Encryption", "{n} older backups can still be read by anybody.").format(
        n=f"{count:,}"
    )
