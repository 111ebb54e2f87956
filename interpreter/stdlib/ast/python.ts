// The Python text of `ast`: parsing, going through trees and changing them, and the names that Python 3.14 will not have.

export const python = () =>
  String.raw`
import sys
from _ast import *

_position_names = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None, optimize=-1):
    """
Parse the source into an AST node.
Equivalent to compile(source, filename, mode, PyCF_ONLY_AST).
Pass type_comments=True to get back type comments where the syntax allows.
"""
    flags = PyCF_OPTIMIZED_AST if optimize > 0 else PyCF_ONLY_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if feature_version is None:
        feature_version = -1
    elif isinstance(feature_version, tuple):
        major, feature_version = feature_version
        if major != 3:
            raise ValueError(f"Unsupported major version: {major}")
    return compile(source, filename, mode, flags, _feature_version=feature_version, optimize=optimize)


def iter_fields(node):
    """
Yield a tuple of \`\`(fieldname, value)\`\` for each field in \`\`node._fields\`\`
that is present on *node*.
"""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """
Yield all direct child nodes of *node*, that is, all fields that are nodes
and all items of fields that are lists of nodes.
"""
    for _, value in iter_fields(node):
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, AST):
                yield item


def walk(node):
    """
Recursively yield all descendant nodes in the tree starting at *node*
(including *node* itself), in no specified order.  This is useful if you
only want to modify nodes in place and don't care about the context.
"""
    from collections import deque
    waiting = deque((node,))
    while waiting:
        current = waiting.popleft()
        waiting.extend(iter_child_nodes(current))
        yield current


class NodeVisitor:
    """
A node visitor base class that walks the abstract syntax tree and calls a
visitor function for every node found.  This function may return a value
which is forwarded by the \`visit\` method.

This class is meant to be subclassed, with the subclass adding visitor
methods.

Per default the visitor functions for the nodes are \`\`'visit_'\`\` +
class name of the node.  So a \`TryFinally\` node visit function would
be \`visit_TryFinally\`.  This behavior can be changed by overriding
the \`visit\` method.  If no visitor function exists for a node
(return value \`None\`) the \`generic_visit\` visitor is used instead.

Don't use the \`NodeVisitor\` if you want to apply changes to nodes during
traversing.  For this a special visitor exists (\`NodeTransformer\`) that
allows modifications.
"""

    def visit(self, node):
        """Visit a node."""
        return getattr(self, f"visit_{type(node).__name__}", self.generic_visit)(node)

    def generic_visit(self, node):
        """Called if no explicit visitor function exists for a node."""
        for _, value in iter_fields(node):
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, AST):
                    self.visit(item)

    def visit_Constant(self, node):
        name = _value_class(node.value)
        visitor = None if name is None else getattr(self, f"visit_{name}", None)
        if visitor is None:
            return self.generic_visit(node)
        import warnings
        warnings.warn(f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, 2)
        return visitor(node)


class NodeTransformer(NodeVisitor):
    """
A :class:\`NodeVisitor\` subclass that walks the abstract syntax tree and
allows modification of nodes.

The \`NodeTransformer\` will walk the AST and use the return value of the
visitor methods to replace or remove the old node.  If the return value of
the visitor method is \`\`None\`\`, the node will be removed from its location,
otherwise it is replaced with the return value.  The return value may be the
original node in which case no replacement takes place.

Here is an example transformer that rewrites all occurrences of name lookups
(\`\`foo\`\`) to \`\`data['foo']\`\`::

   class RewriteName(NodeTransformer):

       def visit_Name(self, node):
           return Subscript(
               value=Name(id='data', ctx=Load()),
               slice=Constant(value=node.id),
               ctx=node.ctx
           )

Keep in mind that if the node you're operating on has child nodes you must
either transform the child nodes yourself or call the :meth:\`generic_visit\`
method for the node first.

For nodes that were part of a collection of statements (that applies to all
statement nodes), the visitor may also return a list of nodes rather than
just a single node.

Usually you use the transformer like this::

   node = YourTransformer().visit(node)
"""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                value[:] = self._visit_items(value)
            elif isinstance(value, AST):
                replacement = self.visit(value)
                if replacement is None:
                    delattr(node, name)
                else:
                    setattr(node, name, replacement)
        return node

    def _visit_items(self, items):
        kept = []
        for item in items:
            if isinstance(item, AST):
                item = self.visit(item)
                if item is None:
                    continue
                if not isinstance(item, AST):
                    kept.extend(item)
                    continue
            kept.append(item)
        return kept


def copy_location(new_node, old_node):
    """
Copy source location (\`lineno\`, \`col_offset\`, \`end_lineno\`, and \`end_col_offset\`
attributes) from *old_node* to *new_node* if possible, and return *new_node*.
"""
    for name in _position_names:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # An end may be unknown; a beginning may not.
            if value is not None or name.startswith("end_") and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """
When you compile a node tree with compile(), the compiler expects lineno and
col_offset attributes for every node that supports them.  This is rather
tedious to fill in for generated nodes, so this helper adds these attributes
recursively where not already set, by setting them to the values of the
parent node.  It works recursively starting at *node*.
"""
    def fix(node, place):
        found = []
        for name, inherited in zip(_position_names, place):
            if name not in node._attributes:
                found.append(inherited)
                continue
            value = getattr(node, name, None)
            missing = value is None if name.startswith("end_") else not hasattr(node, name)
            if missing:
                setattr(node, name, inherited)
            found.append(inherited if missing else value)
        for child in iter_child_nodes(node):
            fix(child, found)

    fix(node, (1, 0, 1, 0))
    return node


def increment_lineno(node, n=1):
    """
Increment the line number and end line number of each node in the tree
starting at *node* by *n*. This is useful to "move code" to a different
location in a file.
"""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def get_docstring(node, clean=True):
    """
Return the docstring for the given node or None if no docstring can
be found.  If the node provided does not have docstrings a TypeError
will be raised.

If *clean* is \`True\`, all tabs are expanded to spaces and any whitespace
that can be uniformly removed from the second line onwards is removed.
"""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    match node.body:
        case [Expr(Constant(str(text))), *_]:
            if not clean:
                return text
            import inspect
            return inspect.cleandoc(text)
    return None


def _lines_of(source, limit):
    # Only what ends a line for Python's parser does; a form feed does not.
    import re
    return re.findall(r".*?(?:\r\n|[\r\n])|.+\Z", source, re.DOTALL)[:limit]


def get_source_segment(source, node, *, padded=False):
    """Get source code segment of the *source* that generated *node*.

If some location information (\`lineno\`, \`end_lineno\`, \`col_offset\`,
or \`end_col_offset\`) is missing, return None.

If *padded* is \`True\`, the first line of a multi-line statement will
be padded with spaces to match its original position.
"""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in _lines_of(source, last + 1)]
    if first == last:
        return lines[first][start:end].decode()
    padding = ""
    if padded:
        padding = "".join(char if char in "\f\t" else " " for char in lines[first][:start].decode())
    middle = [line.decode() for line in lines[first + 1:last]]
    return "".join([padding, lines[first][start:].decode(), *middle, lines[last][:end].decode()])


def _value_class(value):
    for name, types in _value_classes.items():
        if isinstance(value, types) and not (name == "Num" and isinstance(value, bool)):
            return name
    return None


_value_classes = {
    "Num": (int, float, complex),
    "Str": (str,),
    "Bytes": (bytes,),
    "NameConstant": (type(None), bool),
    "Ellipsis": (type(...),),
}




def _warn_alias(name, replacement="ast.Constant"):
    import warnings
    warnings.warn(f"{name} is deprecated and will be removed in Python 3.14; use {replacement} instead",
                  DeprecationWarning, stacklevel=3)


class _ABC(type):
    def __init__(cls, *args):
        cls.__doc__ = "Deprecated AST node class. Use ast.Constant instead"

    def __instancecheck__(cls, inst):
        if cls.__name__ in _value_classes:
            _warn_alias(f"ast.{cls.__name__}")
        if not isinstance(inst, Constant):
            return False
        types = _value_classes.get(cls.__name__)
        if types is None:
            return type.__instancecheck__(cls, inst)
        try:
            value = inst.value
        except AttributeError:
            return False
        return isinstance(value, types) and not (cls.__name__ == "Num" and isinstance(value, bool))


def _alias_new(cls, *args, **kwargs):
    _warn_alias(f"ast.{cls.__name__}") if cls.__name__ in _value_classes else None
    for name in kwargs:
        if name in cls._fields and cls._fields.index(name) < len(args):
            raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
    if cls is _aliases.get(cls.__name__):
        if cls.__name__ == "Ellipsis":
            return Constant(..., *args, **kwargs)
        return Constant(*args, **kwargs)
    return Constant.__new__(cls, *args, **kwargs)


_alias_fields = {"Num": ("n",), "Str": ("s",), "Bytes": ("s",), "NameConstant": ("value", "kind"), "Ellipsis": ()}
_aliases = {name: _ABC(name, (Constant,), {"_fields": fields, "__new__": _alias_new, "__module__": "ast"})
            for name, fields in _alias_fields.items()}


def _value_property(name):
    def get(self):
        """Deprecated. Use value instead."""
        _warn_alias(f"Attribute {name}", "value")
        return self.value

    def set(self, value):
        _warn_alias(f"Attribute {name}", "value")
        self.value = value

    return property(get, set)


Constant.n = _value_property("n")
Constant.s = _value_property("s")


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


def _get_dims(self):
    """Deprecated. Use elts instead."""
    return self.elts


def _set_dims(self, value):
    self.elts = value


Tuple.dims = property(_get_dims, _set_dims)
del _get_dims, _set_dims, _value_property


def __getattr__(name):
    if name in _aliases:
        _warn_alias(f"ast.{name}")
        return _aliases[name]
    raise AttributeError(f"module 'ast' has no attribute {name!r}")


def main():
    import argparse
    parser = argparse.ArgumentParser(prog="python -m ast")
    parser.add_argument("infile", nargs="?", default="-", help="the file to parse; defaults to stdin")
    parser.add_argument("-m", "--mode", default="exec", choices=("exec", "single", "eval", "func_type"),
                        help="specify what kind of code must be parsed")
    parser.add_argument("--no-type-comments", default=True, action="store_false",
                        help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true",
                        help="include attributes such as line numbers and column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3, help="indentation of nodes (number of spaces)")
    args = parser.parse_args()
    if args.infile == "-":
        name, source = "<stdin>", sys.stdin.buffer.read()
    else:
        with open(args.infile, "rb") as file:
            name, source = args.infile, file.read()
    tree = parse(source, name, args.mode, type_comments=args.no_type_comments)
    print(dump(tree, include_attributes=args.include_attributes, indent=args.indent))
`.replaceAll("\\`", "`")
