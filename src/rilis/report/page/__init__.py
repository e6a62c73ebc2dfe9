"""The report as one web page: for those who get it by mail and read it on paper or a phone."""
