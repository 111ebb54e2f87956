# For scripts/reference-frames.mjs, between parity-run.py and parity.py: what all frames of a program hold at each event of `sys.settrace`, as
# pictures that test/trace/frame-pictures.mjs draws of our states too: values by content, mutable objects with numbers in order of appearance.

import array
import collections
import re

ITERATOR = "it"
ADDRESS = re.compile(r"0x[0-9a-f]{8,}")
# By identity, as PLAIN.
KINDS = {
    id(types.GeneratorType): "gen",
    id(types.CoroutineType): "coroutine",
    id(types.AsyncGeneratorType): "async_generator",
}


class Picture:
    def __init__(self, classes, most, deepest):
        self.classes = classes
        self.left = most
        self.deepest = deepest
        self.depth = 0
        self.numbers = {}

    def variables(self, own):
        return "; ".join(f"{name}={self.value(own[name])}" for name in sorted(own) if name != "__warningregistry__")

    def value(self, value):
        kind = type(value)
        if (id(kind) in PLAIN and kind is not bytearray) or value is Ellipsis or value is NotImplemented:
            return ADDRESS.sub("0x...", repr(value))
        for plain in (int, float, str, bytes, complex):
            if issubclass(kind, plain):
                return f"{kind.__name__}({plain.__repr__(value)})"
        if issubclass(kind, (tuple, frozenset)):
            return self.fixed(kind, value)
        if kind is types.MethodType:
            return f"<method {self.value(value.__func__)} of {self.value(value.__self__)}>"
        if kind is slice:
            return f"slice({', '.join(self.value(part) for part in (value.start, value.stop, value.step))})"
        if kind is types.FunctionType:
            return f"<function {value.__qualname__}>"
        if kind is types.BuiltinFunctionType:
            return f"<function {value.__qualname__}>"
        if isinstance(value, types.ModuleType):
            return f"<module {value.__name__}>"
        if issubclass(kind, type):
            return f"<class {type.__getattribute__(value, '__qualname__')}>"
        return self.numbered(kind, value)

    def fixed(self, kind, value):
        if issubclass(kind, tuple):
            items = ", ".join(self.value(item) for item in tuple.__iter__(value))
            text = f"({items},)" if tuple.__len__(value) == 1 else f"({items})"
            return text if kind is tuple else f"{kind.__name__}({text})"
        items = ", ".join(self.value(item) for item in frozenset.__iter__(value))
        return f"{kind.__name__}({'{' + items + '}' if items else ''})"

    def numbered(self, kind, value):
        self.left -= 1
        if self.left < 0 or self.depth > self.deepest:
            return "~"
        isnew = id(value) not in self.numbers
        number = self.numbers.setdefault(id(value), len(self.numbers) + 1)
        if not isnew:
            return f"#{number}"
        self.depth += 1
        try:
            return f"#{number}" + self.content(kind, value)
        finally:
            self.depth -= 1

    def pairs(self, value):
        isordered = isinstance(value, collections.OrderedDict)
        for key in collections.OrderedDict.__iter__(value) if isordered else dict.__iter__(value):
            item = dict.__getitem__(value, key)
            # What a namespace gets from `exec` has the built-ins in it.
            yield f"{self.value(key)}: {'...' if type(key) is str and key == '__builtins__' else self.value(item)}"

    def content(self, kind, value):
        name = kind.__name__
        for plain in (list, set, collections.deque, array.array):
            if issubclass(kind, plain):
                return f"{name}[{', '.join(self.value(item) for item in plain.__iter__(value))}]"
        if issubclass(kind, dict):
            return name + "{" + ", ".join(self.pairs(value)) + "}"
        if issubclass(kind, bytearray):
            return bytearray.__repr__(value)
        if issubclass(kind, BaseException):
            return f"{name}({', '.join(self.value(item) for item in value.args)})"
        if id(kind) in KINDS:
            return KINDS[id(kind)]
        if isnative(kind) and hasattr(kind, "__next__") and kind.__module__ != "_io":
            return ITERATOR
        if name not in self.classes or kind.__module__ != "__main__":
            return name.lstrip("_")
        attributes = dict(reserved(kind, value))
        shown = [f"{key}={self.value(attributes[key])}" for key in sorted(key for key in attributes if type(key) is str)]
        return name + "{" + ", ".join(shown) + "}"


def reserved(kind, value):
    """What stands in slots and in `__dict__`."""
    for base in kind.__mro__:
        for name, member in base.__dict__.items():
            if type(member) is types.MemberDescriptorType and base.__module__ == "__main__":
                try:
                    yield name, member.__get__(value)
                except AttributeError:
                    pass
            elif name == "__dict__" and type(member) is types.GetSetDescriptorType:
                yield from member.__get__(value).items()


def isnative(kind):
    """A type written in C: no heap type, or one that can't be changed."""
    return not kind.__flags__ & 1 << 9 or kind.__flags__ & 1 << 8


class Frames(Run):
    def trace(self, frame, event, arg):
        if frame.f_code.co_filename != self.task["filename"]:
            return None
        if event == "exception":
            self.recursion |= arg[0].__name__ == "RecursionError"
        stack = []
        at = frame
        while at is not None:
            if at.f_code.co_filename == self.task["filename"]:
                stack.insert(0, at)
            at = at.f_back
        limit = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(0)
        try:
            picture = Picture(set(self.task["classes"]), self.task["most"], self.task["deepest"])
            rows = []
            for each in stack:
                own = self.own(each)
                shown = None if own is None else picture.variables(own)
                rows.append([each.f_code.co_qualname, each.f_lineno, shown])
        finally:
            sys.set_int_max_str_digits(limit)
        self.add([event, rows])
        return self.trace

    def own(self, frame):
        """The variables by name; None where CPython 3.13 can't be asked for them."""
        code = frame.f_code
        if code.co_name == "<module>":
            skip = self.skip
            return {
                name: value
                for name, value in frame.f_globals.items()
                if not (name in skip and skip[name] is value) and name not in self.task["hidden"]
            }
        if code.co_flags & 1:
            known_names = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
            return {name: value for name, value in frame.f_locals.items() if name in known_names}
        if code.co_varnames + code.co_cellvars:
            return None
        return {name: value for name, value in frame.f_locals.items() if type(name) is str}


def frames(task, tell):
    run = Frames({**task, "hidden": hidden(task)}, tell)
    return run.run(lambda: sys.settrace(run.trace), lambda: sys.settrace(None))


PHASES["frames"] = frames
