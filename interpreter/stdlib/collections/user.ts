// ChainMap, UserDict, UserList and UserString: in a module of their own, because they need collections.abc and `import collections`
// must stay quick.

import type { ModuleSpec } from "../module.js"

// Methods of a class that are those of its data: each line holds what is done with a call, and signatures to do it for. What is
// marked with ! may be an object of the class, and is passed as its data.
function delegates(cls: string, lines: string): string {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [form, ...signatures] = line.split("; ")
      return signatures.map((signature) => delegate(cls, form, signature))
    })
    .join("\n")
}

function delegate(cls: string, form: string, signature: string): string {
  const [name, takes] = signature.slice(0, -1).split("(")
  const parameters = takes.split(", ").filter((parameter) => parameter !== "" && parameter !== "/")
  const gives = parameters.map((p) => (p.endsWith("!") ? `_plain(${p.slice(0, -1)}, ${cls})` : p.split("=")[0]))
  const own = takes === "" ? "self" : `self, ${takes.replaceAll("!", "").replaceAll("maxsize", "_sys.maxsize")}`
  return `    def ${name}(${own}): ${form.replace("X", `self.data.${name}(${gives.join(", ")})`)}`
}

const python = (): string => `
from collections.abc import MutableMapping, MutableSequence, Sequence
import sys as _sys

# Where programs find the classes.
__name__ = "collections"

class ChainMap(MutableMapping):
    """Several mappings seen as one: what is looked up is in the first that has it, what is written goes to the first."""

    def __init__(self, *maps):
        self.maps = [*maps] if maps else [{}]

    def __repr__(self):
        shown = [repr(mapping) for mapping in self.maps]
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __bool__(self):
        return any(self.maps)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __iter__(self):
        order = {}
        # The last mapping's keys come first.
        for mapping in self.maps[::-1]:
            order.update(dict.fromkeys(mapping))
        return iter(order)

    def __len__(self):
        return len({key for mapping in self.maps for key in mapping})

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                # A mapping with __missing__ may answer for keys it has not.
                continue
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def _change(self, problem, change):
        try:
            return change(self.maps[0])
        except KeyError:
            raise KeyError(problem)

    def __delitem__(self, key):
        def remove(first):
            del first[key]
        self._change(f"Key not found in the first mapping: {key!r}", remove)

    def pop(self, key, *args):
        return self._change(f"Key not found in the first mapping: {key!r}", lambda first: first.pop(key, *args))

    def popitem(self):
        return self._change("No keys found in the first mapping.", lambda first: first.popitem())

    def clear(self):
        self.maps[0].clear()

    @property
    def parents(self):
        _, *others = self.maps
        return self.__class__(*others)

    def new_child(self, m=None, **kwargs):
        child = kwargs if m is None else m
        if kwargs and m is not None:
            m.update(kwargs)
        return self.__class__(child, *self.maps)

    def copy(self):
        first, *others = self.maps
        return self.__class__(first.copy(), *others)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls({key: value for key in iterable})

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if hasattr(other, "keys"):
            joined = self.copy()
            joined.maps[0].update(other)
            return joined
        return NotImplemented

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        joined = {**other}
        for mapping in self.maps[::-1]:
            joined.update(mapping)
        return self.__class__(joined)


class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for given in (dict, kwargs or None):
            if given is not None:
                self.update(given)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(self.__class__, "__missing__", None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __contains__(self, key): return key in self.data
    def __len__(self): return len(self.data)
    def __iter__(self): return iter(self.data)
    def __repr__(self): return repr(self.data)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __or__(self, other):
        other = _plain(other, UserDict)
        return self.__class__(self.data | other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        other = _plain(other, UserDict)
        return self.__class__(other | self.data) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= _plain(other, UserDict)
        return self

    def __copy__(self):
        twin = self.__class__.__new__(self.__class__)
        twin.__dict__.update(self.__dict__, data=self.__dict__["data"].copy())
        return twin

    # A subclass may carry more than the data: that is copied with an empty dict, which is filled item by item.
    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        from copy import copy
        data, self.data = self.data, {}
        try:
            twin = copy(self)
        finally:
            self.data = data
        twin.update(self)
        return twin

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


def _plain(value, kind):
    return value.data if isinstance(value, kind) else value


class UserList(MutableSequence):
    def __init__(self, initlist=None):
        given = _plain(initlist, UserList)
        self.data = [] if given is None else list(given)

    def __copy__(self):
        twin = self.__class__.__new__(self.__class__)
        twin.__dict__.update(self.__dict__, data=self.__dict__["data"][:])
        return twin

    def __getitem__(self, i):
        found = self.data[i]
        return self.__class__(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __contains__(self, item):
        return item in self.data

    def __lt__(self, other): return self.data < _plain(other, UserList)
    def __le__(self, other): return self.data <= _plain(other, UserList)
    def __eq__(self, other): return self.data == _plain(other, UserList)
    def __gt__(self, other): return self.data > _plain(other, UserList)
    def __ge__(self, other): return self.data >= _plain(other, UserList)

    def __add__(self, other):
        return self.__class__(self.data + list(_plain(other, UserList)))

    def __radd__(self, other):
        return self.__class__(list(_plain(other, UserList)) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.data += _plain(other, UserList)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def extend(self, other):
        self.data.extend(_plain(other, UserList))

    def copy(self):
        return self.__class__(self)

    def __repr__(self): return repr(self.data)
    def __len__(self): return len(self.data)

${delegates(
  "UserList",
  `
return X; pop(i=-1); count(item); index(item, *args)
X; append(item); insert(i, item); remove(item); clear(); reverse(); sort(/, *args, **kwds)
`,
)}


class UserString(Sequence):
    def __init__(self, seq):
        self.data = _plain(seq, UserString)[:] if isinstance(seq, (str, UserString)) else str(seq)

    def __getitem__(self, index): return self.__class__(self.data[index])
    def __contains__(self, char): return _plain(char, UserString) in self.data
    def __len__(self): return len(self.data)
    def __hash__(self): return hash(self.data)
    def __repr__(self): return repr(self.data)
    def __str__(self): return str(self.data)
    def __int__(self): return int(self.data)
    def __float__(self): return float(self.data)
    def __complex__(self): return complex(self.data)
    def __getnewargs__(self): return (self.data[:],)

    def __lt__(self, string): return self.data < _plain(string, UserString)
    def __le__(self, string): return self.data <= _plain(string, UserString)
    def __eq__(self, string): return self.data == _plain(string, UserString)
    def __gt__(self, string): return self.data > _plain(string, UserString)
    def __ge__(self, string): return self.data >= _plain(string, UserString)

    def __add__(self, other): return self.__class__(self.data + str(other))
    def __radd__(self, other): return self.__class__(str(other) + self.data)
    def __mul__(self, n): return self.__class__(self.data * n)
    def __mod__(self, args): return self.__class__(self.data % args)
    def __rmod__(self, template): return self.__class__(str(template) % self)

    __rmul__ = __mul__
    maketrans = str.maketrans

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)

${delegates(
  "UserString",
  `
return self.__class__(X); capitalize(); casefold(); lower(); upper(); title(); swapcase(); center(width, *args); ljust(width, *args)
return self.__class__(X); rjust(width, *args); zfill(width); expandtabs(tabsize=8); strip(chars=None); lstrip(chars=None)
return self.__class__(X); rstrip(chars=None); removeprefix(prefix!, /); removesuffix(suffix!, /); translate(*args)
return self.__class__(X); replace(old!, new!, maxsplit=-1)
return X; count(sub!, start=0, end=maxsize); find(sub!, start=0, end=maxsize); rfind(sub!, start=0, end=maxsize)
return X; index(sub, start=0, end=maxsize); rindex(sub, start=0, end=maxsize); join(seq); partition(sep); rpartition(sep)
return X; startswith(prefix, start=0, end=maxsize); endswith(suffix, start=0, end=maxsize); format(/, *args, **kwds)
return X; format_map(mapping); split(sep=None, maxsplit=-1); rsplit(sep=None, maxsplit=-1); splitlines(keepends=False)
return X; isalpha(); isalnum(); isascii(); isdecimal(); isdigit(); isidentifier(); islower(); isnumeric(); isprintable()
return X; isspace(); istitle(); isupper()
`,
)}
`

export function collectionsUserModule(): ModuleSpec {
  return { name: "_collections_user", python: python() }
}
