// The inspect module: kinds of objects, signatures, source text, frames.

import { frames } from "./inspect-frames.js"
import { signatures } from "./inspect-signature.js"
import type { ModuleSpec } from "./module.js"

const kinds = () => String.raw`
import functools
import linecache
import os
import sys
import types
from collections import OrderedDict, namedtuple

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper."""
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor, but not a method, a class, a function or a data descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__get__") and not hasattr(tp, "__set__") and not hasattr(tp, "__delete__")


def isdatadescriptor(object):
    """Return true if the object is a data descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, "__set__") or hasattr(tp, "__delete__")


def isgetsetdescriptor(object):
    """Return true if the object is a getset descriptor."""
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor."""
    return isinstance(object, types.MemberDescriptorType)


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def _has_code_flag(f, flag):
    while isinstance(f, functools.partial):
        f = f.func
    if ismethod(f):
        f = f.__func__
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Return true if the object is a user-defined generator function."""
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Return true if the object is a coroutine function."""
    return _has_code_flag(obj, CO_COROUTINE) or getattr(obj, "_is_coroutine_mark", None) is _is_coroutine_mark


def isasyncgenfunction(obj):
    """Return true if the object is an asynchronous generator function."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Decorator to ensure callable is recognised as a coroutine function."""
    func._is_coroutine_mark = _is_coroutine_mark
    return func


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Return true if the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Return true if the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Return true if object can be passed to an await expression."""
    return (isinstance(object, types.CoroutineType) or isinstance(object, types.GeneratorType)
            and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE) or hasattr(type(object), "__await__"))


def istraceback(object):
    """Return true if the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Return true if the object is a frame object."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Return true if the object is a code object."""
    return isinstance(object, types.CodeType)


def _static_lookup(object, key):
    for base in object.__mro__:
        if key in base.__dict__:
            return base.__dict__[key]
    raise AttributeError(key)


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name."""
    names = dir(object)
    results = []
    for key in names:
        try:
            value = getattr(object, key)
        except AttributeError:
            try:
                value = _static_lookup(object, key)
            except AttributeError:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
    results.sort(key=lambda pair: pair[0])
    return results


def getmro(cls):
    "Return tuple of base classes (including cls) in method resolution order."
    return cls.__mro__


def getattr_static(obj, attr, default=types):
    """Retrieve attributes without triggering dynamic lookup via the descriptor protocol."""
    klass = obj if isinstance(obj, type) else type(obj)
    if not isinstance(obj, type):
        own = getattr(obj, "__dict__", {})
        if attr in own:
            return own[attr]
    for base in klass.__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default is not types:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """Get the object wrapped by *func*."""
    seen = {id(func)}
    original = func
    while hasattr(func, "__wrapped__") and not isinstance(func, type):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(original))
        seen.add(id(func))
    return func


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.lstrip(" ")), default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """Get the documentation string for an object."""
    doc = getattr(object, "__doc__", None)
    if doc is None and isclass(object):
        doc = next((base.__doc__ for base in object.__mro__ if base is not type(object) and base.__doc__ is not None), None)
    elif doc is None and ismethod(object):
        cls = object.__self__ if isclass(object.__self__) else type(object.__self__)
        doc = next((base.__dict__[object.__name__].__doc__ for base in cls.__mro__
                    if object.__name__ in base.__dict__ and base.__dict__[object.__name__].__doc__ is not None), None)
    elif doc is None and ismemberdescriptor(object):
        slots = getattr(object.__objclass__, "__slots__", None)
        doc = slots.get(object.__name__) if isinstance(slots, dict) else None
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodule(object, _filename=None):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name = os.path.basename(path)
    return name[:-3] if name.endswith(".py") else None


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    return object


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        module = sys.modules.get(getattr(object, "__module__", None))
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    code = _code_of(object)
    if iscode(code):
        return code.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got {}".format(
        type(object).__name__))


getsourcefile = getfile


def findsource(object):
    """Return the entire source file and starting line number for an object."""
    lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            return lines, vars(object)["__firstlineno__"] - 1
        except (TypeError, KeyError):
            raise OSError("source code not available")
    number = _code_of(object).co_firstlineno - 1
    if number >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, number


# The lines from the first one that make a whole statement with its block: up to the next line that is not indented more.
def getblock(lines):
    """Extract the block of code at the top of the given list of lines."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    end = len(lines)
    for n in range(1, len(lines) + 1):
        if n < len(lines):
            following = lines[n]
            deeper = len(following) - len(following.lstrip()) > indent
            if not following.strip() or deeper or following.strip().startswith("#"):
                continue
        text = "".join(line[indent:] if line.strip() else line for line in lines[:n])
        try:
            compile(text, "<block>", "exec", 0, True)
        except SyntaxError:
            continue
        end = n
        break
    while end > 1 and (not lines[end - 1].strip() or lines[end - 1].strip().startswith("#")
                       and len(lines[end - 1]) - len(lines[end - 1].lstrip()) <= indent):
        end -= 1
    return lines[:end]


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object."""
    object = unwrap(object)
    lines, lnum = findsource(object)
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[lnum:]), lnum + 1


def getsource(object):
    """Return the text of the source code for an object."""
    lines, lnum = getsourcelines(object)
    return "".join(lines)
`

export function inspectModule(): ModuleSpec {
  return { name: "inspect", doc: "Get useful information from live Python objects.", python: kinds() + frames() + signatures() }
}
