"""ShopClub shown: a sample shop to play with, and a first sale played without hands."""
