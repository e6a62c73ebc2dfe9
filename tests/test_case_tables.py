"""Every case table of the checks, and every row of the lexicons, by the public runner."""

from rilis.findings.own_checks import OWN
from rilis.testing import case_tests, catalog, lexicon_tests

CATALOG = catalog()

test_cases = case_tests("cases", checks=[*CATALOG.checks, *CATALOG.validators, *OWN])
test_lexicons = lexicon_tests(lexicon for lexicon in CATALOG.lexicons if not lexicon.id.startswith("contoh"))
