"""What ShopClub writes down of itself: log files and error reports, nothing of a person."""
