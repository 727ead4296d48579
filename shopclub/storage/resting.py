"""What the till does between customers, once there is a shop."""

from shopclub.storage.checkpoints import checkpoint_when_idle
from shopclub.storage.database import database


def rest_at_till() -> bool:
    """Fold the log if it is worth it; before the first start has made a shop there is none."""
    return database.obj is not None and checkpoint_when_idle()
