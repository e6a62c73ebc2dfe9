"""The one place of Jinja: a sandbox that reads one pack's own files and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from rilis.errors import RilisError, TemplateError
from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

if TYPE_CHECKING:
    from jinja2 import Environment, Template

OUTPUT_LIMIT: Final = 1024 * 1024
"""Letters a template may write."""
_LONGEST_REPEAT: Final = 10_000
"""Letters or items that `*` may make."""

Filters = Mapping[str, Callable[..., object]]


def environment(
    parts: Mapping[str, str],
    filters: Filters,
    *,
    autoescape: bool,
    finalize: Callable[[object], object] | None = None,
) -> Environment:
    """Return a sandboxed, immutable environment over a pack's files.

    A missing field is an error, not an empty place; `**` and long repeats are refused; no
    extension, no loader outside `parts`.
    """
    from jinja2 import DictLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Bounded(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset(("*", "**", "%"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            if operator == "**" or _too_long(operator, left, right):
                raise OverflowError(operator)
            if operator == "%" and isinstance(left, str):
                raise OverflowError(operator)
            return super().call_binop(context, operator, left, right)

    made = Bounded(
        loader=DictLoader(dict(parts)),
        undefined=StrictUndefined,
        autoescape=autoescape,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(filters)
    for name in ("lipsum", "cycler", "joiner"):
        made.globals.pop(name, None)
    return made


def render(env: Environment, name: str, values: Mapping[str, object], origin: str) -> str:
    """Return what a template writes. `origin`: where the pack was found, for errors.

    Raises TemplateError naming file, line and field for whatever goes wrong in it.
    """
    from jinja2 import TemplateError as JinjaError

    pieces: list[str] = []
    length = 0
    template: Template | None = None
    try:
        template = env.get_template(name)
        for piece in template.generate(dict(values)):
            pieces.append(piece)
            length += len(piece)
            if length > OUTPUT_LIMIT:
                raise OverflowError(name)
    except RilisError:
        raise
    except (
        JinjaError,
        ArithmeticError,
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        RecursionError,
        MemoryError,
    ) as error:
        raise _failed(env, name, origin, error, values) from error
    return "".join(pieces)


def refuse_blocks(env: Environment, origin: str) -> None:
    """Refuse `{% filter %}` and block `{% set %}` in a draft template: words would lose their field.

    Raises TemplateError with the line.
    """
    from jinja2 import TemplateSyntaxError, nodes

    for each in env.list_templates() if env.loader else []:
        text = _text(env, each)
        try:
            tree = env.parse(text, each)
        except TemplateSyntaxError as error:
            raise _failed(env, each, origin, error, {}) from error
        for node in tree.find_all((nodes.FilterBlock, nodes.AssignBlock)):
            raise TemplateError(
                Message(
                    N_("{file}, line {line}: a block around text hides which field it came from."),
                    {"file": each, "line": node.lineno},
                ),
                Message(N_("Use a filter on each value, or “set” with one value.")),
            )


def _too_long(operator: str, left: object, right: object) -> bool:
    if operator != "*":
        return False
    for what, times in ((left, right), (right, left)):
        if (
            isinstance(what, (str, list, tuple))
            and isinstance(times, int)
            and len(what) * times > _LONGEST_REPEAT
        ):
            return True
    return isinstance(left, int) and isinstance(right, int) and max(abs(left), abs(right)) > 10**12


def _failed(
    env: Environment, name: str, origin: str, error: BaseException, values: Mapping[str, object]
) -> TemplateError:
    from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
    from jinja2.exceptions import SecurityError

    if isinstance(error, TemplateSyntaxError):
        file, line = error.name or name, error.lineno
    else:
        file, line = _place(env, error, name)
    source = Source(f"{origin}/{file}", _text(env, file)) if file else None
    span = source.line_span(line) if source and 1 <= line <= source.lines else None
    hint: Message | None = None
    if isinstance(error, UndefinedError):
        field = _field(str(error))
        message = Message(N_("The template needs “{field}”, which is not there."), {"field": field})
        near = closest(field, [key for key in values if key != field])
        hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
    elif isinstance(error, SecurityError):
        message = Message(N_("The template does something that is not allowed here."))
    elif isinstance(error, TemplateNotFound):
        message = Message(
            N_("The template asks for “{file}”, which is not in its pack."), {"file": str(error)}
        )
    elif isinstance(error, (OverflowError, MemoryError, RecursionError)):
        message = Message(N_("The template makes more than is allowed."))
    elif isinstance(error, TemplateSyntaxError):
        message = Message(
            N_("The template cannot be read: {detail}."), {"detail": (error.message or "").rstrip(".")}
        )
    else:
        message = Message(N_("The template fails here ({kind})."), {"kind": type(error).__name__})
    return TemplateError(message, hint, source=source, span=span or (Span(0, 0) if source else None))


def _field(text: str) -> str:
    quoted = text.split("'")
    return quoted[-2] if len(quoted) >= 3 else text  # noqa: PLR2004 - before, name, after


def _place(env: Environment, error: BaseException, name: str) -> tuple[str, int]:
    """Return file and line of the innermost template frame of an error."""
    known = set(env.list_templates())
    found = (name, 1)
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in known or file == "<template>":
            found = (file if file in known else name, trace.tb_lineno)
        trace = trace.tb_next
    return found


def _text(env: Environment, name: str) -> str:
    from jinja2 import TemplateNotFound

    try:
        return env.loader.get_source(env, name)[0] if env.loader else ""
    except TemplateNotFound:
        return ""
