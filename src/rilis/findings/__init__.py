"""Room 5: choose checks, run them, place what they see, wave through, trace back, fix."""
