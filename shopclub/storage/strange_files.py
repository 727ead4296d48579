"""What stands in the place of a shop file and cannot be opened as one."""

from dataclasses import dataclass

from shopclub.storage.problems import NotAShopFile


class OtherProgramsFile(NotAShopFile):
    """The file is a database, but not ours."""


@dataclass(eq=False)
class UnreadableShopFile(NotAShopFile):
    """The start of the file is damaged, or it is encrypted and its key file is not beside it."""

    key_file: str
