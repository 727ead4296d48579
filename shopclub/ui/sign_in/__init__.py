"""Who is at the desk: a name and a PIN."""
