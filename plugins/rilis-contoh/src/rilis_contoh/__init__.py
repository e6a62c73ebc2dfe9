"""An agency's plugin for rilis, to copy."""
