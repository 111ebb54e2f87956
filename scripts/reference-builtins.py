# Prints what built-in types and modules say of themselves, a JSON list a line: owner, name, fact, value.
# Run by reference-builtins.mjs, under pytracify and under CPython.

import builtins
import inspect
import io
import json
import sys
import types
import collections


def one():
    yield 1


async def coroutine():
    pass


async def stream():
    yield 1


def tool(x):
    def inner():
        return x

    return inner


class Plain:
    def method(self):
        pass


def traceback():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


unawaited = coroutine()

HIDDEN = {
    "function": types.FunctionType,
    "method": types.MethodType,
    "builtin_function": types.BuiltinFunctionType,
    "code": types.CodeType,
    "frame": types.FrameType,
    "traceback": types.TracebackType,
    "module": types.ModuleType,
    "cell": types.CellType,
    "generator": types.GeneratorType,
    "coroutine": types.CoroutineType,
    "async_generator": types.AsyncGeneratorType,
    "coroutine_wrapper": type(unawaited.__await__()),
    "async_generator_asend": type(stream().asend(None)),
    "async_generator_athrow": type(stream().athrow(ValueError)),
    "mappingproxy": types.MappingProxyType,
    "SimpleNamespace": types.SimpleNamespace,
    "GenericAlias": types.GenericAlias,
    "UnionType": types.UnionType,
    "NoneType": types.NoneType,
    "NotImplementedType": types.NotImplementedType,
    "ellipsis": types.EllipsisType,
    "getset_descriptor": types.GetSetDescriptorType,
    "member_descriptor": types.MemberDescriptorType,
    "method_descriptor": types.MethodDescriptorType,
    "wrapper_descriptor": types.WrapperDescriptorType,
    "method-wrapper": types.MethodWrapperType,
    "classmethod_descriptor": types.ClassMethodDescriptorType,
    "FrameLocalsProxy": type(sys._getframe().f_locals) if sys._getframe().f_back else type((lambda: sys._getframe().f_locals)()),
    "list_iterator": type(iter([])),
    "list_reverseiterator": type(reversed([])),
    "tuple_iterator": type(iter(())),
    "str_ascii_iterator": type(iter("a")),
    "str_iterator": type(iter("\u0100")),
    "bytes_iterator": type(iter(b"")),
    "bytearray_iterator": type(iter(bytearray())),
    "memory_iterator": type(iter(memoryview(b""))),
    "range_iterator": type(iter(range(1))),
    "longrange_iterator": type(iter(range(1 << 70))),
    "set_iterator": type(iter(set())),
    "dict_keys": type({}.keys()),
    "dict_values": type({}.values()),
    "dict_items": type({}.items()),
    "dict_keyiterator": type(iter({})),
    "dict_valueiterator": type(iter({}.values())),
    "dict_itemiterator": type(iter({}.items())),
    "dict_reversekeyiterator": type(reversed({})),
    "dict_reversevalueiterator": type(reversed({}.values())),
    "dict_reverseitemiterator": type(reversed({}.items())),
    "callable_iterator": type(iter(int, 1)),
    "iterator": type(iter(type("Old", (), {"__getitem__": lambda self, i: i})())),
    "generic_alias_iterator": type(iter(list[int])),
    "dict_of_odict": collections.OrderedDict,
    "TypeAliasType": __import__("typing").TypeAliasType,
}
IO = ["FileIO", "BytesIO", "StringIO", "BufferedReader", "BufferedWriter", "BufferedRandom", "BufferedRWPair", "TextIOWrapper"]
IO += ["IncrementalNewlineDecoder", "IOBase", "RawIOBase", "BufferedIOBase", "TextIOBase", "UnsupportedOperation"]
MODULES = (
    "math cmath itertools functools operator collections re json random time sys string textwrap datetime decimal fractions "
    "statistics heapq bisect copy types enum dataclasses typing abc contextlib"
).split()


def tell(owner, name, fact, value):
    print(json.dumps([owner, name, fact, value]))


def text_of(value):
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, type):
        return f"{value.__module__}.{value.__qualname__}"
    return type(value).__name__


def attempt(work):
    try:
        return text_of(work())
    except Exception as error:
        return f"{type(error).__name__}" if not isinstance(error, ValueError) else "ValueError"


def facts(owner, name, value):
    tell(owner, name, "type", type(value).__name__)
    if isinstance(value, (int, float, str, bytes, tuple, frozenset, dict, list, set)) or value is None:
        return
    for fact in ("__doc__", "__name__", "__qualname__", "__module__", "__objclass__", "__text_signature__"):
        tell(owner, name, fact, attempt(lambda: getattr(value, fact, "(absent)")))
    if callable(value):
        tell(owner, name, "signature", attempt(lambda: str(inspect.signature(value))))


def type_facts(owner, cls):
    """The type's own facts, its dir() with the class that each name comes from, and the facts of its own attributes."""
    facts(owner, "", cls)
    tell(owner, "", "bases", [base.__qualname__ for base in cls.__bases__])
    tell(owner, "", "may be subclassed", [bool(cls.__flags__ & (1 << bit)) for bit in (10,)])
    for name in dir(cls):
        home = next((base for base in cls.__mro__ if name in base.__dict__), None)
        tell(owner, name, "in", home.__qualname__ if home else None)
    for name, value in cls.__dict__.items():
        if name in ("__doc__", "__module__", "__static_attributes__", "__firstlineno__", "__dict__", "__weakref__"):
            continue
        facts(owner, name, value)


def module_facts(name):
    module = __import__(name)
    tell(name, "", "__doc__", module.__doc__)
    for attribute in dir(module):
        value = getattr(module, attribute)
        if attribute.startswith("_") or isinstance(value, types.ModuleType):
            continue
        if getattr(value, "__module__", name) not in (name, "builtins", "_" + name) and not isinstance(value, type):
            continue
        facts(name, attribute, value)
        if not isinstance(value, type) or value in seen:
            continue
        seen.add(value)
        for part, own in value.__dict__.items():
            if not part.startswith("_") or part in ("__init__", "__call__", "__enter__", "__exit__", "__iter__", "__next__"):
                facts(name, f"{attribute}.{part}", own)


seen = set()
for name in dir(builtins):
    value = getattr(builtins, name)
    if name.startswith("_") and name not in ("__import__", "__build_class__") or name in ("In", "Out", "copyright", "credits", "license", "exit", "quit", "help"):
        continue
    seen.add(value) if isinstance(value, type) else None
    type_facts(name, value) if isinstance(value, type) and value.__name__ == name else facts("builtins", name, value)
for name, cls in HIDDEN.items():
    seen.add(cls)
    type_facts(name, cls)
for name in IO:
    seen.add(getattr(io, name))
    type_facts(name, getattr(io, name))
unawaited.close()
for name in MODULES:
    module_facts(name)
