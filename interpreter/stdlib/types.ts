// The types module: names for the types of live objects, and what builds classes at run time.

import { genericAliasType } from "../objects/generic-alias.js"
import { simpleNamespaceType } from "../objects/simple-namespace.js"
import { unionType } from "../objects/union.js"
import type { ModuleSpec } from "./module.js"

const python = String.raw`
import sys

def _samples():
    """Objects whose types have no name elsewhere; async ones and generators do not run."""
    def function():
        return function
    def generator():
        yield
    async def coroutine():
        pass
    async def async_generator():
        yield
    class Class:
        def method(self):
            pass
    waiting = coroutine()
    waiting.close()
    try:
        raise TypeError
    except TypeError as error:
        tb = error.__traceback__
    return {
        "FunctionType": function, "LambdaType": function, "CodeType": function.__code__, "CellType": function.__closure__[0],
        "GeneratorType": generator(), "CoroutineType": waiting, "AsyncGeneratorType": async_generator(),
        "MethodType": Class().method, "BuiltinFunctionType": len, "BuiltinMethodType": [].append,
        "MethodDescriptorType": str.join, "ClassMethodDescriptorType": vars(dict)["fromkeys"],
        "WrapperDescriptorType": object.__init__, "MethodWrapperType": object().__str__,
        "GetSetDescriptorType": vars(type(function))["__code__"], "MemberDescriptorType": vars(type(function))["__globals__"],
        "TracebackType": tb, "FrameType": tb.tb_frame, "ModuleType": sys, "MappingProxyType": vars(type),
        "EllipsisType": ..., "NoneType": None, "NotImplementedType": NotImplemented,
    }


globals().update((_name, type(_sample)) for _name, _sample in _samples().items())
del sys, _samples


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement does; exec_body(namespace) is its body."""
    resolved = resolve_bases(bases)
    metaclass, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **keywords)


def resolve_bases(bases):
    """The bases, with those that are no classes replaced by what their __mro_entries__ gives."""
    resolved = []
    for base in bases:
        substitute = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        entries = (base,) if substitute is None else substitute(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved += entries
    is_same = len(resolved) == len(bases) and all(map(lambda a, b: a is b, resolved, bases))
    return bases if is_same else tuple(resolved)


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace it prepares, and the keywords that are left for it."""
    keywords = {**(kwds or {})}
    metaclass = keywords.pop("metaclass", type(bases[0]) if bases else type)
    if isinstance(metaclass, type):
        metaclass = _most_derived(metaclass, bases)
    prepare = getattr(metaclass, "__prepare__", None)
    return metaclass, {} if prepare is None else prepare(name, bases, **keywords), keywords


def _most_derived(metaclass, bases):
    """Of the metaclass and those of the bases the one that derives from all others."""
    kinds = {metaclass, *map(type, bases)}
    for kind in kinds:
        if all(issubclass(kind, other) for other in kinds):
            return kind
    raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                    "of the metaclasses of all its bases")


def get_original_bases(cls, /):
    """The bases as the class statement names them, before \`__mro_entries__\` replaced any."""
    if hasattr(cls, "__bases__"):
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}")


class DynamicClassAttribute:
    """A property of instances that, asked of the class, is looked up by the metaclass's __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None
        self.__doc__ = doc or fget.__doc__
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._one_of(self.fget, "unreadable attribute")(instance)
        if self.__isabstractmethod__:
            return self
        raise AttributeError()

    def __set__(self, instance, value):
        self._one_of(self.fset, "can't set attribute")(instance, value)

    def __delete__(self, instance):
        self._one_of(self.fdel, "can't delete attribute")(instance)

    def _one_of(self, accessor, otherwise):
        if accessor is None:
            raise AttributeError(otherwise)
        return accessor

    def _changed(self, doc=None, **accessors):
        made = type(self)(**{"fget": self.fget, "fset": self.fset, "fdel": self.fdel, **accessors}, doc=doc or self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        return self._changed(fget.__doc__ if self.overwrite_doc else None, fget=fget)

    def setter(self, fset):
        return self._changed(fset=fset)

    def deleter(self, fdel):
        return self._changed(fdel=fdel)


class _GeneratorWrapper:
    """A generator-like object, of a class of its own, that can be awaited."""

    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)
        self._is_generator = isinstance(generator, GeneratorType)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, kind, *rest):
        return self._generator.throw(kind, *rest)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        # Of a real generator nothing must stand between it and the loop.
        return self._generator if self._is_generator else self

    __await__ = __iter__
    gi_code = cr_code = property(lambda self: self._generator.gi_code)
    gi_frame = cr_frame = property(lambda self: self._generator.gi_frame)
    gi_running = cr_running = property(lambda self: self._generator.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self._generator.gi_yieldfrom)


def coroutine(func):
    """Lets what a generator function, or another callable, returns be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    # The flags of code: generator, coroutine, generator that can be awaited.
    GENERATOR, COROUTINE, ITERABLE = 0x20, 0x80, 0x100
    code = getattr(func, "__code__", None)
    if type(func) is FunctionType and type(code) is CodeType:
        if code.co_flags & (COROUTINE | ITERABLE):
            return func
        if code.co_flags & GENERATOR:
            func.__code__ = code.replace(co_flags=code.co_flags | ITERABLE)
            return func
    import functools
    from collections.abc import Coroutine, Generator

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is CoroutineType or type(made) is GeneratorType and made.gi_code.co_flags & ITERABLE:
            return made
        if isinstance(made, Generator) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made
    return wrapped


__all__ = [_name for _name in globals() if _name[:1] != "_"]
`.replaceAll("\\`", "`")

export function typesModule(): ModuleSpec {
  return {
    name: "types",
    doc: "Define names for built-in types that aren't directly accessible as a builtin.",
    constants: { GenericAlias: genericAliasType, UnionType: unionType, SimpleNamespace: simpleNamespaceType },
    python,
  }
}
