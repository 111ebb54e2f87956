// The tomllib module: a parser of TOML 1.0 documents.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ("loads", "load", "TOMLDecodeError")
__path__ = []


class TOMLDecodeError(ValueError):
    """An error raised if a document is not valid TOML."""


_blanks = re.compile("[ \t]*").match
_blank_lines = re.compile("[ \t\n]*").match
_controls = frozenset(map(chr, [*range(32), 127]))
_illegal_in_line = _controls - {"\t"}
_illegal_in_lines = _controls - {"\t", "\n"}
_bare_key = re.compile("[A-Za-z0-9_-]+")
_escapes = {"\\b": "\b", "\\t": "\t", "\\n": "\n", "\\f": "\f", "\\r": "\r", '\\"': '"', "\\\\": "\\"}

_clock = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_local_time = re.compile(_clock)
_date_time = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                        rf"(?:[Tt ]{_clock}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
_number = re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                     r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<fraction>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")


def load(fp, /, *, parse_float=float):
    """Parse TOML from a binary file object."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use \x60open('foo.toml', 'rb')\x60") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse TOML from a string."""
    try:
        source = s.replace("\r\n", "\n")
    except AttributeError:
        raise TypeError(f"Expected str object, not {type(s).__qualname__!r}") from None
    return _Parser(source, _checked(parse_float)).document()


def _checked(parse_float):
    if parse_float is float:
        return float

    def parse(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value
    return parse


class _Name:
    """What is known of a name of tables: whether it was declared, whether it is a value that nothing can be added to."""

    __slots__ = "is_declared", "is_frozen", "is_frozen_below", "parts"

    def __init__(self):
        self.is_declared = self.is_frozen = self.is_frozen_below = False
        self.parts = {}


class _Names:
    def __init__(self):
        self.root = _Name()
        self.pending = []

    def find(self, key):
        name = self.root
        for part in key:
            name = name.parts.setdefault(part, _Name())
        return name

    def forget(self, key):
        """What a new item of an array of tables begins anew."""
        self.find(key[:-1]).parts.pop(key[-1], None)

    def is_declared(self, key):
        return self.find(key).is_declared

    def is_frozen(self, key):
        name = self.root
        for part in key:
            if name.is_frozen_below:
                return True
            name = name.parts.get(part)
            if name is None:
                return False
        return name.is_frozen or name.is_frozen_below

    def freeze(self, key):
        self.find(key).is_frozen_below = True

    def declare_pending(self):
        # Dotted keys declare their tables for all headers that follow, not for the keys of their own table.
        for key in self.pending:
            self.find(key).is_declared = True
        self.pending.clear()


def _nested(table, key, through_lists=True):
    """The table of that name, made where it is missing. Raises KeyError if something else is in the way."""
    for part in key:
        table = table.setdefault(part, {})
        if through_lists and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            raise KeyError("There is no nest behind this key")
    return table


class _Parser:
    def __init__(self, source, parse_float):
        self.source, self.at = source, 0
        self.parse_float = parse_float
        self.data, self.names, self.header = {}, _Names(), ()

    def error(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.source):
            place = "end of document"
        else:
            start = self.source.rfind("\n", 0, at) + 1
            place = f"line {self.source.count('\n', 0, at) + 1}, column {at - start + 1}"
        return TOMLDecodeError(f"{message} (at {place})")

    def peek(self, size=1):
        return self.source[self.at:self.at + size]

    def skip(self, chars=_blanks):
        self.at = chars(self.source, self.at).end()

    def until(self, end, illegal):
        """The text up to what ends it, which is passed. Raises for characters that are not allowed in it."""
        stop = self.source.find(end, self.at)
        if stop < 0:
            stop = len(self.source)
        text = self.source[self.at:stop]
        if not illegal.isdisjoint(text):
            wrong = next(i for i, char in enumerate(text, self.at) if char in illegal)
            raise self.error(f"Found invalid character {self.source[wrong]!r}", wrong)
        self.at = stop
        return text

    def quoted(self, end, illegal):
        text = self.until(end, illegal)
        if not self.source.startswith(end, self.at):
            raise self.error(f"Expected {end!r}")
        self.at += len(end)
        return text

    # ---- statements

    def document(self):
        while True:
            self.skip()
            char = self.peek()
            if char == "":
                break
            if char == "\n":
                self.at += 1
                continue
            if char == "[":
                self.names.declare_pending()
                self.header = self.array_header() if self.peek(2) == "[[" else self.table_header()
                self.skip()
            elif char != "#":
                if not (_bare_key.match(char) or char in "\"'"):
                    raise self.error("Invalid statement")
                self.add(*self.pair())
                self.skip()
            self.comment()
            if (char := self.peek()) == "":
                break
            if char != "\n":
                raise self.error("Expected newline or end of document after a statement")
            self.at += 1
        return self.data

    def comment(self):
        if self.peek() == "#":
            self.at += 1
            self.until("\n", _illegal_in_line)

    def table_header(self):
        self.at += 1
        self.skip()
        key, names = self.key(), self.names
        if names.is_frozen(key) or names.is_declared(key):
            raise self.error(f"Cannot declare {key} twice")
        names.find(key).is_declared = True
        try:
            _nested(self.data, key)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        if self.peek() != "]":
            raise self.error("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def array_header(self):
        self.at += 2
        self.skip()
        key, names = self.key(), self.names
        if names.is_frozen(key):
            raise self.error(f"Cannot mutate immutable namespace {key}")
        names.forget(key)
        names.find(key).is_declared = True
        try:
            items = _nested(self.data, key[:-1]).setdefault(key[-1], [])
            if not isinstance(items, list):
                raise KeyError("An object other than list found behind this key")
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        items.append({})
        if self.peek(2) != "]]":
            raise self.error("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def add(self, key, value):
        names, parent = self.names, self.header + key[:-1]
        for size in range(1, len(key)):
            table = self.header + key[:size]
            if names.is_declared(table):
                raise self.error(f"Cannot redefine namespace {table}")
            names.pending.append(table)
        if names.is_frozen(parent):
            raise self.error(f"Cannot mutate immutable namespace {parent}")
        try:
            table = _nested(self.data, parent)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        if key[-1] in table:
            raise self.error("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            names.freeze(self.header + key)
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != "=":
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip()
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip()
        while self.peek() == ".":
            self.at += 1
            self.skip()
            parts.append(self.key_part())
            self.skip()
        return tuple(parts)

    def key_part(self):
        if found := _bare_key.match(self.source, self.at):
            self.at = found.end()
            return found.group()
        char = self.peek()
        if char == "'":
            self.at += 1
            return self.quoted("'", _illegal_in_line)
        if char == '"':
            self.at += 1
            return self.basic_string()
        raise self.error("Invalid initial character for a key part")

    # ---- values

    def value(self):
        char = self.peek()
        if char in ('"', "'"):
            return self.string(char)
        if char == "[":
            return self.array()
        if char == "{":
            return self.inline_table()
        for word, value in ("true", True), ("false", False):
            if self.source.startswith(word, self.at):
                self.at += len(word)
                return value
        if found := _date_time.match(self.source, self.at):
            return self.date_and_time(found)
        if found := _local_time.match(self.source, self.at):
            self.at = found.end()
            return time(*_clock_parts(found.groups()))
        if found := _number.match(self.source, self.at):
            self.at = found.end()
            return self.parse_float(found.group()) if found["fraction"] else int(found.group(), 0)
        for size in 3, 4:
            if self.peek(size) in ("inf", "nan", "-inf", "+inf", "-nan", "+nan"):
                text = self.peek(size)
                self.at += size
                return self.parse_float(text)
        raise self.error("Invalid value")

    def date_and_time(self, found):
        year, month, day, *clock, zulu, sign, hours, minutes = found.groups()
        try:
            if clock[0] is None:
                value = date(int(year), int(month), int(day))
            else:
                zone = timezone.utc if zulu else None
                if sign:
                    offset = timedelta(hours=int(hours), minutes=int(minutes))
                    zone = timezone(offset if sign == "+" else -offset)
                value = datetime(int(year), int(month), int(day), *_clock_parts(clock), tzinfo=zone)
        except ValueError as error:
            raise self.error("Invalid date or datetime") from error
        self.at = found.end()
        return value

    def array(self):
        self.at += 1
        items = []
        self.skip_lines()
        while self.peek() != "]":
            items.append(self.value())
            self.skip_lines()
            if self.peek() == "]":
                break
            if self.peek() != ",":
                raise self.error("Unclosed array")
            self.at += 1
            self.skip_lines()
        self.at += 1
        return items

    def skip_lines(self):
        while True:
            self.at = _blank_lines(self.source, self.at).end()
            if self.peek() != "#":
                return
            self.comment()

    def inline_table(self):
        self.at += 1
        table, names = {}, _Names()
        self.skip()
        if self.peek() == "}":
            self.at += 1
            return table
        while True:
            key, value = self.pair()
            if names.is_frozen(key):
                raise self.error(f"Cannot mutate immutable namespace {key}")
            try:
                inner = _nested(table, key[:-1], False)
            except KeyError:
                raise self.error("Cannot overwrite a value") from None
            if key[-1] in inner:
                raise self.error(f"Duplicate inline table key {key[-1]!r}")
            inner[key[-1]] = value
            self.skip()
            if self.peek() == "}":
                self.at += 1
                return table
            if self.peek() != ",":
                raise self.error("Unclosed inline table")
            if isinstance(value, (dict, list)):
                names.freeze(key)
            self.at += 1
            self.skip()

    # ---- strings

    def string(self, quote):
        if self.peek(3) != quote * 3:
            self.at += 1
            return self.basic_string() if quote == '"' else self.quoted("'", _illegal_in_line)
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        text = self.basic_string(True) if quote == '"' else self.quoted("'''", _illegal_in_lines)
        # One or two quotes before those that end it belong to it.
        for _ in range(2):
            if self.peek() == quote:
                self.at += 1
                text += quote
        return text

    def basic_string(self, multiline=False):
        illegal = _illegal_in_lines if multiline else _illegal_in_line
        end = '"""' if multiline else '"'
        parts, start = [], self.at
        while True:
            char = self.peek()
            if char == "":
                raise self.error("Unterminated string")
            if char == '"' and self.source.startswith(end, self.at):
                parts.append(self.source[start:self.at])
                self.at += len(end)
                return "".join(parts)
            if char == "\\":
                parts.append(self.source[start:self.at])
                parts.append(self.escape(multiline))
                start = self.at
                continue
            if char in illegal:
                raise self.error(f"Illegal character {char!r}")
            self.at += 1

    def escape(self, multiline):
        mark = self.peek(2)
        self.at += 2
        if multiline and mark in ("\\ ", "\\\t", "\\\n"):
            if mark != "\\\n":
                self.skip()
                if self.peek() == "":
                    return ""
                if self.peek() != "\n":
                    raise self.error("Unescaped '\\' in a string")
                self.at += 1
            self.skip(_blank_lines)
            return ""
        if mark in ("\\u", "\\U"):
            return self.code_point(4 if mark == "\\u" else 8)
        if mark not in _escapes:
            raise self.error("Unescaped '\\' in a string")
        return _escapes[mark]

    def code_point(self, size):
        digits = self.peek(size)
        if len(digits) != size or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
            raise self.error("Invalid hex value")
        self.at += size
        code = int(digits, 16)
        if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
            raise self.error("Escaped character is not a Unicode scalar value")
        return chr(code)


def _clock_parts(parts):
    hour, minute, second, fraction = parts
    return int(hour), int(minute), int(second), int(fraction.ljust(6, "0")) if fraction else 0
`

export function tomllibModule(): ModuleSpec {
  return { name: "tomllib", python: python() }
}
