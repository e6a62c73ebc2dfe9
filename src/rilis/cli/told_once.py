"""What went wrong for the whole run stands in every file's result; it is told once."""

from __future__ import annotations

from rilis.model.result import Problem, RunResult


def told_once(run: RunResult) -> RunResult:
    """Take problems without a path out of the files and give each to the run once, after its own."""
    problems: list[Problem] = list(run.problems)
    for result in run.files:
        problems += [problem for problem in result.problems if not problem.path and problem not in problems]
    files = tuple(
        result._replace(problems=tuple(problem for problem in result.problems if problem.path))
        for result in run.files
    )
    return run._replace(files=files, problems=tuple(problems))
