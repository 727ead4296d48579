"""What must hold when a process is killed, when two race, and when the clock is wrong."""
