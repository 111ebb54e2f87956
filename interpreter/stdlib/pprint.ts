// The pprint module.

import type { ModuleSpec } from "./module.js"

const python = () => String.raw`
import collections as _collections
import re
import sys as _sys
import types as _types

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Pretty-print a Python object to a stream [default is sys.stdout]."""
    printer = PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                            underscore_numbers=underscore_numbers)
    printer.pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Format a Python object into a pretty-printed representation."""
    printer = PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers)
    return printer.pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Pretty-print a Python object"""
    pprint(object, *args, **{"sort_dicts": sort_dicts, **kwargs})


# The text, whether it can be read back, whether it holds itself.
def _examined(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)


def saferepr(object):
    """Version of repr() which can handle recursive data structures."""
    text, _, _ = _examined(object)
    return text


def isreadable(object):
    """Determine if saferepr(object) is readable by eval()."""
    _, readable, _ = _examined(object)
    return readable


def isrecursive(object):
    """Determine if object requires a recursive representation."""
    _, _, recursive = _examined(object)
    return recursive


class _safe_key:
    """Orders objects of any types: by their types where they have no order of their own."""

    __slots__ = ["obj"]

    def __init__(self, obj):
        self.obj = obj

    def _stand_in(self):
        return str(type(self.obj)), id(self.obj)

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return self._stand_in() < other._stand_in()


def _safe_tuple(t):
    return _safe_key(t[0]), _safe_key(t[1])


class _Text:
    def __init__(self):
        self.parts = []
        self.write = self.parts.append


def _unless_empty(method):
    """The empty are shown as repr() does."""
    def shown(self, object, stream, *place):
        if len(object):
            method(self, object, stream, *place)
        else:
            stream.write(repr(object))
    return shown


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        """Handle pretty printing operations onto a stream using a set of configured parameters."""
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent_per_level, self._width, self._depth = indent, width, depth
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers
        self._stream = _sys.stdout if stream is None else stream

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write("".join(self._texts_of(object)) + "\n")

    def _texts_of(self, object):
        text = _Text()
        self._format(object, text, 0, 0, {}, 0)
        return text.parts

    def pformat(self, object):
        return "".join(self._texts_of(object))

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            self._recursive, self._readable = True, False
            stream.write(_recursion(object))
            return
        shown = self._repr(object, context, level)
        method = self._method_for(object) if len(shown) > self._width - indent - allowance else None
        if method is None:
            stream.write(shown)
            return
        context[key] = 1
        method(self, object, stream, indent, allowance, context, level + 1)
        del context[key]

    def _method_for(self, object):
        method = self._dispatch.get(type(object).__repr__, None)
        if method is None and not isinstance(object, type):
            from dataclasses import is_dataclass
            # Only a repr that the decorator made.
            if is_dataclass(object) and object.__dataclass_params__.repr:
                made = getattr(object.__repr__, "__wrapped__", None)
                if made is not None and "__create_fn__" in made.__qualname__:
                    return type(self)._pprint_dataclass
        return method

    def _called(self, name, argument, stream, indent, allowance, context, level):
        stream.write(f"{name}(")
        self._format(argument, stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields
        start = f"{object.__class__.__name__}("
        shown = [(each.name, getattr(object, each.name)) for each in fields(object) if each.repr]
        stream.write(start)
        self._format_namespace_items(shown, stream, indent + len(start), allowance, context, level)
        stream.write(")")

    _dispatch = {}

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
        stream.write("{" + " " * (self._indent_per_level - 1))
        if len(object):
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    _dispatch[dict.__repr__] = _pprint_dict

    @_unless_empty
    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        self._called(object.__class__.__name__, [*object.items()], stream, indent, allowance, context, level)

    _dispatch[_collections.OrderedDict.__repr__] = _pprint_ordered_dict

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    _dispatch[list.__repr__] = _pprint_list

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        end = ",)" if len(object) == 1 else ")"
        stream.write("(")
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    _dispatch[tuple.__repr__] = _pprint_tuple

    @_unless_empty
    def _pprint_set(self, object, stream, indent, allowance, context, level):
        kind = object.__class__
        start, end = ("", "}") if kind is set else (f"{kind.__name__}(", "})")
        stream.write(start + "{")
        items = sorted(object, key=_safe_key)
        self._format_items(items, stream, indent + len(start), allowance + len(end), context, level)
        stream.write(end)

    _dispatch[set.__repr__] = _pprint_set
    _dispatch[frozenset.__repr__] = _pprint_set

    # Lines, and where these are too long, words with the blanks after them.
    def _pprint_str(self, object, stream, indent, allowance, context, level):
        outermost = int(level == 1)
        width = self._width - indent - outermost
        last_width = width - allowance - outermost
        *lines, last = object.splitlines(True) or [""]
        chunks = []
        for line in lines:
            chunks += self._chunks_of_line(line, width, width)
        chunks += self._chunks_of_line(last, width, last_width)
        if len(chunks) == 1:
            stream.write(chunks[0])
            return
        text = ("\n" + " " * (indent + outermost)).join(chunks)
        stream.write(f"({text})" if outermost else text)

    def _chunks_of_line(self, line, width, last_width):
        whole = repr(line)
        if len(whole) <= last_width or not line:
            return [whole]
        return list(_filled(re.findall(r"\S*\s*", line)[:-1], width, last_width))

    _dispatch[str.__repr__] = _pprint_str

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            stream.write("(")
        width = self._width - indent
        fours = [object[at:at + 4] for at in range(0, len(object), 4)]
        last_width = width - allowance if len(fours[-1]) < 4 else width
        stream.write(("\n" + " " * indent).join(_filled(fours, width, last_width)))
        if parens:
            stream.write(")")

    _dispatch[bytes.__repr__] = _pprint_bytes

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    _dispatch[bytearray.__repr__] = _pprint_bytearray

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        self._called("mappingproxy", object.copy(), stream, indent, allowance, context, level)

    _dispatch[_types.MappingProxyType.__repr__] = _pprint_mappingproxy

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        name = "namespace" if type(object) is _types.SimpleNamespace else object.__class__.__name__
        stream.write(name + "(")
        self._format_namespace_items(object.__dict__.items(), stream, indent + len(name) + 1, allowance, context, level)
        stream.write(")")

    _dispatch[_types.SimpleNamespace.__repr__] = _pprint_simplenamespace

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        items = list(items)
        indent += self._indent_per_level
        delim = ",\n" + " " * indent
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            rep = self._repr(key, context, level)
            stream.write(rep + ": ")
            self._format(value, stream, indent + len(rep) + 2, allowance if last else 1, context, level)
            if not last:
                stream.write(delim)

    def _format_namespace_items(self, items, stream, indent, allowance, context, level):
        items = list(items)
        delim = ",\n" + " " * indent
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            stream.write(key + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                stream.write(delim)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        newline = ",\n" + " " * indent
        items = list(items)
        delim = ""
        room = width = self._width - indent + 1
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(item, context, level)
                need = len(rep) + 2
                if width < need:
                    width = room
                    if delim:
                        delim = newline
                if width >= need:
                    width -= need
                    stream.write(delim + rep)
                    delim = ", "
                    continue
            stream.write(delim)
            delim = newline
            self._format(item, stream, indent, allowance if last else 1, context, level)

    def _repr(self, object, context, level):
        shown, is_readable, is_recursive = self.format(object, context.copy(), self._depth, level)
        if is_recursive:
            self._recursive = True
        if not is_readable:
            self._readable = False
        return shown

    def format(self, object, context, maxlevels, level):
        """Format object for a specific context, returning a string and flags."""
        return self._safe_repr(object, context, maxlevels, level)

    @_unless_empty
    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        start = f"{object.__class__.__name__}("
        factory = self._repr(object.default_factory, context, level)
        indent += len(start)
        stream.write(f"{start}{factory},\n{'':{indent}}")
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    _dispatch[_collections.defaultdict.__repr__] = _pprint_default_dict

    @_unless_empty
    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        start = f"{object.__class__.__name__}("
        stream.write(start + "{" + " " * (self._indent_per_level - 1))
        self._format_dict_items(object.most_common(), stream, indent + len(start), allowance + 2, context, level)
        stream.write("})")

    _dispatch[_collections.Counter.__repr__] = _pprint_counter

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        if not len(object.maps):
            stream.write(repr(object))
            return
        start = f"{object.__class__.__name__}("
        stream.write(start)
        indent += len(start)
        *first, last = object.maps
        for mapping in first:
            self._format(mapping, stream, indent, 1, context, level)
            stream.write(f",\n{'':{indent}}")
        self._format(last, stream, indent, allowance + 1, context, level)
        stream.write(")")

    _dispatch[_collections.ChainMap.__repr__] = _pprint_chain_map

    @_unless_empty
    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        start = f"{object.__class__.__name__}("
        indent += len(start)
        stream.write(start + "[")
        is_bounded = object.maxlen is not None
        self._format_items(object, stream, indent, 2 if is_bounded else allowance + 2, context, level)
        if is_bounded:
            stream.write(f"],\n{'':{indent}}maxlen={self._repr(object.maxlen, context, level)})")
        else:
            stream.write("])")

    _dispatch[_collections.deque.__repr__] = _pprint_deque

    def _pprint_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    _dispatch[_collections.UserDict.__repr__] = _pprint_user
    _dispatch[_collections.UserList.__repr__] = _pprint_user
    _dispatch[_collections.UserString.__repr__] = _pprint_user

    def _safe_repr(self, object, context, maxlevels, level):
        typ = type(object)
        if typ in _builtin_scalars:
            return repr(object), True, False
        r = getattr(typ, "__repr__", None)
        if issubclass(typ, int) and r is int.__repr__:
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        if issubclass(typ, dict) and r is dict.__repr__:
            start, end = "{", "}"
        elif issubclass(typ, list) and r is list.__repr__:
            start, end = "[", "]"
        elif issubclass(typ, tuple) and r is tuple.__repr__:
            start, end = "(", ",)" if len(object) == 1 else ")"
        else:
            rep = repr(object)
            return rep, bool(rep) and not rep.startswith("<"), False
        if not object:
            return start + end.lstrip(","), True, False
        if maxlevels and level >= maxlevels:
            return start + "..." + end.lstrip(",") if start != "(" else "(...)" if end == ")" else "(...,)", False, id(object) in context
        key = id(object)
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive, parts = True, False, []
        def show(item):
            nonlocal readable, recursive
            rep, is_readable, is_recursive = self.format(item, context, maxlevels, level + 1)
            readable = readable and is_readable
            recursive = recursive or is_recursive
            return rep
        if start == "{":
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
            for k, v in items:
                k = show(k)
                parts.append(f"{k}: {show(v)}")
        else:
            parts = [show(item) for item in object]
        del context[key]
        return start + ", ".join(parts) + end, readable, recursive


_builtin_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


# The texts of pieces put together as long as they fit; the one with the last piece has another width.
def _filled(pieces, width, last_width):
    together = pieces[0][:0]
    for left, piece in zip(range(len(pieces) - 1, -1, -1), pieces):
        wider = together + piece
        if together and len(repr(wider)) > (width if left else last_width):
            yield repr(together)
            wider = piece
        together = wider
    if together:
        yield repr(together)
`

export function pprintModule(): ModuleSpec {
  return { name: "pprint", doc: "Support to pretty-print lists, tuples, & dictionaries recursively.", python: python() }
}
