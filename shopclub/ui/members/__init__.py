"""Members: signing them up, and the page of each."""
