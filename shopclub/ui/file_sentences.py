"""What a shop file that does not open says to people, and what to do about it."""

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.place_problems import FileHeld, Holder, Risk, RiskyPlace
from shopclub.storage.problems import (
    BrokenLog,
    CutShopFile,
    DamagedFile,
    EmptyShopFile,
    FileBehindHead,
    FileNotAllowed,
    NewerShopFile,
    NotAShopFile,
    OnlyJournalLeft,
    OtherHistory,
    ShopFileExists,
    ShopFileMissing,
    ShopFileVanished,
    UnguardedLedger,
    UnsafeConnection,
)
from shopclub.storage.strange_files import OtherProgramsFile, UnreadableShopFile
from shopclub.ui.translation import translate


def of_file(problem: EnvironmentProblem) -> str:
    """Return what to say of a shop file that does not open; nothing for anything else."""
    match problem:
        case ShopFileVanished(path, ""):
            return translate(
                "Faults", "The shop file vanished from {path}. Put it back, then start again."
            ).format(path=path)
        case ShopFileVanished(path, copy):
            return translate(
                "Faults", "The shop file vanished from {path}. All that was saved is in {copy}."
            ).format(path=path, copy=copy)
        case OnlyJournalLeft(path):
            return translate(
                "Faults",
                "There is no shop file at {path}, only its journal with the last sales. Put the"
                " file back there, and nothing is lost. Beside another one the journal is kept,"
                " but only its own file can take it up.",
            ).format(path=path)
        case ShopFileMissing(path):
            return translate("Faults", "There is no shop file at {path}.").format(path=path)
        case ShopFileExists(path):
            return translate(
                "Faults", "There is a shop file at {path} already. It was left as it is."
            ).format(path=path)
        case EmptyShopFile(path):
            return translate(
                "Faults", "{path} is empty. A copy that failed leaves such a file."
            ).format(path=path)
        case OtherProgramsFile(path):
            return translate(
                "Faults", "{path} is a file of another program, or its start is damaged."
            ).format(path=path)
        case UnreadableShopFile(path, key_file):
            return translate(
                "Faults",
                "The start of {path} is damaged, or the shop is encrypted and its key file"
                " {key_file} is missing. Take that from the last backup, then try again.",
            ).format(path=path, key_file=key_file)
        case NotAShopFile(path):
            return translate("Faults", "{path} is not a shop file of ShopClub.").format(path=path)
        case NewerShopFile(path):
            return translate(
                "Faults", "{path} was made by a newer ShopClub. Install that version to open it."
            ).format(path=path)
        case UnguardedLedger():
            return translate(
                "Faults",
                "The guards of the points ledger are missing. The file was changed from outside.",
            )
        case UnsafeConnection(setting):
            return translate(
                "Faults", "The shop file could not be opened safely ({setting})."
            ).format(setting=setting)
        case CutShopFile(path):
            return translate("Faults", "The end of {path} is missing. Open a backup.").format(
                path=path
            )
        case FileNotAllowed(path):
            return translate(
                "Faults", "Whoever is signed in to this computer may not read {path}."
            ).format(path=path)
        case FileBehindHead(1, at):
            return translate(
                "Faults",
                "The shop file is older than what was saved last, at {time}:"
                " 1 entry of the log is missing."
                " It was put back by hand, or lost its journal.",
            ).format(time=f"{at.astimezone():%Y-%m-%d %H:%M}")
        case FileBehindHead(lines, at):
            return translate(
                "Faults",
                "The shop file is older than what was saved last, at {time}:"
                " {n} entries of the log are missing."
                " It was put back by hand, or lost its journal.",
            ).format(time=f"{at.astimezone():%Y-%m-%d %H:%M}", n=f"{lines:,}")
        case OtherHistory(path):
            return translate(
                "Faults",
                "{path} is not the shop that was open here last: another file took its place.",
            ).format(path=path)
        case BrokenLog(lines):
            return translate(
                "Faults",
                "The log of the shop is broken at line {line}: the file was changed or damaged.",
            ).format(line=f"{lines[0] if lines else 0:,}")
        case DamagedFile():
            return translate("Faults", "The shop file is damaged. Open a backup.")
        case FileHeld(path, holder, here):
            return _of_holder(holder, here=here).format(
                path=path, program=holder.program, user=holder.user, host=holder.host
            )
        case RiskyPlace(path, risk, service):
            return _of_place(risk).format(path=path, service=service)
    return ""


def _of_holder(holder: Holder, *, here: str) -> str:
    if holder.host not in {"", here}:
        return translate(
            "Faults",
            "{path} is open on the computer {host}, by {user}. Close it there, then try again:"
            " two computers at once would damage it.",
        )
    if holder.program and holder.user:
        return translate(
            "Faults", "{program} of {user} holds {path}. Close it there, then try again."
        )
    if holder.program:
        return translate("Faults", "{program} holds {path}. Close it, then try again.")
    return translate("Faults", "Another program holds {path}. Close it, then try again.")


def _of_place(risk: Risk) -> str:
    match risk:
        case Risk.NETWORK:
            return translate(
                "Faults",
                "{path} lies on a network drive. The log that keeps every sale safe does not work"
                " over a network: sales may be lost and the file damaged. Keep the shop on this"
                " computer's own disk; backups may go to the network.",
            )
        case Risk.SYNCED:
            return translate(
                "Faults",
                "{path} lies in a folder that {service} keeps in step with other computers. It"
                " copies the file in the middle of a sale, and may put an older one in its place."
                " Keep the shop outside that folder; backups may go into it.",
            )
        case Risk.REMOVABLE:
            return translate(
                "Faults",
                "{path} lies on a stick or another disk that can be pulled out. If it comes loose"
                " during a sale, the sale is lost and the file may be damaged. Keep the shop on"
                " this computer's own disk; backups may go to the stick.",
            )
