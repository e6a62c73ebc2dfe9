"""Room 7: findings turned into text, JSON, and the exit code."""
