"""A shop file in doubt: found after the start, told at the counter, settled by the owner."""
