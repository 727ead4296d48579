"""What the owner wants to reach: a figure, its baseline and its goal, month by month."""
