"""Money back at the counter: refund, undo, reprint, and the list of today's sales."""
