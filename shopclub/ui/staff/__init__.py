"""Who is at the desk: PINs in place, locking, taking over, and appointing a cashier."""
