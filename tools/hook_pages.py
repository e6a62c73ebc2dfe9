"""Pages of the hooks: what each gives, field by field, with a whole small plugin from a tested file.

Used by tools/docs.py. The plugins are tests/plugins/examples/<hook>.py, run by
tests/plugins/test_hook_examples.py; what a field means comes from the text under it in the code.
"""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import api as promise
from rilis.api import API, OLDEST_API
from rilis.messages import N_, translation
from rilis.plugins import specs

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "tests" / "plugins" / "examples"
PLUGIN = ROOT / "plugins" / "rilis-contoh" / "src" / "rilis_contoh" / "plugin.py"


class Hook(NamedTuple):
    """What a page says beside the code."""

    gives: str
    when: str
    notes: tuple[str, ...]
    files: tuple[str, ...] = ()
    """Files beside the example that the page shows too."""


HOOKS = {
    "rilis_checks": Hook(
        N_("Checks over the text of a release."),
        N_("Asked when checks are listed or run; a group loads its modules only when one of them is active."),
        (
            N_("`run` gets the document and a context, and yields a `Hit` for each place. It opens no file."),
            N_("Every value under `defaults` is an option that `pilihan` in rilis.yaml may set."),
        ),
    ),
    "rilis_validators": Hook(
        N_("Checks over the fields of a brief, before anything is drafted."),
        N_("Asked when a brief is checked or checks are listed."),
        (
            N_(
                "A `Hit` names its `field`, such as `kutipan[0].ucapan`; an empty span stands for the whole value."
            ),
        ),
    ),
    "rilis_lexicons": Hook(
        N_("Words and phrases that a check of their own reports."),
        N_("Asked when checks run; all rows of all lexicons are found in one pass."),
        (
            N_(
                "Rows are data: keep them in YAML and read them with `lexicon_from`. `rilis pack check` tries them."
            ),
            N_(
                "Each row proves itself: sentences under `kena` must be reported, those under `diam` must not."
            ),
        ),
    ),
    "rilis_styles": Hook(
        N_("House styles with the profiles of their agencies."),
        N_("Asked at the start of every run; keep it cheap."),
        (
            N_("A project takes a style with `gaya: ID` in rilis.yaml and may lay its own values over it."),
            N_("Values of a profile are dated: a release is judged by what held on its day."),
        ),
    ),
    "rilis_templates": Hook(
        N_("Kinds of release: how a brief becomes a draft and what its files look like."),
        N_("Asked when a brief is drafted or templates are listed."),
        (
            N_(
                "The folder also needs a reference.docx; copy one that rilis ships and change its styles in Word."
            ),
            N_("`rilis pack check` drafts and prints sample briefs with it and lists every missing style."),
        ),
        ("kabar/pack.yaml", "kabar/draft.md.j2", "kabar/page.html.j2", "kabar/starter.yaml"),
    ),
    "rilis_word_lists": Hook(
        N_("Words that the speller knows beside its own: systems, services, terms and names of an agency."),
        N_("Asked at the start of every run that checks spelling; keep it cheap."),
        (N_("A project adds its own under `kamus` in rilis.yaml, or with `rilis check --add-words`."),),
    ),
    "rilis_fact_packs": Hook(
        N_("Fact packs: what is true of an event, for all agencies that write of it."),
        N_("Asked at the start of every run that checks texts; keep it cheap."),
        (
            N_(
                "Packs are data: keep them in YAML and read them with `facts_from`. `rilis facts check` tries them."
            ),
            N_(
                "A text that mentions the event is compared with the pack, also when its brief does not name it."
            ),
        ),
    ),
    "rilis_renderers": Hook(
        N_("File formats that `--to` may name."),
        N_("Asked when files are made or formats are listed."),
        (
            N_(
                "`run` gets a job with all it may need and returns the bytes. It opens no file and reads no clock."
            ),
            N_("The same job must give the same bytes."),
        ),
    ),
}


def hook_pages() -> dict[Path, str]:
    """Return the text of every page: an overview and a page per hook, in both languages."""
    pages: dict[Path, str] = {}
    for language, folder in (("en", ROOT / "docs"), ("id", ROOT / "docs" / "id")):
        pages[folder / "hooks.md"] = overview(language)
        for name in hook_functions():
            pages[folder / "hooks" / f"{name}.md"] = page(name, language)
    return pages


def hook_functions() -> dict[str, Any]:
    """Return the hooks by name. Raises KeyError for one that has no page."""
    found = {name: hook for name, hook in inspect.getmembers(specs, inspect.isfunction) if name in HOOKS}
    there = [name for name, _ in inspect.getmembers(specs, inspect.isfunction) if name.startswith("rilis_")]
    if missing := set(there) ^ set(found):
        raise KeyError(missing)
    return found


def overview(language: str) -> str:
    """Return the page of all hooks."""
    _ = translation(language)
    lines = [f"# {_(N_('Hooks'))}", ""]
    for text in (
        N_(
            "A plugin is a module named in the entry-point group `rilis`; each hook is asked once and gives values."
        ),
        N_("Everything a plugin may import is in `rilis.api`."),
        N_("`rilis plugin new NAME` writes a whole package with tests; no Python is needed for data alone."),
    ):
        lines += [_(text), ""]
    lines += [
        _(N_("This rilis has API {newest} and loads plugins from API {oldest} on.")).format(
            newest=API, oldest=OLDEST_API
        )
    ]
    lines += [
        _(N_("What it promises is listed in [api-{number}.txt]({path}).")).format(
            number=API, path=f"{up(language)}api-{API}.txt"
        ),
        "",
    ]
    lines += [f"| {_(N_('hook'))} | {_(N_('gives'))} | {_(N_('since API'))} |", "|---|---|---|"]
    for name, hook in hook_functions().items():
        lines.append(
            f"| [`{name}`](hooks/{name}.md) | {_(HOOKS[name].gives)} | {promise.since(f'hook.{name}', '')} |"
        )
        del hook
    lines += ["", f"## {_(N_('A whole plugin'))}", ""]
    lines += [_(N_("From plugins/rilis-contoh, the package that `rilis plugin new` is made of.")), ""]
    return "\n".join([*lines, *code("python", PLUGIN), ""])


def up(language: str) -> str:
    """Return the way from the overview to the folder of the lists."""
    return "" if language == "en" else "../"


def page(name: str, language: str) -> str:
    """Return the page of one hook."""
    _ = translation(language)
    hook, facts = hook_functions()[name], HOOKS[name]
    lines = [f"# `{name}() -> {given_type(hook)}`", "", _(facts.gives), "", _(facts.when), ""]
    lines += [_(N_("Since API {number}.")).format(number=promise.since(f"hook.{name}", "")), ""]
    for note in facts.notes:
        lines += [f"- {_(note)}"]
    for kind in given_kinds(hook):
        lines += ["", f"## `{kind.__name__}`", ""]
        if language == "id":
            lines += [_(N_("What each field means stands here in English, as in the code.")), ""]
        lines += field_table(kind, language)
    lines += ["", f"## {_(N_('A small plugin, whole'))}", ""]
    lines += [
        _(N_("Cut from a file that the tests run: {path}")).format(path=f"tests/plugins/examples/{name}.py"),
        "",
    ]
    lines += code("python", EXAMPLES / f"{name}.py")
    for file in facts.files:
        lines += ["", f"`{file}`", "", *code(file.rsplit(".", 1)[1].replace("j2", "jinja"), EXAMPLES / file)]
    return "\n".join([*lines, ""])


def given_type(hook: Any) -> str:
    """Return what a hook gives, without modules."""
    return re.sub(r"[\w.]+\.(\w+)", r"\1", str(typing.get_type_hints(hook)["return"]))


def given_kinds(hook: Any) -> list[Any]:
    """Return the values a hook gives."""
    (inside,) = typing.get_args(typing.get_type_hints(hook)["return"])
    return list(typing.get_args(inside)) or [inside]


def field_table(kind: Any, language: str) -> Iterator[str]:
    """Yield a table of a value's fields."""
    _ = translation(language)
    heads = (N_("field"), N_("type"), N_("unless given"), N_("since API"), N_("meaning"))
    yield f"| {' | '.join(map(_, heads))} |"
    yield "|---|---|---|---|---|"
    meanings = field_meanings(kind)
    for field in kind._fields:
        default = promise.shown(kind._field_defaults[field]) if field in kind._field_defaults else ""
        wanted = promise.typed(kind.__annotations__[field])
        row = (
            f"`{field}`",
            f"`{wanted}`",
            f"`{default}`" if default else "",
            str(promise.since(f"rilis.api.{kind.__name__}", field)),
            meanings.get(field, ""),
        )
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


def field_meanings(kind: Any) -> dict[str, str]:
    """Return the text that stands under each field in the code."""
    body = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    found: dict[str, str] = {}
    name = ""
    for node in body.body if isinstance(body, ast.ClassDef) else ():
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and name:
            found[name] = " ".join(str(node.value.value).split())
            name = ""
    return found


def code(language: str, path: Path) -> list[str]:
    """Return a file as a block of code."""
    return [f"```{language}", path.read_text(encoding="utf-8").rstrip(), "```"]
