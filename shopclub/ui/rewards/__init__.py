"""Gifts and vouchers on the screen: at the counter, and the office page of rewards."""
