"""The agency's checks, a file each."""
