// argparse's errors, actions and types. Python text that follows the formatters.

export const actionsPython = () => String.raw`

_SENTINEL = object()


def _get_action_name(argument):
    """How messages call an argument, or None when nothing names it."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    shown, count = argument.metavar, argument.nargs
    if shown in (None, SUPPRESS):
        if argument.dest not in (None, SUPPRESS):
            return argument.dest
        return "{%s}" % ",".join(argument.choices) if argument.choices else None
    if not isinstance(shown, tuple):
        return shown
    if count == ONE_OR_MORE or count == ZERO_OR_MORE and len(shown) == 2:
        return "%s[, %s]" % shown
    return ", ".join(shown)


class ArgumentError(Exception):
    """What is wrong with an argument: the message, after the argument's name where there is one."""

    def __init__(self, argument, message):
        self.message = message
        self.argument_name = _get_action_name(argument)

    def __str__(self):
        about = "" if self.argument_name is None else f"argument {self.argument_name}: "
        return about + str(self.message)


class ArgumentTypeError(Exception):
    """Raised by a type= function whose text is to be shown as it is."""


class Action(_AttributeHolder):
    """One argument of a parser: how it is spelled, how much it takes, and, when called, what it does to the namespace."""

    _SHOWN = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar",
              "deprecated")

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        given = locals()
        for name in Action._SHOWN:
            setattr(self, name, given[name])

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")

    def format_usage(self):
        return self.option_strings[0]

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in Action._SHOWN]


def _change_items(namespace, dest, change, value):
    """Replace the list in an attribute by a copy with more in it; the default's own list stays as it is."""
    items = _copy_items(getattr(namespace, dest, None))
    getattr(items, change)(value)
    setattr(namespace, dest, items)


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=_SENTINEL, choices=_SENTINEL, required=False, help=None,
                 metavar=_SENTINEL, deprecated=False):
        _option_strings = []
        for option_string in option_strings:
            _option_strings.append(option_string)
            if option_string.startswith("--"):
                _option_strings.append("--no-" + option_string[2:])
        for name, value in (("type", type), ("choices", choices), ("metavar", metavar)):
            if value is not _SENTINEL:
                import warnings
                warnings.warn(f"{name!r} is deprecated as of Python 3.12 and will be removed in Python 3.14.",
                              DeprecationWarning, stacklevel=2)
        clean = lambda value: None if value is _SENTINEL else value
        super().__init__(option_strings=_option_strings, dest=dest, nargs=0, default=default, type=clean(type),
                         choices=clean(choices), required=required, help=help, metavar=clean(metavar), deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store "
                             "true or store const may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings=option_strings, dest=dest, nargs=nargs, const=const, default=default, type=type,
                         choices=choices, required=required, help=help, metavar=metavar, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default, required=required,
                         help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings=option_strings, dest=dest, const=True, deprecated=deprecated, required=required,
                         help=help, default=default)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings=option_strings, dest=dest, const=False, default=default, required=required, help=help,
                         deprecated=deprecated)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None, deprecated=False):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, "
                             "the append const action may be more appropriate")
        if const is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings=option_strings, dest=dest, nargs=nargs, const=const, default=default, type=type,
                         choices=choices, required=required, help=help, metavar=metavar, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        _change_items(namespace, self.dest, "append", values)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default, required=required,
                         help=help, metavar=metavar, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        _change_items(namespace, self.dest, "append", self.const)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, default=default, required=required, help=help,
                         deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, (0 if count is None else count) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings=option_strings, dest=dest, default=default, nargs=0, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        about = "show program's version number and exit" if help is None else help
        super().__init__(option_strings, dest, nargs=0, default=default, help=about)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        layout = parser._get_formatter()
        layout.add_text(parser.version if self.version is None else self.version)
        parser._print_message(layout.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    class _ChoicesPseudoAction(Action):
        def __init__(self, name, aliases, help):
            others = " (%s)" % ", ".join(aliases) if aliases else ""
            super().__init__([], name, help=help, metavar=name + others)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        by_name = {}
        super().__init__(option_strings, dest, nargs=PARSER, choices=by_name, required=required, help=help, metavar=metavar)
        self._parser_class, self._prog_prefix = parser_class, prog
        self._name_parser_map, self._choices_actions, self._deprecated = by_name, [], set()

    def _get_subactions(self):
        return self._choices_actions

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get("prog") is None:
            kwargs["prog"] = f"{self._prog_prefix} {name}"
        aliases = kwargs.pop("aliases", ())
        known = self._name_parser_map
        for kind, wanted in [("", name), *((" alias", alias) for alias in aliases)]:
            if wanted in known:
                raise ArgumentError(self, f"conflicting subparser{kind}: {wanted}")
        if "help" in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        made = self._parser_class(**kwargs)
        spellings = [name, *aliases]
        known.update(dict.fromkeys(spellings, made))
        if deprecated:
            self._deprecated.update(spellings)
        return made

    def __call__(self, parser, namespace, values, option_string=None):
        command, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, command)
        if command not in self._name_parser_map:
            raise ArgumentError(self, "unknown parser %r (choices: %s)" % (command, ", ".join(self._name_parser_map)))
        if command in self._deprecated:
            parser._warning(f"command '{command}' is deprecated")
        # Parsed into a namespace of its own: the subparser's defaults win over what stands in the outer one.
        inner, unknown = self._name_parser_map[command].parse_known_args(rest, None)
        for name, value in vars(inner).items():
            setattr(namespace, name, value)
        if unknown:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, []).extend(unknown)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _change_items(namespace, self.dest, "extend", values)


class FileType(object):
    """For type=: opens the file an argument names; - stands for standard input or output."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __repr__(self):
        shown = [repr(given) for given in (self._mode, self._bufsize) if given != -1]
        for name in "encoding", "errors":
            given = getattr(self, "_" + name)
            if given is not None:
                shown.append(f"{name}={given!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __call__(self, string):
        mode = self._mode
        if string != "-":
            try:
                return open(string, mode, self._bufsize, self._encoding, self._errors)
            except OSError as problem:
                raise ArgumentTypeError(f"can't open '{string}': {problem}")
        if "r" in mode:
            stream = _sys.stdin
        elif set("wax") & set(mode):
            stream = _sys.stdout
        else:
            raise ValueError('argument "-" with mode %r' % mode)
        return stream.buffer if "b" in mode else stream


class Namespace(_AttributeHolder):
    """What parsing fills: one attribute for each argument, compared and shown by its attributes."""

    def __init__(self, **kwargs):
        for item in kwargs.items():
            setattr(self, *item)

    def __contains__(self, key):
        return key in vars(self)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented
`
