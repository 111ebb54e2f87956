// os.environ: the environment as mappings of str and of bytes. Python text of the os module.

export const environment = () => String.raw`

class _Environ(MutableMapping):
    """The environment, whose names and values are bytes, as a mapping of another kind of text."""

    def __init__(self, data, encode, decode):
        self._data = data
        self.encodekey = self.encodevalue = encode
        self.decodekey = self.decodevalue = decode

    def _shown(self):
        return {self.decodekey(name): self.decodevalue(value) for name, value in self._data.items()}

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        yield from map(self.decodekey, [*self._data])

    def __getitem__(self, key):
        encoded = self.encodekey(key)
        if encoded not in self._data:
            raise KeyError(key)
        return self.decodevalue(self._data[encoded])

    def __setitem__(self, key, value):
        pair = self.encodekey(key), self.encodevalue(value)
        putenv(*pair)
        self._data.update([pair])

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        if self._data.pop(encoded, None) is None:
            raise KeyError(key)

    def setdefault(self, key, value):
        found = self.get(key)
        if found is not None:
            return found
        self[key] = value
        return self[key]

    def copy(self):
        return self._shown()

    def __repr__(self):
        return "environ({%s})" % ", ".join(f"{name!r}: {value!r}" for name, value in self._shown().items())

    def __or__(self, other):
        return {**self._shown(), **other} if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other):
        return {**other, **self._shown()} if isinstance(other, Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


def _only(kind):
    """Lets values of the type through."""
    def check(value):
        if isinstance(value, kind):
            return value
        raise TypeError(f"{kind.__name__} expected, not {type(value).__name__}")
    return check


_only_str, _only_bytes = _only(str), _only(bytes)

environ = _Environ(dict(posix.environ), lambda value: fsencode(_only_str(value)), fsdecode)
environb = _Environ(environ._data, _only_bytes, bytes)


def getenv(key, default=None):
    """The value of a variable of the environment, or the default; all are str."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """The value of a variable of the environment, or the default; all are bytes."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """The folders in which a shell looks for programs."""
    paths = (environ if env is None else env).get("PATH", defpath)
    return paths.split(pathsep)
`
