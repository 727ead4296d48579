"""What is said at the till, each one transaction."""
