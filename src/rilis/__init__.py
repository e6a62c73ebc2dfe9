"""Drafts and checks Indonesian government press releases (siaran pers)."""

__version__ = "0.1.0"
