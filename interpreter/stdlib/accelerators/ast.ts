// _ast: the classes of syntax nodes. `compile` with PyCF_ONLY_AST makes their instances (ast-convert.ts).

import { astBridge } from "../../objects/ast-bridge.js"
import { nodeClasses } from "../../syntax/node-table.js"
import type { ModuleSpec } from "../module.js"
import { astNames, astObject, isAstObject, treeOf } from "./ast-convert.js"
import { checkFeatures } from "./ast-features.js"
import { addTypeComments } from "./ast-type-comments.js"

const python = () => String.raw`
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()
    _field_types = {}

    def __new__(cls, /, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            s = "" if len(fields) == 1 else "s"
            raise TypeError(f"{cls.__name__} constructor takes at most {len(fields)} positional argument{s}")
        remaining = set(fields)
        for name, value in zip(fields, args):
            setattr(self, name, value)
            remaining.discard(name)
        for name, value in kwargs.items():
            if name in fields:
                if name not in remaining:
                    raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
                remaining.discard(name)
            elif name not in cls._attributes:
                import warnings
                warnings.warn(
                    f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. "
                    f"Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.",
                    DeprecationWarning, stacklevel=2)
            setattr(self, name, value)
        if remaining:
            self._fill(cls, remaining)

    def _fill(self, cls, remaining):
        for name in remaining:
            kind = cls._field_types.get(name)
            if kind is None:
                if name not in cls._field_types:
                    import warnings
                    warnings.warn(
                        f"Field {name!r} is missing from {cls.__name__}._field_types. "
                        f"This will become an error in Python 3.15.", DeprecationWarning, stacklevel=3)
            elif _is_union(kind):
                pass
            elif _is_list(kind):
                setattr(self, name, [])
            elif kind is expr_context:
                setattr(self, name, _load)
            else:
                import warnings
                warnings.warn(
                    f"{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. "
                    f"This will become an error in Python 3.15.", DeprecationWarning, stacklevel=3)

    def __reduce__(self):
        # The constructor is given something for each field, for it would warn of what it misses; the state has them all.
        args = []
        for name in type(self)._fields:
            if name not in self.__dict__:
                break
            args.append(None)
        return type(self), tuple(args), dict(self.__dict__)


AST.__module__ = "ast"
_union = type(int | None)
_alias = type(list[int])


def _is_union(kind):
    return isinstance(kind, _union)


def _is_list(kind):
    return isinstance(kind, _alias)


_names = {"identifier": str, "string": str, "int": int, "constant": object}
_positions = ("lineno", "col_offset", "end_lineno", "end_col_offset")


def _make(name, base, text, attributes):
    fields = [field.split(" ") for field in text.split(", ")] if text else []
    names = tuple(field for _, field in fields)
    body = {"_fields": names, "__match_args__": names, "__module__": "ast", "__doc__": f"{name}({text})" if text else name}
    for kind, field in fields:
        if kind.endswith("?"):
            body[field] = None
    if attributes is not None:
        body["_attributes"] = attributes
        if attributes:
            body["end_lineno"] = body["end_col_offset"] = None
    cls = type(name, (base,), body)
    globals()[name] = cls
    _names[name] = cls
    return cls, fields


def _define(table):
    made = []
    base, sums = None, []
    for line in table.strip().split("\n"):
        attributes = _positions if line.startswith("@") else ()
        line = line.removeprefix("@")
        if " = " in line:
            name, _, rest = line.partition(" = ")
            made.append(_make(name, AST, rest[len(name) + 1:-1], attributes))
        elif line.startswith(" "):
            name, _, text = line.strip()[:-1].partition("(")
            made.append(_make(name, base, text, None))
            sums[-1][1].append(made[-1][0])
        else:
            base = _make(line, AST, "", attributes)[0]
            base._field_types = {}
            sums.append((base, []))
    for base, classes in sums:
        width = len(base.__name__)
        separator = f"\n{' ' * width} | " if any(cls._fields for cls in classes) else " | "
        base.__doc__ = f"{base.__name__} = " + separator.join(cls.__doc__ for cls in classes)
    for cls, fields in made:
        types = {}
        for kind, field in fields:
            if kind.endswith("?"):
                types[field] = _names[kind[:-1]] | None
            elif kind.endswith("*"):
                types[field] = list[_names[kind[:-1]]]
            else:
                types[field] = _names[kind]
        cls._field_types = types
        cls.__annotations__ = types


_define(_table)
_load = Load()
# What compile() gives for classes without fields: one object each.
_shared = {cls.__name__: _load if cls is Load else cls()
           for base in (expr_context, boolop, operator, unaryop, cmpop) for cls in base.__subclasses__()}
del _table, _define, _make
`

/// The classes are an interpreter's own, whatever becomes of the module: another import of `_ast` shows the same ones.
export function astAccelerator(): ModuleSpec {
  return {
    name: "_ast",
    setup: (rt, module) => {
      for (const [name, value] of astNames(rt).stringItems()) if (!name.startsWith("__")) module.dict.setString(name, value)
      astBridge(rt).current = { objectOf: astObject, isAst: isAstObject, treeOf, checkFeatures, addTypeComments }
    },
  }
}

export function astClassesModule(): ModuleSpec {
  return { name: "_ast_classes", constants: { _table: nodeClasses }, python: python() }
}
