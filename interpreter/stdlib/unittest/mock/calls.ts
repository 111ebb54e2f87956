// unittest.mock: sentinels, and calls as values: what a mock was called with, compared, shown and chained.

export const callsPython = () => String.raw`
class _SentinelObject(object):
    "A unique, named, sentinel object."

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinel(object):
    """Access attributes to return a named object, usable as a sentinel."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            # inspect and pydoc would take it for a class.
            raise AttributeError
        with _lock:
            return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()

DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY(object):
    "A helper object that compares equal to everything."

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _format_call_signature(name, args, kwargs):
    shown = [repr(arg) for arg in args] + ["%s=%r" % item for item in kwargs.items()]
    return f"{name}({', '.join(shown)})"


def _parts(value, name=""):
    """(name, args, kwargs) of a tuple in which each of them may be left out; None for what is no such tuple."""
    args, kwargs = (), {}
    left = [*value]
    if len(left) > 3:
        return None
    if len(left) == 3:
        return tuple(left)
    if left and isinstance(left[0], str):
        name = left.pop(0)
        if len(left) > 1:
            return None
    elif len(left) == 2:
        return name, *left
    if left:
        if isinstance(left[0], tuple):
            args = left[0]
        else:
            kwargs = left[0]
    return name, args, kwargs


class _Call(tuple):
    """
    A tuple for holding the results of a call to a mock, either in the form
    (args, kwargs) or (name, args, kwargs).

    If args or kwargs are empty then a call tuple will compare equal to
    a tuple without those values. This makes comparisons less verbose: _Call(('name', (), {})) equals ('name',)
    and _Call(('name', (1,), {})) equals ('name', (1,)). An empty tuple equals a call without arguments.
    """

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        parts = _parts(value, name)
        return tuple.__new__(cls, parts[1:] if two else parts)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        parent, of_other = getattr(self, "_mock_parent", None), getattr(other, "_mock_parent", None)
        if parent and of_other and parent != of_other:
            return False
        name, args, kwargs = ("", *self) if len(self) == 2 else self
        parts = _parts(other)
        if parts is None or name and parts[0] != name:
            return False
        # The other's are asked first: they may be what equals anything.
        return (parts[1], parts[2]) == (args, kwargs)

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        name = self._mock_name
        if name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((name, args, kwargs), name=name + "()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # count and index are names of calls here.
        if attr in tuple.__dict__:
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    def _get_call_arguments(self):
        return tuple(self[-2:])

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call" + name if name.startswith("()") else name
        name = "" if len(self) == 2 else self[0]
        dot = "." if name and not name.startswith("()") else ""
        return _format_call_signature("call" + dot + name, self[-2], self[-1])

    def call_list(self):
        """For a call object that represents multiple calls, a list of all the intermediate calls as well as the final one."""
        calls, call = [], self
        while call is not None:
            if call._mock_from_kall:
                calls.append(call)
            call = call._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[start:start + size] == value for start in range(len(self) - size + 1))

    def __repr__(self):
        return pprint.pformat(list(self))


class _AnyComparer(list):
    """A list of calls that is asked for one whose arguments may be what equals anything."""

    def __contains__(self, item):
        return any(len(call) == len(item) and all(wanted == actual for wanted, actual in zip(item, call)) for call in self)


class _MockIter(object):
    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)
`
