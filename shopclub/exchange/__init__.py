"""Lists from elsewhere come in, and all the shop has goes out, in files that people can read."""
