"""The audit log as the owner reads it: who did what, to what, and when."""
