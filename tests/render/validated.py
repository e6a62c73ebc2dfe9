"""What html-validate says of pages.

Two of its rules are off: a release's title is as long as it is, and a telephone number stays as it was typed (the
style keeps it on one line).
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from command_line import ROOT
from machine import need

_CONFIG = Path(__file__).with_name("html_validate.json")


def faults(pages: Sequence[Path]) -> list[str]:
    """Return `page:line: rule: words` of all that html-validate objects to, from one run over all pages."""
    command = [need("html-validate"), "--config", str(_CONFIG), "--formatter", "json", *map(str, pages)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300, cwd=ROOT, encoding="utf-8")
    assert done.returncode in (0, 1), done.stderr + done.stdout
    return [
        f"{Path(row['filePath']).name}:{found['line']}: {found['ruleId']}: {found['message']}"
        for row in json.loads(done.stdout)
        for found in row["messages"]
    ]
