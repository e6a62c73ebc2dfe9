"""The template packs that come with rilis, each a folder shaped like any agency's own."""
