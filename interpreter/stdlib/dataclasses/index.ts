// The dataclasses module: what makes classes of annotations, and what is asked of their instances.

import type { ModuleSpec } from "../module.js"
import { fieldsPython } from "./fields.js"
import { methodsPython } from "./methods.js"

const head = () => String.raw`
import abc
import keyword
import reprlib as _reprlib
import sys
import types
from copy import deepcopy as _deepcopy

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]
`

const python = () => String.raw`
def _is_type(annotation, cls, module, name, is_type_predicate):
    head = annotation.partition("[")[0].strip()
    prefix, dot, attr = head.rpartition(".")
    namespace = sys.modules.get(cls.__module__).__dict__
    if dot:
        owner = namespace.get(prefix.strip())
        namespace = owner.__dict__ if owner is module else None
    return bool(namespace) and is_type_predicate(namespace.get(attr), module)


def _is_classvar(annotation, typing):
    return annotation is typing.ClassVar or type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar


def _is_initvar(annotation, dataclasses):
    return annotation is dataclasses.InitVar or type(annotation) is dataclasses.InitVar


def _is_kw_only(annotation, dataclasses):
    return annotation is dataclasses.KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    found = getattr(cls, name, MISSING)
    if not isinstance(found, Field):
        # What __slots__ left there is no default.
        found = field(default=MISSING if isinstance(found, types.MemberDescriptorType) else found)
    kind = _field_kind(cls, annotation)
    found.name, found.type, found._field_type = name, annotation, kind
    if kind is not _FIELD and found.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if kind is _FIELD_CLASSVAR:
        if found.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif found.kw_only is MISSING:
        found.kw_only = default_kw_only
    if kind is _FIELD and found.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(found.default)} for field {name} is not allowed: use default_factory")
    return found


def _field_kind(cls, annotation):
    def means(module, target, is_kind):
        return is_kind(annotation, module) or isinstance(annotation, str) and _is_type(annotation, cls, module, target, is_kind)
    typing = sys.modules.get("typing")
    if typing and means(typing, typing.ClassVar, _is_classvar):
        return _FIELD_CLASSVAR
    return _FIELD_INITVAR if means(sys.modules[__name__], InitVar, _is_initvar) else _FIELD


def _fields_in_init_order(fields):
    in_init = [f for f in fields if f.init]
    return tuple([f for f in in_init if not f.kw_only]), tuple([f for f in in_init if f.kw_only])


def _hash_action(cls, unsafe_hash, eq, frozen):
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or own is None and "__eq__" in cls.__dict__)
    if unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        return "add"
    if explicit or not eq:
        return None
    return "add" if frozen else "none"


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    if cls.__module__ in sys.modules:
        namespace = sys.modules[cls.__module__].__dict__
    else:
        namespace = {}
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    any_frozen = False
    all_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            if all_frozen is None:
                all_frozen = True
            for f in base_fields.values():
                fields[f.name] = f
            frozen_base = getattr(base, _PARAMS).frozen
            all_frozen = all_frozen and frozen_base
            any_frozen = any_frozen or frozen_base
    annotations = cls.__dict__.get("__annotations__", {})
    own_fields = []
    kw_only_seen = False
    module = sys.modules[__name__]
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, module) or (
                isinstance(annotation, str) and _is_type(annotation, cls, module, module.KW_ONLY, _is_kw_only)):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            own_fields.append(_get_field(cls, name, annotation, kw_only))
    for f in own_fields:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and not name in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if all_frozen is not None:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    hash_action = _hash_action(cls, unsafe_hash, eq, frozen)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields, kw_fields = _fields_in_init_order(init_fields)
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    methods = _Methods(namespace)
    if init:
        _add_init(init_fields, std_fields, kw_fields, frozen, hasattr(cls, _POST_INIT_NAME),
                  "__dataclass_self__" if "self" in fields else "self", methods, slots)
    _set_new_attribute(cls, "__replace__", _replace)
    if repr:
        shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in field_list if f.repr)
        methods.add("__repr__", ("self",), [f'return f"{{self.__class__.__qualname__}}({shown})"'],
                    locals={"__dataclasses_recursive_repr": _reprlib.recursive_repr},
                    decorator="@__dataclasses_recursive_repr()")
    compared = [f for f in field_list if f.compare]
    if eq:
        terms = " and ".join(f"self.{f.name}==other.{f.name}" for f in compared) or "True"
        methods.add("__eq__", ("self", "other"), ["if self is other:", " return True",
                    "if other.__class__ is self.__class__:", f" return {terms}", "return NotImplemented"])
    if order:
        mine = _tuple_text("self", compared)
        theirs = _tuple_text("other", compared)
        for name, op in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            methods.add(name, ("self", "other"), ["if other.__class__ is self.__class__:",
                        f" return {mine}{op}{theirs}", "return NotImplemented"],
                        overwrite_error="Consider using functools.total_ordering")
    if frozen:
        _add_frozen(cls, field_list, methods)
    if hash_action == "add":
        hashed = [f for f in field_list if (f.compare if f.hash is None else f.hash)]
        if "__hash__" in cls.__dict__:
            del cls.__hash__
        methods.add("__hash__", ("self",), [f"return hash({_tuple_text('self', hashed)})"])
    elif hash_action == "none":
        cls.__hash__ = None
    methods.install(cls)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, std_fields, kw_fields)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in std_fields))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _tuple_text(name, fields):
    return "(" + "".join(f"{name}.{f.name}," for f in fields) + ")"


def _annotation_text(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", None):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def _signature_text(cls, std_fields, kw_fields):
    if "__init__" not in cls.__dict__ or not getattr(cls, _PARAMS).init:
        return "()"
    def shown(f):
        text = f"{f.name}: {_annotation_text(f.type)}"
        if f.default is not MISSING:
            return f"{text} = {f.default!r}"
        return f"{text} = <factory>" if f.default_factory is not MISSING else text
    parts = [shown(f) for f in std_fields]
    if kw_fields:
        parts += ["*"] + [shown(f) for f in kw_fields]
    return "(" + ", ".join(parts) + ")"


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        names = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            names.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            names.append("__dict__")
        return names
    if isinstance(slots, str):
        return [slots]
    return list(slots)


def _add_slots(cls, is_frozen, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = [f.name for f in fields(cls)]
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    wanted = [*names, "__weakref__"] if weakref_slot else names
    # The defaults and what held the attributes so far are left behind.
    body = {name: value for name, value in cls.__dict__.items() if name not in {*names, "__dict__", "__weakref__"}}
    body["__slots__"] = tuple([name for name in wanted if name not in inherited])
    slotted = type(cls)(cls.__name__, cls.__bases__, body)
    slotted.__qualname__ = getattr(cls, "__qualname__", slotted.__qualname__)
    if is_frozen:
        for name, method in (("__getstate__", _dataclass_getstate), ("__setstate__", _dataclass_setstate)):
            if name not in body:
                setattr(slotted, name, method)
    return slotted


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    try:
        known = getattr(class_or_instance, _FIELDS).values()
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in known if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary mapping field names to field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values."""
    if _is_dataclass_instance(obj):
        return _convert(obj, lambda pairs: tuple_factory([pair[1] for pair in pairs]))
    raise TypeError("astuple() should be called on dataclass instances")


def _convert(obj, make):
    cls = type(obj)
    if cls in _ATOMIC_TYPES:
        return obj
    if hasattr(cls, _FIELDS):
        return make([(f.name, _convert(getattr(obj, f.name), make)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return cls(*[_convert(item, make) for item in obj])
    if isinstance(obj, (list, tuple)):
        return cls(_convert(item, make) for item in obj)
    if isinstance(obj, dict):
        pairs = ((_convert(key, make), _convert(value, make)) for key, value in obj.items())
        if hasattr(cls, "default_factory"):
            result = cls(obj.default_factory)
            for key, value in pairs:
                result[key] = value
            return result
        return cls(pairs)
    return _deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """Return a new dynamically created dataclass."""
    annotations, defaults = _told_fields(fields)

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)
        body["__annotations__"] = annotations
    made = types.new_class(cls_name, bases, {}, fill)
    made.__module__ = sys._getframe(1).f_globals.get("__name__", "__main__") if module is None else module
    return dataclass(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def _told_fields(fields):
    """The annotations and the defaults of fields told as a name, or with a type, or with a default too."""
    annotations, defaults = {}, {}
    for item in fields:
        told = (item, "typing.Any") if isinstance(item, str) else item
        if len(told) not in (2, 3):
            raise TypeError(f"Invalid field: {item!r}")
        name, kind, *default = told
        if not (isinstance(name, str) and name.isidentifier()):
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
        if default:
            (defaults[name],) = default
    return annotations, defaults


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        name, kind = f.name, f._field_type
        if kind is _FIELD_CLASSVAR or f.init and name in changes:
            continue
        if f.init:
            if kind is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {name!r} must be specified with replace()")
            changes[name] = getattr(self, name)
        elif name in changes:
            raise TypeError(f"field {name} is declared with init=False, it cannot be specified with replace()")
    return self.__class__(**changes)
`

export function dataclassesModule(): ModuleSpec {
  return { name: "dataclasses", python: head() + fieldsPython() + methodsPython() + python() }
}
