// The argparse module: the parser itself.

import type { ModuleSpec } from "../module.js"
import { actionsPython } from "./actions.js"
import { containerPython } from "./container.js"
import { formatterPython } from "./formatter.js"
import { parsingPython } from "./parsing.js"

const parserPython = () => String.raw`

def _prog_name(prog=None):
    if prog is not None:
        return prog
    return _os.path.basename(_sys.argv[0])


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Object for parsing command line strings into Python objects."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True):
        superinit = super(ArgumentParser, self).__init__
        superinit(description=description, prefix_chars=prefix_chars, argument_default=argument_default,
                  conflict_handler=conflict_handler)
        self.prog = _prog_name(prog)
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("type", None, _identity)
        default_prefix = "-" if "-" in prefix_chars else prefix_chars[0]
        if self.add_help:
            self.add_argument(default_prefix + "h", default_prefix * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"]
        return [(name, getattr(self, name)) for name in names]

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ArgumentError(None, "cannot have multiple subparser arguments")
        has_group = not kwargs.keys().isdisjoint(("title", "description"))
        self._subparsers = self._positionals
        if has_group:
            title, description = kwargs.pop("title", "subcommands"), kwargs.pop("description", None)
            self._subparsers = self.add_argument_group(title, description)
        kwargs.setdefault("parser_class", type(self))
        if kwargs.get("prog") is None:
            kwargs["prog"] = self._prog_of_subcommands()
        made = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        self._subparsers._add_action(made)
        return made

    # The usage of what comes before them.
    def _prog_of_subcommands(self):
        layout = self._get_formatter()
        layout.add_usage(None, self._get_positional_actions(), self._mutually_exclusive_groups, "")
        return layout.format_help().strip()

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        group._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def parse_args(self, args=None, namespace=None):
        args, argv = self.parse_known_args(args, namespace)
        if argv:
            msg = "unrecognized arguments: %s" % " ".join(argv)
            if self.exit_on_error:
                self.error(msg)
            else:
                raise ArgumentError(None, msg)
        return args

    def parse_known_args(self, args=None, namespace=None):
        return self._parse_known_args2(args, namespace, intermixed=False)

    def _parse_known_args2(self, args, namespace, intermixed):
        words = _sys.argv[1:] if args is None else list(args)
        result = Namespace() if namespace is None else namespace
        self._set_defaults_in(result)
        try:
            result, extras = self._parse_known_args(words, result, intermixed)
        except ArgumentError as wrong:
            if not self.exit_on_error:
                raise
            self.error(str(wrong))
        # What parsers of subcommands could not use.
        extras += vars(result).pop(_UNRECOGNIZED_ARGS_ATTR, [])
        return result, extras

    def _set_defaults_in(self, namespace):
        defaults = {}
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS:
                defaults.setdefault(action.dest, action.default)
        for dest, value in [*defaults.items(), *self._defaults.items()]:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)

    def _parse_known_args(self, arg_strings, namespace, intermixed):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        line = _CommandLine(self, arg_strings, namespace)
        if intermixed:
            line.read_intermixed()
        else:
            line.read_all()
        line.check_required()
        return namespace, line.extras

    def _read_args_from_files(self, arg_strings):
        new_arg_strings = []
        for arg_string in arg_strings:
            if not arg_string or arg_string[0] not in self.fromfile_prefix_chars:
                new_arg_strings.append(arg_string)
                continue
            try:
                with open(arg_string[1:], encoding=_sys.getfilesystemencoding(),
                          errors=_sys.getfilesystemencodeerrors()) as args_file:
                    arg_strings = []
                    for arg_line in args_file.read().splitlines():
                        for arg in self.convert_arg_line_to_args(arg_line):
                            arg_strings.append(arg)
                    new_arg_strings.extend(self._read_args_from_files(arg_strings))
            except OSError as err:
                raise ArgumentError(None, str(err))
        return new_arg_strings

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _match_argument(self, action, arg_strings_pattern):
        match = _re.match(self._get_nargs_pattern(action), arg_strings_pattern)
        if match is None:
            msg = {None: "expected one argument", OPTIONAL: "expected at most one argument",
                   ONE_OR_MORE: "expected at least one argument"}.get(action.nargs)
            if msg is None:
                msg = "expected %s argument" % action.nargs if action.nargs == 1 else "expected %s arguments" % action.nargs
            raise ArgumentError(action, msg)
        return len(match.group(1))

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        for i in range(len(actions), 0, -1):
            pattern = "".join([self._get_nargs_pattern(action) for action in actions[:i]])
            match = _re.match(pattern, arg_strings_pattern)
            if match is not None:
                return [len(string) for string in match.groups()]
        return []

    def _parse_optional(self, arg_string):
        if not arg_string:
            return None
        if not arg_string[0] in self.prefix_chars:
            return None
        if arg_string in self._option_string_actions:
            action = self._option_string_actions[arg_string]
            return [(action, arg_string, None, None)]
        if len(arg_string) == 1:
            return None
        option_string, sep, explicit_arg = arg_string.partition("=")
        if sep and option_string in self._option_string_actions:
            action = self._option_string_actions[option_string]
            return [(action, option_string, sep, explicit_arg)]
        option_tuples = self._get_option_tuples(arg_string)
        if option_tuples:
            return option_tuples
        if self._negative_number_matcher.match(arg_string):
            if not self._has_negative_number_optionals:
                return None
        if " " in arg_string:
            return None
        return [(None, arg_string, None, None)]

    def _get_option_tuples(self, option_string):
        result = []
        chars = self.prefix_chars
        if option_string[0] in chars and option_string[1] in chars:
            if self.allow_abbrev:
                option_prefix, sep, explicit_arg = option_string.partition("=")
                if not sep:
                    sep = explicit_arg = None
                for option_string in self._option_string_actions:
                    if option_string.startswith(option_prefix):
                        action = self._option_string_actions[option_string]
                        result.append((action, option_string, sep, explicit_arg))
        elif option_string[0] in chars and option_string[1] not in chars:
            option_prefix, sep, explicit_arg = option_string.partition("=")
            if not sep:
                sep = explicit_arg = None
            short_option_prefix = option_string[:2]
            short_explicit_arg = option_string[2:]
            for option_string in self._option_string_actions:
                if option_string == short_option_prefix:
                    action = self._option_string_actions[option_string]
                    result.append((action, option_string, "", short_explicit_arg))
                elif self.allow_abbrev and option_string.startswith(option_prefix):
                    action = self._option_string_actions[option_string]
                    result.append((action, option_string, sep, explicit_arg))
        else:
            raise ArgumentError(None, "unexpected option string: %s" % option_string)
        return result

    def _get_nargs_pattern(self, action):
        as_option, by_position = _NARGS_PATTERNS.get(action.nargs, ("([A]{%d})", "((?:-*A){%d}-*)"))
        pattern = as_option if action.option_strings else by_position
        return pattern if action.nargs in _NARGS_PATTERNS else pattern % action.nargs

    def parse_intermixed_args(self, args=None, namespace=None):
        args, argv = self.parse_known_intermixed_args(args, namespace)
        if argv:
            msg = "unrecognized arguments: %s" % " ".join(argv)
            if self.exit_on_error:
                self.error(msg)
            else:
                raise ArgumentError(None, msg)
        return args

    def parse_known_intermixed_args(self, args=None, namespace=None):
        positionals = self._get_positional_actions()
        a = [action for action in positionals if action.nargs in [PARSER, REMAINDER]]
        if a:
            raise TypeError("parse_intermixed_args: positional arg with nargs=%s" % a[0].nargs)
        return self._parse_known_args2(args, namespace, intermixed=True)

    def _get_values(self, action, arg_strings):
        nargs = action.nargs
        if nargs == SUPPRESS:
            return SUPPRESS
        if not arg_strings:
            if nargs == OPTIONAL:
                absent = action.const if action.option_strings else action.default
                is_text = isinstance(absent, str) and absent is not SUPPRESS
                return self._get_value(action, absent) if is_text else absent
            if nargs == ZERO_OR_MORE and not action.option_strings:
                return [] if action.default is None else action.default
        values = [self._get_value(action, word) for word in arg_strings]
        # Of a subcommand's arguments the first is checked, of those that are left over none.
        checked = {PARSER: values[:1], REMAINDER: ()}.get(nargs, values)
        for value in checked:
            self._check_value(action, value)
        is_single = nargs is None or nargs == OPTIONAL
        return values[0] if is_single and len(values) == 1 else values

    def _get_value(self, action, arg_string):
        type_func = self._registry_get("type", action.type, action.type)
        if not callable(type_func):
            raise TypeError(f"{type_func!r} is not callable")
        try:
            result = type_func(arg_string)
        except ArgumentTypeError as err:
            raise ArgumentError(action, str(err))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, "invalid %(type)s value: %(value)r" % {"type": name, "value": arg_string})
        return result

    def _check_value(self, action, value):
        choices = action.choices
        if choices is not None:
            if isinstance(choices, str):
                choices = iter(choices)
            if value not in choices:
                args = {"value": value, "choices": ", ".join(map(repr, action.choices))}
                raise ArgumentError(action, "invalid choice: %(value)r (choose from %(choices)s)" % args)

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def _begin_usage(self):
        layout = self._get_formatter()
        layout.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return layout

    def format_usage(self):
        return self._begin_usage().format_help()

    def format_help(self):
        layout = self._begin_usage()
        layout.add_text(self.description)
        for part in self._action_groups:
            layout.start_section(part.title)
            layout.add_text(part.description)
            layout.add_arguments(part._group_actions)
            layout.end_section()
        layout.add_text(self.epilog)
        return layout.format_help()

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if not message:
            return
        try:
            (file or _sys.stderr).write(message)
        except (AttributeError, OSError):
            pass

    def _warning(self, message):
        self._print_message(f"{self.prog}: warning: {message}\n", _sys.stderr)

    def error(self, message):
        """Show the usage and the message on stderr and leave with status 2; an override must not return either."""
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)


# What each nargs takes of the letters of the arguments: as an option, by position.
_NARGS_PATTERNS = {
    None: ("([A])", "(-*A-*)"), OPTIONAL: ("(A?)", "(-*A?-*)"), ZERO_OR_MORE: ("(A*)", "(-*[A-]*)"),
    ONE_OR_MORE: ("(A+)", "(-*A[A-]*)"), REMAINDER: ("([AO]*)", "(.*)"), PARSER: ("(A[AO]*)", "(-*A[-AO]*)"),
    SUPPRESS: ("()", "(-*)")}


def _identity(string):
    return string
`

export function argparseModule(): ModuleSpec {
  return {
    name: "argparse",
    doc: "Command-line parsing library",
    python: formatterPython() + actionsPython() + containerPython() + parsingPython() + parserPython(),
  }
}
