"""What can go wrong: a refusal of ours, or a fault of the world; anything else is a bug."""


class _Told(Exception):
    """What can go wrong and is told to people by its kind and its values.

    Subclasses are dataclasses (not frozen: Python writes the traceback into them); their sentence
    for people is found by `ui/sentences.py`.
    """

    def __str__(self) -> str:
        """Say the kind and the values, for logs and tracebacks of developers."""
        fields = getattr(self, "__dataclass_fields__", {})
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in fields)
        return f"{type(self).__name__}({values})"


class ShopClubError(_Told):
    """A refusal: something the club's rules do not allow, said with its values."""


class EnvironmentProblem(_Told):
    """A fault of the world, such as a full disk, a locked file or a missing printer."""
