"""Room 0: the values that rooms share; the standard library only."""
