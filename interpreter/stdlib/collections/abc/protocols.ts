// The classes of collections.abc that ask for one or a few special methods.

export const protocols = `

class Hashable(metaclass=_abc, asks="__hash__", todo="__hash__"):
    def __hash__(self):
        return 0


class Sized(metaclass=_abc, asks="__len__", todo="__len__"):
    def __len__(self):
        return 0


class Container(metaclass=_abc, asks="__contains__", todo="__contains__", of=GenericAlias):
    def __contains__(self, x):
        return False


class Iterable(metaclass=_abc, asks="__iter__", todo="__iter__", of=GenericAlias):
    __iter__ = _empty("__iter__")


class Iterator(Iterable, metaclass=_abc, asks="__iter__ __next__", todo="__next__"):
    __iter__ = _itself("__iter__")

    def __next__(self):
        raise StopIteration


class Reversible(Iterable, metaclass=_abc, asks="__reversed__ __iter__", todo="__reversed__"):
    __reversed__ = _empty("__reversed__")


class Generator(Iterator, metaclass=_abc, asks="__iter__ __next__ send throw close", todo="send throw"):
    send, throw, close = _resumable("generator")

    def __next__(self):
        return self.send(None)


class Collection(Sized, Iterable, Container, metaclass=_abc, asks="__len__ __iter__ __contains__"):
    pass


class Awaitable(metaclass=_abc, asks="__await__", todo="__await__", of=GenericAlias):
    def __await__(self):
        yield


class Coroutine(Awaitable, metaclass=_abc, asks="__await__ send throw close", todo="send throw"):
    send, throw, close = _resumable("coroutine")


class AsyncIterable(metaclass=_abc, asks="__aiter__", todo="__aiter__", of=GenericAlias):
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable, metaclass=_abc, asks="__anext__ __aiter__", todo="__anext__"):
    __aiter__ = _itself("__aiter__")

    async def __anext__(self):
        raise StopAsyncIteration


class AsyncGenerator(AsyncIterator, metaclass=_abc, asks="__aiter__ __anext__ asend athrow aclose", todo="asend athrow"):
    async def asend(self, value):
        raise StopAsyncIteration

    async def athrow(self, typ, val=None, tb=None):
        error = (typ if tb is None else typ()) if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    async def __anext__(self):
        return await self.asend(None)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Buffer(metaclass=_abc, asks="__buffer__", todo="__buffer__"):
    def __buffer__(self, flags, /):
        raise NotImplementedError


def _stands_for_arguments(obj):
    return obj is ... or type(obj).__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _name(obj):
    if isinstance(obj, _function):
        return obj.__name__
    if not isinstance(obj, type) or isinstance(obj, GenericAlias):
        return "..." if obj is ... else repr(obj)
    return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"


class _CallableGenericAlias(GenericAlias):
    """Callable[arguments, result]: its __args__ are flat, which is what Callable[[int], str].__args__ == (int, str) wants."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        takes, gives = args
        if isinstance(takes, (list, tuple)):
            return super().__new__(cls, origin, (*takes, gives))
        if not _stands_for_arguments(takes):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {takes}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        *takes, gives = self.__args__
        takes_text = ", ".join(map(_name, takes))
        if len(takes) != 1 or not _stands_for_arguments(takes[0]):
            takes_text = f"[{takes_text}]"
        return f"collections.abc.Callable[{takes_text}, {_name(gives)}]"

    def __reduce__(self):
        *takes, gives = self.__args__
        flat = len(takes) == 1 and _stands_for_arguments(takes[0])
        return _CallableGenericAlias, (Callable, self.__args__ if flat else (takes, gives))

    def __getitem__(self, item):
        # GenericAlias replaces the parameters; the flat result is put into its two parts again.
        flat = super().__getitem__(item if isinstance(item, tuple) else (item,)).__args__
        listed = isinstance(flat[0], (list, tuple))
        return _CallableGenericAlias(Callable, flat if listed else (flat[:-1], flat[-1]))


class Callable(metaclass=_abc, asks="__call__", todo="__call__", of=_CallableGenericAlias):
    def __call__(self, *args, **kwds):
        return False
`
