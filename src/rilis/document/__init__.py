"""Room 3: a source of any file type → Document, and the analysis all checks share."""
