"""The database as such: one SQLite file a shop, written in whole transactions; knows no feature."""
