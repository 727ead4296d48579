"""The technical log in the office: what ShopClub wrote down of itself on this machine."""
