"""The checks that come with rilis: a folder a group, a file a check; they import rilis.api only."""
