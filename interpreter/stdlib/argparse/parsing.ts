// How argparse takes a command line apart: one object for one run, which knows what is still to be read. Python text of the module.

export const parsingPython = () => String.raw`

class _Option:
    """One way to read an argument as an option: attached is what stands behind = or behind a single letter."""

    def __init__(self, action, name, sep, attached):
        self.action = action
        self.name = name
        self.sep = sep
        self.attached = attached


class _CommandLine:
    def __init__(self, parser, words, namespace):
        self.parser = parser
        self.namespace = namespace
        self.words = words
        self.options = {}
        self.letters = self._classified()
        self.positionals = parser._get_positional_actions()
        self.seen = set()
        self.given = set()
        self.warned = set()
        self.extras = []
        self.extra_letters = ""

    # A letter for each argument: O an option, A anything else, - what ends the options.
    def _classified(self):
        letters = ""
        for word in self.words:
            if "-" in letters:
                letters += "A"
            elif word == "--":
                letters += "-"
            else:
                found = self.parser._parse_optional(word)
                if found is not None:
                    self.options[len(letters)] = [_Option(*reading) for reading in found]
                letters += "A" if found is None else "O"
        return letters

    def read_all(self):
        at = 0
        while (next_option := self.letters.find("O", at)) >= 0:
            taken = self._positionals_from(at) if next_option > at else at
            if taken > at:
                at = taken
            else:
                self._leave(at, next_option)
                at = self._option_at(next_option)
        end = self._positionals_from(at)
        self.extras += self.words[end:]

    # Positionals are taken from what no option wanted.
    def read_intermixed(self):
        at = 0
        while (next_option := self.letters.find("O", at)) >= 0:
            self._leave(at, next_option)
            at = self._option_at(next_option)
        self._leave(at, len(self.words))
        places = [i for i, letter in enumerate(self.extra_letters) if letter != "O"]
        left, all_letters = self.extras, self.extra_letters
        self.words = [left[i] for i in places]
        self.letters = "".join(all_letters[i] for i in places)
        used = set(places[:self._positionals_from(0)])
        self.extras = [word for i, word in enumerate(left) if i not in used]

    def _leave(self, begin, end):
        self.extras += self.words[begin:end]
        self.extra_letters += self.letters[begin:end]

    def _leave_option(self, word):
        self.extras.append(word)
        self.extra_letters += "O"

    # The option there with its arguments; gives the place behind them.
    def _option_at(self, at):
        readings = self.options[at]
        if len(readings) > 1:
            matches = ", ".join(reading.name for reading in readings)
            raise ArgumentError(None, f"ambiguous option: {self.words[at]} could match {matches}")
        option, = readings
        if option.action is None:
            self._leave_option(self.words[at])
            return at + 1
        taken = []
        while option.attached is not None and self._takes_none(option):
            taken.append((option.action, [], option.name))
            following = self._next_letter(option)
            if following is None:
                self._leave_option(option.name[0] + option.attached)
                break
            option = following
        else:
            if option.attached is not None:
                if self.parser._match_argument(option.action, "A") != 1:
                    raise ArgumentError(option.action, f"ignored explicit argument {option.attached!r}")
                taken.append((option.action, [option.attached], option.name))
            else:
                count = self.parser._match_argument(option.action, self.letters[at + 1:])
                taken.append((option.action, self.words[at + 1:at + 1 + count], option.name))
                at += count
        for action, words, name in taken:
            if action.deprecated:
                self._warn(name, f"option '{name}' is deprecated")
            self._take(action, words, name)
        return at + 1

    # Single-letter options may stand together: -xyz.
    def _takes_none(self, option):
        if self.parser._match_argument(option.action, "A") != 0:
            return False
        prefixes = self.parser.prefix_chars
        if option.name[1] in prefixes or option.attached == "":
            return False
        if option.sep or option.attached[0] in prefixes:
            raise ArgumentError(option.action, f"ignored explicit argument {option.attached!r}")
        return True

    def _next_letter(self, option):
        name = option.name[0] + option.attached[0]
        action = self.parser._option_string_actions.get(name)
        if action is None:
            return None
        rest = option.attached[1:]
        if rest[:1] == "=":
            return _Option(action, name, "=", rest[1:])
        return _Option(action, name, "" if rest else None, rest or None)

    # As many positionals as fit from there on; gives the place behind their arguments.
    def _positionals_from(self, at):
        counts = self.parser._match_arguments_partial(self.positionals, self.letters[at:])
        for count in counts:
            action = self.positionals.pop(0)
            words = self.words[at:at + count]
            self._drop_end_of_options(action, words, self.letters[at:at + count])
            at += count
            if words and action.deprecated:
                self._warn(action.dest, f"argument '{action.dest}' is deprecated")
            self._take(action, words, None)
        return at

    # The first -- ends the options and is no argument itself.
    def _drop_end_of_options(self, action, words, letters):
        if action.nargs == REMAINDER:
            return
        if letters[:1] == "-" if action.nargs == PARSER else "-" in letters:
            words.remove("--")

    def _warn(self, name, message):
        if name not in self.warned:
            self.warned.add(name)
            self.parser._warning(message)

    def _take(self, action, words, name):
        self.seen.add(action)
        values = self.parser._get_values(action, words)
        if action.option_strings or words:
            self.given.add(action)
            self._check_conflicts(action)
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, name)

    def _check_conflicts(self, action):
        for group in self.parser._mutually_exclusive_groups:
            members = group._group_actions
            if action not in members:
                continue
            for other in members:
                if other is not action and other in self.given:
                    raise ArgumentError(action, f"not allowed with argument {_get_action_name(other)}")

    def check_required(self):
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            else:
                self._convert_default(action)
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._mutually_exclusive_groups:
            if group.required and self.given.isdisjoint(group._group_actions):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")

    # A default given as text is converted as an argument would be, unless something else stands in its place.
    def _convert_default(self, action):
        default = action.default
        if isinstance(default, str) and getattr(self.namespace, action.dest, None) is default:
            setattr(self.namespace, action.dest, self.parser._get_value(action, default))
`
