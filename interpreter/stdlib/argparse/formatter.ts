// How argparse lays out usage and help. Python text that begins the module.

export const formatterPython = () => String.raw`
import os as _os
import re as _re
import sys as _sys

__all__ = ["ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
           "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter",
           "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE"]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


class _AttributeHolder(object):
    def __repr__(self):
        named = dict(self._get_kwargs())
        shown = [repr(value) for value in self._get_args()]
        shown += [f"{name}={value!r}" for name, value in named.items() if name.isidentifier()]
        others = {name: value for name, value in named.items() if not name.isidentifier()}
        if others:
            shown.append(f"**{others!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def _get_args(self):
        return []

    def _get_kwargs(self):
        return [*vars(self).items()]


def _copy_items(items):
    if type(items) is list or items is None:
        return list(items or ())
    from copy import copy
    return copy(items)


# Lines of at most width characters; words break after hyphens between letters, and where they are longer than a line.
def _wrap(text, width, initial_indent="", subsequent_indent=""):
    pieces = []
    for word in _re.findall(r"[^ \t\n\r\f\v]+", text):
        parts = _re.split(r"(?<=[^\W\d]{2}-)(?=[^\W\d]-?[^\W\d])", word)
        pieces.append((True, parts[0]))
        pieces.extend((False, part) for part in parts[1:])
    lines = []
    indent, line = initial_indent, ""
    for spaced, piece in pieces:
        room = max(1, width - len(indent))
        joined = line + (" " if spaced and line else "") + piece
        if len(joined) <= room:
            line = joined
            continue
        if len(piece) > room:
            # A piece longer than a line fills up what is left of this one.
            head = line + (" " if spaced and line else "")
            left = room - len(head)
            if left > 0:
                line, piece = head + piece[:left], piece[left:]
            lines.append(indent + line.rstrip())
            indent = subsequent_indent
            room = max(1, width - len(indent))
            while len(piece) > room:
                lines.append(indent + piece[:room])
                piece = piece[room:]
            line = piece
            continue
        lines.append(indent + line)
        indent, line = subsequent_indent, piece
    if line:
        lines.append(indent + line)
    return lines


class HelpFormatter(object):
    """Formatter for generating usage messages and argument help strings.

    Only the name of this class is considered a public API. All the methods
    provided by the class are considered an implementation detail.
    """

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil
            width = shutil.get_terminal_size().columns - 2
        self._prog, self._width = prog, width
        self._indent_increment, self._current_indent, self._level = indent_increment, 0, 0
        self._max_help_position = min(max_help_position, max(width - 20, 2 * indent_increment))
        self._action_max_length = 0
        self._whitespace_matcher = _re.compile(r"\s+", _re.ASCII)
        self._long_break_matcher = _re.compile(r"\n\n\n+")
        self._current_section = self._root_section = self._Section(self, None)

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, "Indent decreased below 0."
        self._level -= 1

    # A title and what stands below it; the outermost has neither a title nor a parent.
    class _Section(object):
        def __init__(self, formatter, parent, heading=None):
            self.items = []
            self.heading = heading
            self.parent = parent
            self.formatter = formatter

        def format_help(self):
            layout = self.formatter
            if self.parent is None:
                return self._content()
            layout._indent()
            content = self._content()
            layout._dedent()
            if not content:
                return ""
            titled = self.heading is not None and self.heading is not SUPPRESS
            title = f"{'':{layout._current_indent}}{self.heading}:\n" if titled else ""
            return f"\n{title}{content}\n"

        def _content(self):
            return self.formatter._join_parts([make(*args) for make, args in self.items])

    def start_section(self, heading):
        self._indent()
        opened = self._Section(self, self._current_section, heading)
        self._add_item(opened.format_help, ())
        self._current_section = opened

    def end_section(self):
        self._dedent()
        self._current_section = self._current_section.parent

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def add_text(self, text):
        if text is None or text is SUPPRESS:
            return
        self._add_item(self._format_text, (text,))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is SUPPRESS:
            return
        self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        width = self._invocation_width(action)
        for each in self._iter_indented_subactions(action):
            width = max(width, self._invocation_width(each))
        self._action_max_length = max(self._action_max_length, width)
        self._add_item(self._format_action, [action])

    def _invocation_width(self, action):
        return self._current_indent + len(self._format_action_invocation(action))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if not text:
            return text
        # No more than one blank line, and none at the ends.
        return self._long_break_matcher.sub("\n\n", text).strip("\n") + "\n"

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % dict(prog=self._prog)
        elif not actions:
            usage = "%(prog)s" % dict(prog=self._prog)
        else:
            usage = self._usage_of_actions(actions, groups, prefix)
        return "%s%s\n\n" % (prefix, usage)

    # In one line if that is wide enough; else options and positionals on lines of their own.
    def _usage_of_actions(self, actions, groups, prefix):
        prog = "%(prog)s" % dict(prog=self._prog)
        optionals = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        width = self._width - self._current_indent
        content = self._format_actions_usage(optionals + positionals, groups)
        whole = f"{prog} {content}" if prog and content else prog or content
        if len(prefix) + len(whole) <= width:
            return whole
        blocks = [self._get_actions_usage_parts(kind, groups) for kind in (optionals, positionals)]
        blocks = [block for block in blocks if block]
        start = len(prefix) + len(prog)
        if start <= 0.75 * width:
            # The program's name begins the first line, and the others stand below what follows it.
            first, *rest = blocks or [[]]
            lines = self._usage_lines([prog] + first, width, start + 1, len(prefix) - 1)
            lines[0] = lines[0].lstrip(" ")
            return "\n".join(lines + [line for block in rest for line in self._usage_lines(block, width, start + 1)])
        indent = len(prefix)
        together = self._usage_lines(sum(blocks, []), width, indent)
        if len(together) > 1:
            together = [line for block in blocks for line in self._usage_lines(block, width, indent)]
        return "\n".join([prog] + together)

    # Parts on indented lines; used: what stands before the first part.
    def _usage_lines(self, parts, width, indent, used=None):
        rows = [[]]
        used = indent - 1 if used is None else used
        for part in parts:
            if rows[-1] and used + 1 + len(part) > width:
                rows.append([])
                used = indent - 1
            rows[-1].append(part)
            used += 1 + len(part)
        return [" " * indent + " ".join(row) for row in rows if row]

    def _format_actions_usage(self, actions, groups):
        return " ".join(self._get_actions_usage_parts(actions, groups))

    def _get_actions_usage_parts(self, actions, groups):
        spans = self._spans_of_groups(actions, groups)
        grouped = {action for (begin, end) in spans for action in actions[begin:end]}
        parts = [self._usage_part(action, action in grouped) for action in actions]
        joined = set()
        for begin, end in sorted(spans, reverse=True):
            self._join_group(parts, begin, end, spans[begin, end].required, joined)
        return [part for part in parts if part is not None]

    # Groups whose members stand together, in their order.
    def _spans_of_groups(self, actions, groups):
        spans = {}
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f"empty group {group}")
            if members[0] not in actions or not any(member.help is not SUPPRESS for member in members):
                continue
            begin = actions.index(members[0])
            if actions[begin:begin + len(members)] == members:
                spans[begin, begin + len(members)] = group
        return spans

    def _usage_part(self, action, in_group):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if in_group and part[:1] + part[-1:] == "[]" else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            metavar = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = f"{action.option_strings[0]} {metavar}"
        return part if action.required or in_group else f"[{part}]"

    # Puts bars and brackets around the shown ones; groups inside of groups have their bars already.
    def _join_group(self, parts, begin, end, required, joined):
        shown = [part for part in parts[begin:end] if part is not None]
        if not shown:
            return
        last = len(shown) - 1
        if not required:
            left, right = "[", "]"
        else:
            left, right = ("(", ")") if last else ("", "")
        shown[0] = left + shown[0]
        shown[last] += right
        for i in range(begin, begin + last):
            if i not in joined:
                shown[i - begin] += " |"
                joined.add(i)
        parts[begin:end] = shown + [None] * (end - begin - len(shown))

    def _format_text(self, text):
        shown = text % {"prog": self._prog} if "%(prog)" in text else text
        indent = self._current_indent
        return self._fill_text(shown, max(self._width - indent, 11), " " * indent) + "\n\n"

    def _format_action(self, action):
        help_position = min(self._action_max_length + 2, self._max_help_position)
        room = help_position - self._current_indent - 2
        invocation = self._format_action_invocation(action)
        header = " " * self._current_indent + invocation
        # The help begins beside an invocation that leaves room, else on the next line.
        is_beside = bool(action.help) and len(invocation) <= room
        header += " " * (room - len(invocation) + 2) if is_beside else "\n"
        parts = [header]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            lines = self._split_lines(text, max(self._width - help_position, 11)) if text else []
            for number, line in enumerate(lines):
                parts.append(" " * (0 if is_beside and number == 0 else help_position) + line + "\n")
        elif is_beside:
            parts.append("\n")
        parts += [self._format_action(each) for each in self._iter_indented_subactions(action)]
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        names = ", ".join(action.option_strings)
        if not names:
            return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return names
        return f"{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}"

    def _metavar_formatter(self, action, default_metavar):
        metavar = action.metavar
        if metavar is None:
            metavar = default_metavar if action.choices is None else f"{{{','.join(map(str, action.choices))}}}"
        return lambda size: metavar if isinstance(metavar, tuple) else (metavar,) * size

    def _format_args(self, action, default_metavar):
        metavars = self._metavar_formatter(action, default_metavar)
        match action.nargs:
            case None:
                return "%s" % metavars(1)
            case "?":
                return "[%s]" % metavars(1)
            case "*":
                given = metavars(1)
                return ("[%s [%s ...]]" if len(given) == 2 else "[%s ...]") % given
            case "+":
                return "%s [%s ...]" % metavars(2)
            case "...":
                return "..."
            case "A...":
                return "%s ..." % metavars(1)
            case "==SUPPRESS==":
                return ""
        try:
            layout = " ".join(["%s"] * len(range(action.nargs)))
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return layout % metavars(action.nargs)

    def _expand_help(self, action):
        help_string = self._get_help_string(action)
        if "%" not in help_string:
            return help_string
        params = dict(vars(action), prog=self._prog)
        for name in list(params):
            value = params[name]
            if value is SUPPRESS:
                del params[name]
            elif hasattr(value, "__name__"):
                params[name] = value.__name__
        if params.get("choices") is not None:
            params["choices"] = ", ".join(map(str, params["choices"]))
        return help_string % params

    def _iter_indented_subactions(self, action):
        subactions = getattr(action, "_get_subactions", None)
        if subactions is None:
            return
        self._indent()
        yield from subactions()
        self._dedent()

    def _split_lines(self, text, width):
        text = self._whitespace_matcher.sub(" ", text).strip()
        return _wrap(text, width)

    def _fill_text(self, text, width, indent):
        one_line = self._whitespace_matcher.sub(" ", text).strip()
        return "\n".join(_wrap(one_line, width, indent, indent))

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Help message formatter which retains any formatting in descriptions."""

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Help message formatter which retains formatting of all help text."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Help message formatter which adds default values to argument help."""

    def _get_help_string(self, action):
        text = "" if action.help is None else action.help
        if "%(default)" in text or action.default is SUPPRESS:
            return text
        takes_default = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        return text + " (default: %(default)s)" if takes_default else text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Help message formatter which uses the argument 'type' as the default
    metavar value (instead of the argument 'dest')"""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
`
