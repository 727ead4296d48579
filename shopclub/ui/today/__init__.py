"""The page of today: what needs the owner, each row leading to the member."""
