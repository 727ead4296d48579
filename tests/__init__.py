"""The tests of ShopClub, in the shape of its tree."""
