"""Every case table of this plugin, by one line."""

from rilis.testing import case_tests, lexicon_tests
from rilis_contoh.plugin import rilis_checks, rilis_lexicons

test_cases = case_tests("cases", checks=rilis_checks())
test_lexicons = lexicon_tests(rilis_lexicons())
