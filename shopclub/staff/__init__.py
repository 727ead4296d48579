"""Who acts: roles and what they may do, PINs, and the log of what was done."""
