"""What ShopClub does about errors that nobody foresaw: noted, reported, said calmly."""
