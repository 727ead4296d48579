"""The SQL of targets; a first month is written as 2026-12."""

FOLLOWED = """
SELECT id, figure, first_month, months, baseline, goal, ended_on
FROM target WHERE ended_on IS NULL ORDER BY first_month, id
"""
ROW = "SELECT id, figure, first_month, months, baseline, goal, ended_on FROM target WHERE id = ?"
ADD = "INSERT INTO target (figure, first_month, months, baseline, goal) VALUES (?, ?, ?, ?, ?)"
CHANGE = """
UPDATE target SET figure = ?, first_month = ?, months = ?, baseline = ?, goal = ? WHERE id = ?
"""
END = "UPDATE target SET ended_on = ? WHERE id = ?"
EVERY = "SELECT id, figure, first_month, months, baseline, goal, ended_on FROM target ORDER BY id"
