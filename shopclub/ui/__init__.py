"""What people see: the only part that knows Qt."""
