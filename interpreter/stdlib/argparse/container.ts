// argparse's containers of arguments: groups, and what a parser shares with them. Python text that follows the actions.

export const containerPython = () => String.raw`

_ACTION_CLASSES = dict(
    store=_StoreAction, store_const=_StoreConstAction, store_true=_StoreTrueAction, store_false=_StoreFalseAction,
    append=_AppendAction, append_const=_AppendConstAction, extend=_ExtendAction, count=_CountAction, help=_HelpAction,
    version=_VersionAction, parsers=_SubParsersAction)
_NEGATIVE_NUMBER = r"^-(?:\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)$"
# What a group holds in common with its container, since what is parsed belongs to the parser.
_SHARED = ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
           "_mutually_exclusive_groups")


def _deprecated_use(text, depth):
    import warnings
    warnings.warn(text, DeprecationWarning, stacklevel=depth + 1)


class _ActionsContainer(object):
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description, self.argument_default = description, argument_default
        self.prefix_chars, self.conflict_handler = prefix_chars, conflict_handler
        self._get_handler()
        self._registries = {"action": {None: _StoreAction, **_ACTION_CLASSES}}
        self._actions, self._action_groups, self._mutually_exclusive_groups = [], [], []
        self._option_string_actions, self._defaults = {}, {}
        self._has_negative_number_optionals = []
        self._negative_number_matcher = _re.compile(_NEGATIVE_NUMBER)

    # Registries: what a name given as action= or type= stands for.

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        table = self._registries[registry_name]
        return table.get(value, default)

    def _pop_action_class(self, kwargs, default=None):
        wanted = kwargs.pop("action", default)
        return self._registry_get("action", wanted, wanted)

    # Defaults of the whole container.

    def get_default(self, dest):
        own = (known.default for known in self._actions if known.dest == dest and known.default is not None)
        for found in own:
            return found
        return self._defaults.get(dest)

    def set_defaults(self, **kwargs):
        self._defaults |= kwargs
        for known in self._actions:
            known.default = kwargs.get(known.dest, known.default)

    # Making arguments and groups.

    def add_argument(self, *args, **kwargs):
        """Add one argument: add_argument("name", ...) by position, add_argument("-n", "--name", ...) as an option."""
        is_option = len(args) > 1 or len(args) == 1 and args[0][0] in self.prefix_chars
        if is_option:
            settings = self._get_optional_kwargs(*args, **kwargs)
        elif args and "dest" in kwargs:
            raise ValueError("dest supplied twice for positional argument")
        else:
            settings = self._get_positional_kwargs(*args, **kwargs)
        if "default" not in settings:
            fallback = self._defaults.get(settings["dest"], self.argument_default)
            if fallback is not None or settings["dest"] in self._defaults:
                settings["default"] = fallback
        make = self._pop_action_class(settings)
        if not callable(make):
            raise ValueError('unknown action "%s"' % (make,))
        made = make(**settings)
        self._check_made(made)
        return self._add_action(made)

    def _check_made(self, made):
        convert = self._registry_get("type", made.type, made.type)
        if not callable(convert):
            raise ValueError("%r is not callable" % (convert,))
        if convert is FileType:
            raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
        if not hasattr(self, "_get_formatter"):
            return
        layout = self._get_formatter()
        try:
            layout._format_args(made, None)
        except TypeError:
            raise ValueError("length of metavar tuple does not match nargs")

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        count = kwargs.get("nargs")
        may_be_absent = count == OPTIONAL or count == ZERO_OR_MORE and "default" in kwargs
        if not may_be_absent:
            kwargs["required"] = True
        return {**kwargs, "dest": dest, "option_strings": []}

    def _get_optional_kwargs(self, *args, **kwargs):
        prefixes = self.prefix_chars
        for spelling in args:
            if spelling[0] not in prefixes:
                raise ValueError(f"invalid option string {spelling!r}: must start with a character {prefixes!r}")
        dest = kwargs.pop("dest", None)
        if dest is None:
            # The first long spelling names the attribute, or else the first one.
            naming = next((spelling for spelling in args if spelling[1:2] and spelling[1] in prefixes), args[0])
            dest = naming.lstrip(prefixes).replace("-", "_")
            if not dest:
                raise ValueError("dest= is required for options like %r" % args[-1])
        return {**kwargs, "dest": dest, "option_strings": list(args)}

    def add_mutually_exclusive_group(self, **kwargs):
        made = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(made)
        return made

    def add_argument_group(self, *args, **kwargs):
        made = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(made)
        return made

    # Keeping the actions.

    def _add_action(self, action):
        self._check_conflict(action)
        action.container = self
        self._actions.append(action)
        self._option_string_actions.update(dict.fromkeys(action.option_strings, action))
        if not self._has_negative_number_optionals and any(map(self._negative_number_matcher.match, action.option_strings)):
            self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """Take over the actions of a parent parser, each into the group of the same title."""
        by_title = {}
        for own in self._action_groups:
            if own.title in by_title:
                raise ValueError("cannot merge actions - two groups are named %r" % own.title)
            by_title[own.title] = own
        home = {}
        for theirs in container._action_groups:
            if theirs.title not in by_title:
                by_title[theirs.title] = self.add_argument_group(
                    theirs.title, theirs.description, conflict_handler=theirs.conflict_handler)
            home.update(dict.fromkeys(theirs._group_actions, by_title[theirs.title]))
        for theirs in container._mutually_exclusive_groups:
            outer = self if theirs._container is container else by_title[theirs._container.title]
            exclusive = outer.add_mutually_exclusive_group(required=theirs.required)
            home.update(dict.fromkeys(theirs._group_actions, exclusive))
        for taken in container._actions:
            home.get(taken, self)._add_action(taken)

    # Two actions with one spelling.

    def _get_handler(self):
        handler = getattr(self, f"_handle_conflict_{self.conflict_handler}", None)
        if handler is None:
            raise ValueError("invalid conflict_resolution value: %r" % self.conflict_handler)
        return handler

    def _check_conflict(self, action):
        taken = self._option_string_actions
        clashes = [(spelling, taken[spelling]) for spelling in action.option_strings if spelling in taken]
        if clashes:
            self._get_handler()(action, clashes)

    def _handle_conflict_error(self, action, conflicting_actions):
        spellings = [clash[0] for clash in conflicting_actions]
        plural = "s" if len(spellings) > 1 else ""
        raise ArgumentError(action, f"conflicting option string{plural}: " + ", ".join(spellings))

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for spelling, older in conflicting_actions:
            self._option_string_actions.pop(spelling, None)
            older.option_strings.remove(spelling)
            if not older.option_strings:
                older.container._remove_action(older)


class _ArgumentGroup(_ActionsContainer):
    def __init__(self, container, title=None, description=None, **kwargs):
        if "prefix_chars" in kwargs:
            _deprecated_use("The use of the undocumented 'prefix_chars' parameter in ArgumentParser.add_argument_group() is "
                            "deprecated.", 3)
        inherited = {name: getattr(container, name) for name in ("conflict_handler", "prefix_chars", "argument_default")}
        super().__init__(description=description, **{**inherited, **kwargs})
        self.title, self._group_actions = title, []
        for name in _SHARED:
            setattr(self, name, getattr(container, name))

    def add_argument_group(self, *args, **kwargs):
        _deprecated_use("Nesting argument groups is deprecated.", 2)
        return super().add_argument_group(*args, **kwargs)

    def _add_action(self, action):
        added = super()._add_action(action)
        self._group_actions.append(added)
        return added

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self._container, self.required = container, required

    def add_mutually_exclusive_group(self, **kwargs):
        _deprecated_use("Nesting mutually exclusive groups is deprecated.", 2)
        return super().add_mutually_exclusive_group(**kwargs)

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        added = self._container._add_action(action)
        self._group_actions.append(added)
        return added

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)
`
