"""Room 2: Brief and template pack → Draft; words know their field."""
