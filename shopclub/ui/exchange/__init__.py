"""The page on which lists come in and all goes out."""
