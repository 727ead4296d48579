"""How far a change of key is: noted on the thread that runs, read on that of the screens."""

from threading import Event

from shopclub.backup.encrypting import Stage


class KeyProgress:
    """Is told of each step; `stopping` ends it at the next."""

    def __init__(self) -> None:
        self.stopping = Event()
        self.told: tuple[Stage, int, int] = (Stage.WRITING, 0, 0)

    def begin(self) -> None:
        """Begin anew."""
        self.stopping.clear()
        self.told = (Stage.WRITING, 0, 0)

    def __call__(self, stage: Stage, done: int, of: int) -> None:
        """Note how far it is."""
        self.told = (stage, done, of)
