// The contextlib module. What the plain and the async classes have in common (the verdict on what a generator raised, the way of
// an exception through a stack of exits) is written once, beside them.

import type { ModuleSpec } from "./module.js"

const generators = () => String.raw`
import sys
from abc import ABC, _made, abstractmethod
from collections import deque
from functools import wraps
from types import GenericAlias, MethodType

__all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
           "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
           "redirect_stderr", "suppress", "aclosing", "chdir"]


class AbstractContextManager(ABC):
    """A class whose objects a with statement takes: __exit__ is to be written, __enter__ gives the object itself."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Leaves the block; what is true keeps its exception from going on."""

    def __enter__(self):
        """Enters the block: what follows "as" gets the result."""
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _made(C, ("__enter__", "__exit__")) if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(ABC):
    """A class whose objects an async with statement takes."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Leaves the block; what is true keeps its exception from going on."""

    async def __aenter__(self):
        """Enters the block: what follows "as" gets the result."""
        return self

    @classmethod
    def __subclasshook__(cls, C):
        return _made(C, ("__aenter__", "__aexit__")) if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    """Lets a context manager be put over a function: each call runs inside a with block."""

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return wraps(func)(inner)

    def _recreate_cm(self):
        return self


class AsyncContextDecorator:
    """Lets an async context manager be put over a coroutine function."""

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return wraps(func)(inner)

    def _recreate_cm(self):
        return self


class _GeneratorContextManagerBase:
    def __init__(self, func, args, kwds):
        self.func, self.args, self.kwds = func, args, kwds
        self.gen = func(*args, **kwds)
        self.__doc__ = getattr(func, "__doc__", None)
        if self.__doc__ is None:
            self.__doc__ = type(self).__doc__

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def _entered(self):
        # Only the way in needs them.
        del self.func, self.args, self.kwds

    # What the generator raised after \`thrown\` went in: True ends \`thrown\`, False lets it go on, None stands for another error.
    # A RuntimeError caused by a thrown end of iteration is what PEP 479 makes of it.
    def _verdict(self, raised, thrown, traceback, ends):
        if isinstance(raised, ends[0]):
            return raised is not thrown
        if raised is thrown or isinstance(raised, RuntimeError) and isinstance(thrown, ends) and raised.__cause__ is thrown:
            thrown.__traceback__ = traceback
            return False
        return None


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    """What a function under @contextmanager gives."""

    def __enter__(self):
        self._entered()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            problem = "generator didn't stop"
            try:
                next(self.gen)
            except StopIteration:
                return False
        else:
            problem = "generator didn't stop after throw()"
            if value is None:
                value = typ()
            try:
                self.gen.throw(value)
            except BaseException as raised:
                verdict = self._verdict(raised, value, traceback, (StopIteration,))
                if verdict is None:
                    raise
                return verdict
        try:
            raise RuntimeError(problem)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """What a function under @asynccontextmanager gives."""

    async def __aenter__(self):
        self._entered()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            problem = "generator didn't stop"
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
        else:
            problem = "generator didn't stop after athrow()"
            if value is None:
                value = typ()
            try:
                await self.gen.athrow(value)
            except BaseException as raised:
                verdict = self._verdict(raised, value, traceback, (StopAsyncIteration, StopIteration))
                if verdict is None:
                    raise
                return verdict
        try:
            raise RuntimeError(problem)
        finally:
            await self.gen.aclose()


def _makes(kind, func):
    def helper(*args, **kwds):
        return kind(func, args, kwds)

    return wraps(func)(helper)


def contextmanager(func):
    """Makes context managers of a generator function: what comes before its yield enters the block, what comes after leaves it."""
    return _makes(_GeneratorContextManager, func)


def asynccontextmanager(func):
    """Makes async context managers of an async generator function."""
    return _makes(_AsyncGeneratorContextManager, func)
`

const stacks = () => String.raw`

# One way out through the exits of a stack: the exception under way, and whether an exit raised or ended one.
class _Unwinding:
    def __init__(self, exc):
        self.exc = exc
        self.received = exc is not None
        self.outside = sys.exception()
        self.ended = self.raises = False

    def details(self):
        exc = self.exc
        return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)

    def left(self, answer):
        if answer:
            self.ended, self.raises, self.exc = True, False, None

    # The exception before is the context of the new one, as with nested with statements; there the chain would end at the
    # exception that was being handled outside of them all.
    def raised(self, new):
        link, context = new, new.__context__
        while not (context is None or context is self.exc):
            if context is self.outside:
                link.__context__ = self.exc
                break
            link, context = context, context.__context__
        self.exc, self.raises = new, True


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = deque()

    def _push(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))

    # Methods are looked up on the type, as the with statement does.
    def _enter_and_exit(self, cm, enter, leave, kind):
        cls = type(cm)
        try:
            return getattr(cls, enter), MethodType(getattr(cls, leave), cm)
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None

    def _exit_of(self, thing, name):
        return MethodType(getattr(type(thing), name), thing) if hasattr(type(thing), name) else thing

    def enter_context(self, cm):
        """Enters a context manager now, to leave it with the stack; gives what its __enter__ gave."""
        enter, leave = self._enter_and_exit(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._push(leave)
        return result

    def push(self, exit):
        """Adds the __exit__ of an object, or a function that is called like one."""
        self._push(self._exit_of(exit, "__exit__"))
        return exit

    def callback(self, callback, /, *args, **kwds):
        """Adds a call with these arguments, that has no say in what becomes of an exception."""
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._push(_exit_wrapper)
        return callback

    def pop_all(self):
        """Moves all the exits to a new stack, and gives that."""
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return heir


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A context manager that holds any number of exits, and runs them in reverse."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        way = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            callback = self._exit_callbacks.pop()[1]
            try:
                way.left(callback(*way.details()))
            except BaseException as new:
                way.raised(new)
        if way.raises:
            context = way.exc.__context__
            try:
                raise way.exc
            finally:
                # Raising it here has put the exception outside into its context.
                way.exc.__context__ = context
        return way.received and way.ended

    def close(self):
        """Runs the exits now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """An ExitStack for async with, whose exits may be coroutine functions."""

    async def enter_async_context(self, cm):
        """Enters an async context manager now, to leave it with the stack."""
        enter, leave = self._enter_and_exit(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._push(leave, False)
        return result

    def push_async_exit(self, exit):
        """Adds the __aexit__ of an object, or a coroutine function that is called like one."""
        self._push(self._exit_of(exit, "__aexit__"), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Adds an awaited call with these arguments."""
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._push(_exit_wrapper, False)
        return callback

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        way = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                answer = callback(*way.details())
                way.left(answer if is_sync else await answer)
            except BaseException as new:
                way.raised(new)
        if way.raises:
            context = way.exc.__context__
            try:
                raise way.exc
            finally:
                way.exc.__context__ = context
        return way.received and way.ended

    async def aclose(self):
        """Runs the exits now."""
        await self.__aexit__(None, None, None)
`

const small = () => String.raw`

class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing, in both kinds of with; its argument is what "as" gets."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __exit__(self, *excinfo):
        pass

    def __enter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result


class closing(AbstractContextManager):
    """Calls close() of its argument at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __exit__(self, *exc_info):
        self.thing.close()

    def __enter__(self):
        return self.thing


class aclosing(AbstractAsyncContextManager):
    """Awaits aclose() of its argument at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()

    async def __aenter__(self):
        return self.thing


class suppress(AbstractContextManager):
    """Ends exceptions of the given classes, also those of them that are in a group."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if not issubclass(exctype, BaseExceptionGroup):
            return False
        rest = excinst.split(self._exceptions)[1]
        if rest is not None:
            raise rest
        return True


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._old_targets = []
        self._new_target = new_target

    def __enter__(self):
        target = self._new_target
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, target)
        return target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Makes print write to another file in the block."""
    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Makes sys.stderr another file in the block."""
    _stream = "stderr"


class chdir(AbstractContextManager):
    """Changes the working directory in the block, for all threads."""

    def __init__(self, path):
        self._old_cwd = []
        self.path = path

    def __enter__(self):
        import os
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os
        os.chdir(self._old_cwd.pop())
`

export function contextlibModule(): ModuleSpec {
  const python = (generators() + stacks() + small()).replaceAll("\\`", "`")
  return { name: "contextlib", doc: "Utilities for with-statement contexts.  See PEP 343.", python }
}
