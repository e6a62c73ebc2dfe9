"""`rilis lexicon`: whether the rows of a list prove themselves, and where they would fire in old releases."""

from __future__ import annotations

from collections import Counter
from typing import Any

import click

from rilis.cli.checking import check_paths
from rilis.cli.groups import Group
from rilis.cli.inputs import find_inputs, is_brief
from rilis.cli.language import language_wanted
from rilis.cli.options import gathered, run_options
from rilis.cli.progress import bar
from rilis.cli.reporting import Wish, report
from rilis.cli.setup import Options, Session
from rilis.errors import ConfigError, InputError
from rilis.messages import N_, Translate
from rilis.model.message import Message
from rilis.model.result import RunResult

_TEXTS = ("*.txt", "*.md", "*.markdown", "*.html", "*.htm")


def build(_: Translate) -> click.Command:
    """Return the command, its help in the wanted language."""
    names = {"test": "uji", "try": "coba"}
    group = Group("lexicon", _(N_("Prove lists of words, which need no Python.")), names, _)

    @group.command(
        "test", help=_(N_("Run the sentences of each row: “kena” must be reported, “diam” must not."))
    )
    @click.argument("files", nargs=-1, required=True, metavar="FILE…")
    @run_options(_)
    @click.pass_context
    def test(context: click.Context, /, files: tuple[str, ...], **values: Any) -> int:
        from rilis.cli.lexicon_conflicts import with_conflicts
        from rilis.cli.pack_check.report import text_report
        from rilis.cli.pack_check.walk import all_faults, check_packs

        catalog = Session(gathered(values)).catalog
        checked = [each for path in files for each in check_packs(path, catalog) if each.kind == "lexicon"]
        if not checked:
            raise ConfigError(Message(N_("No lexicon was found in “{path}”."), {"path": files[0]}))
        checked = list(with_conflicts(checked, catalog.lexicons))
        for line in text_report(checked, _, language_wanted(context.obj)):
            click.echo(line)
        return int(any(fault.severity in ("error", "warning") for fault in all_faults(tuple(checked))))

    @group.command("try", help=_(N_("Show where the rows of a list would have fired in old releases.")))
    @click.argument("file", metavar="FILE")
    @click.option(
        "--on",
        "archive",
        multiple=True,
        required=True,
        metavar="DIR|FILE",
        help=_(N_("Old releases to look at.")),
    )
    @run_options(_)
    @click.pass_context
    def try_(context: click.Context, /, file: str, archive: tuple[str, ...], **values: Any) -> int:
        language = language_wanted(context.obj)
        session = Session(_options(gathered(values), file))
        paths = [path for path in find_inputs(archive, _TEXTS) if not is_brief(path)]
        if not paths:
            raise InputError(
                Message(N_("Nothing to check was found in {paths}."), {"paths": ", ".join(archive)})
            )
        with bar(wanted=True, words=_) as begin:
            run = check_paths(session, paths, 1, begin)
        told = run._replace(files=tuple(file for file in run.files if file.findings or file.problems))
        pieces = report(told, "text", Wish(session, language, colour=None, plain=False))
        for piece in pieces if told.files or told.problems else ():
            click.echo(piece, nl=False)
        for line in _counts(run, _):
            click.echo(line)
        return 2 if run.all_problems else 0

    return group


def _options(options: Options, file: str) -> Options:
    """Return the options of a run in which the list's rows alone report, those of tier C too."""
    from rilis.packs.lexicon import read_lexicon
    from rilis.packs.place import read_source

    try:
        lexicon = read_lexicon(read_source(file))
    except OSError as error:
        raise InputError(Message(N_("There is no file “{path}”."), {"path": file})) from error
    return options._replace(select=(lexicon.id,), strict=True, lexicons=(file,))


def _counts(run: RunResult, _: Translate) -> list[str]:
    """Return a line for each row that fired: hits, and in how many texts."""
    found = [(finding.check, number) for number, file in enumerate(run.files) for finding in file.findings]
    hits = Counter(check for check, _number in found)
    texts = Counter(check for check, _number in set(found))
    template = _(N_("{row}: {hits} places in {texts} of {all} texts"))
    if not hits:
        return [_(N_("No row fires in these texts ({all}).")).format(all=len(run.files))]
    return [
        "",
        *(
            template.format(row=row, hits=hits[row], texts=texts[row], all=len(run.files))
            for row in sorted(hits)
        ),
    ]
