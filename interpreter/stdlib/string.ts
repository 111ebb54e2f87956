// The string module.

import type { ModuleSpec } from "./module.js"

const python = String.raw`
import re as _re
from collections import ChainMap as _ChainMap

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
           "punctuation", "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_BACKQUOTE{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split the argument into words, capitalize each, and join them again."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


_sentinel = {}


def _values(mapping, kws):
    if mapping is _sentinel:
        return kws
    return _ChainMap(kws, mapping) if kws else mapping


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        pattern = cls.__dict__.get("pattern")
        if pattern is None:
            sign, name = _re.escape(cls.delimiter), cls.idpattern
            kinds = {"escaped": sign, "named": name}
            pattern = "|".join([f"(?P<{kind}>{text})" for kind, text in kinds.items()])
            pattern = f"{sign}(?:{pattern}|{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))"
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        at = mo.start("invalid")
        before = self.template[:at].splitlines(keepends=True) or [""]
        column = at - sum(map(len, before[:-1]))
        raise ValueError(f"Invalid placeholder in string: line {len(before)}, col {column if at else 1}")

    def substitute(self, mapping=_sentinel, /, **kws):
        values = _values(mapping, kws)
        return self._filled(lambda mo, name: str(values[name]), self._invalid)

    def _filled(self, named, invalid):
        def text_of(mo):
            name = mo["named"] or mo["braced"]
            if name is not None:
                return named(mo, name)
            if mo["escaped"] is not None:
                return self.delimiter
            if mo["invalid"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
            return invalid(mo)
        return self.pattern.sub(text_of, self.template)

    def safe_substitute(self, mapping=_sentinel, /, **kws):
        values = _values(mapping, kws)

        def named(mo, name):
            try:
                return str(values[name])
            except KeyError:
                return mo[0]
        return self._filled(named, lambda mo: mo[0])

    def is_valid(self):
        for mo in self.pattern.finditer(self.template):
            if mo.group("invalid") is not None:
                return False
        return True

    def get_identifiers(self):
        ids = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group("named") or mo.group("braced")
            if named is not None and named not in ids:
                ids.append(named)
        return ids


Template.__init_subclass__()


class Formatter:
    """See PEP 3101 for details and purpose of this class."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text = self._vformat(format_string, args, kwargs, used, 2)[0]
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        pieces = []
        for literal, field, spec, conversion in self.parse(format_string):
            pieces.append(literal)
            if field is None:
                continue
            field, auto_arg_index = _numbered(field, auto_arg_index)
            value, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            # A format specification may have fields too.
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            pieces.append(self.format_field(value, spec))
        return "".join(pieces), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        match conversion:
            case None:
                return value
            case "s":
                return str(value)
            case "r":
                return repr(value)
            case "a":
                return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _parse_format(format_string)

    def get_field(self, field_name, args, kwargs):
        key, steps = _split_name(field_name)
        value = self.get_value(key, args, kwargs)
        for is_attribute, step in steps:
            value = getattr(value, step) if is_attribute else value[step]
        return value, key


def _parse_format(text):
    i, n = 0, len(text)
    literal = ""
    while i < n:
        c = text[i]
        if c == "}":
            if text[i + 1:i + 2] != "}":
                raise ValueError("Single '}' encountered in format string")
            yield literal + "}", None, None, None
            literal = ""
            i += 2
            continue
        if c != "{":
            literal += c
            i += 1
            continue
        if text[i + 1:i + 2] == "{":
            yield literal + "{", None, None, None
            literal = ""
            i += 2
            continue
        if i + 1 >= n:
            raise ValueError("Single '{' encountered in format string")
        depth, j = 1, i + 1
        while j < n and depth:
            depth += (text[j] == "{") - (text[j] == "}")
            j += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        yield (literal, *_parse_field(text[i + 1:j - 1]))
        literal = ""
        i = j
    if literal:
        yield literal, None, None, None


def _parse_field(field):
    bracket = 0
    for k, c in enumerate(field):
        if c == "[":
            bracket = 1
        elif c == "]":
            bracket = 0
        elif c == "{":
            raise ValueError("unexpected '{' in field name")
        elif c in ":!" and not bracket:
            break
    else:
        return field, "", None
    if c == ":":
        return field[:k], field[k + 1:], None
    if k + 1 >= len(field):
        raise ValueError("unmatched '{' in format spec")
    conversion, rest = field[k + 1], field[k + 2:]
    if rest and rest[0] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return field[:k], rest[1:], conversion


def _numbered(field, index):
    """A field with the number that it left out, and the next number: False once numbers are told one by one."""
    first = _split_name(field)[0]
    if first == "":
        if index is False:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        return f"{index}{field}", index + 1
    if not isinstance(first, int):
        return field, index
    if index:
        raise ValueError("cannot switch from automatic field numbering to manual field specification")
    return field, False


def _split_name(name):
    mo = _re.match(r"[^.\[]*", name)
    first, i = mo.group(), mo.end()
    rest = []
    while i < len(name):
        if name[i] == ".":
            mo = _re.compile(r"[^.\[]*").match(name, i + 1)
            if not mo.group():
                raise ValueError("Empty attribute in format string")
            rest.append((True, mo.group()))
            i = mo.end()
        elif name[i] == "[":
            j = name.find("]", i)
            if j < 0:
                raise ValueError("Missing ']' in format string")
            key = name[i + 1:j]
            if not key:
                raise ValueError("Empty attribute in format string")
            rest.append((False, int(key) if key.isdecimal() else key))
            i = j + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return int(first) if first.isdecimal() else first, rest
`.replace("BACKQUOTE", "`")

export function stringModule(): ModuleSpec {
  return { name: "string", doc: "A collection of string constants.", python }
}
