"""pluggy lives here: the hooks, loading, the catalog, and what rilis itself gives."""
