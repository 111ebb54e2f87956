// configparser: what can be wrong with a file or a value, and the interpolation of values in values.

export const errorsPython = () => String.raw`
class Error(Exception):
    """Base class for ConfigParser exceptions."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """Raised when no section matches a requested option."""

    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


def _already_there(what, described, source, lineno):
    if source is None:
        return f"{what.capitalize()} {described} already exists"
    line = "" if lineno is None else f" [line {lineno:2d}]"
    return f"While reading from {source!r}{line}: {what} {described} already exists"


class DuplicateSectionError(Error):
    """Raised when a section is repeated in an input source (source and lineno tell where), or by add_section()."""

    def __init__(self, section, source=None, lineno=None):
        Error.__init__(self, _already_there("section", repr(section), source, lineno))
        self.section, self.source, self.lineno = section, source, lineno
        self.args = section, source, lineno


class DuplicateOptionError(Error):
    """Raised by strict parsers when an option is repeated in an input source."""

    def __init__(self, section, option, source=None, lineno=None):
        Error.__init__(self, _already_there("option", f"{option!r} in section {section!r}", source, lineno))
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = section, option, source, lineno


class NoOptionError(Error):
    """A requested option was not found."""

    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option, self.section = option, section
        self.args = option, section


class InterpolationError(Error):
    """Base class for interpolation-related exceptions."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = option, section, msg


class InterpolationMissingOptionError(InterpolationError):
    """A string substitution required a setting which was not available."""

    def __init__(self, option, section, rawval, reference):
        msg = (f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key {reference!r} "
               f"which is not a valid option name. Raw value: {rawval!r}")
        InterpolationError.__init__(self, option, section, msg)
        self.reference = reference
        self.args = option, section, rawval, reference


class InterpolationSyntaxError(InterpolationError):
    """Raised when the source text contains invalid syntax."""


class InterpolationDepthError(InterpolationError):
    """Raised when substitutions are nested too deeply."""

    def __init__(self, option, section, rawval):
        msg = (f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an interpolation "
               f"key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        InterpolationError.__init__(self, option, section, msg)
        self.args = option, section, rawval


class ParsingError(Error):
    """Raised when a configuration file does not follow legal syntax."""

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source, self.errors = source, []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, repr(line))

    def combine(self, others):
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self

    @staticmethod
    def _raise_all(exceptions):
        """Raises the first with what the others say, if there are any."""
        exceptions = iter(exceptions)
        first = next(exceptions, None)
        if first is not None:
            raise first.combine(exceptions)


class MissingSectionHeaderError(ParsingError):
    """Raised when a key-value pair is found before any section header."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = filename, lineno, line


class MultilineContinuationError(ParsingError):
    """Raised when a key without value is followed by continuation line"""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\nfile: %r, line: %d\n%r" % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = filename, lineno, line


class Interpolation:
    """Dummy interpolation that passes the value through with no changes."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _References(Interpolation):
    """Values with references to other values, which begin with a sign; the sign itself is written twice."""

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._interpolate_some(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        left = self._KEYCRE.sub("", value.replace(self._sign * 2, ""))
        if self._sign in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, left.find(self._sign)))
        return value

    def _interpolate_some(self, parser, option, accum, rest, section, map, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        sign, opening = self._sign, self._opening
        while rest:
            plain, found, _ = rest.partition(sign)
            accum.append(plain)
            if not found:
                return
            rest = rest[len(plain):]
            follows = rest[1:2]
            if follows == sign:
                accum.append(sign)
                rest = rest[2:]
                continue
            if follows != opening:
                raise InterpolationSyntaxError(option, section, f"'{sign}' must be followed by '{sign}' or '{opening}', found: {rest!r}")
            reference = self._KEYCRE.match(rest)
            if reference is None:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
            found = self._referred(parser, reference[1], option, section, raw, map, rest[reference.end():])
            rest = rest[reference.end():]
            of_option, value, of_section, names = found
            if value is not None and sign in value:
                self._interpolate_some(parser, of_option, accum, value, of_section, names, depth + 1)
            else:
                accum.append(value)


class BasicInterpolation(_References):
    """Interpolation as implemented in the classic ConfigParser: %(name)s stands for another option of the section, or of the
    defaults; %% for a percent sign."""

    _sign, _opening = "%", "("
    _KEYCRE = re.compile(r"%\(([^)]+)\)s")

    def _referred(self, parser, name, option, section, raw, map, rest):
        name = parser.optionxform(name)
        try:
            return option, map[name], section, map
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None


class ExtendedInterpolation(_References):
    """Advanced variant of interpolation: {name} after a dollar, or {section:name} for an option of another section; $$ for a dollar."""

    _sign, _opening = "$", "{"
    _KEYCRE = re.compile(r"\$\{([^}]+)\}")

    def _referred(self, parser, path, option, section, raw, map, rest):
        path = path.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % (rest,))
        of_section = section if len(path) == 1 else path[0]
        name = parser.optionxform(path[-1])
        try:
            value = map[name] if len(path) == 1 else parser.get(of_section, name, raw=True)
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        return name, value, of_section, dict(parser.items(of_section, raw=True)) if value and "$" in value else map
`
