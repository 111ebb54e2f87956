// collections.abc, in Python. A class statement here runs through `_abc`, which adds what all of them have: empty __slots__, the
// abstract methods, the subclass hook over the methods asked for, subscripts. The mixin methods are the bodies that remain.

import type { ModuleSpec } from "../../module.js"
import { mappings } from "./mappings.js"
import { protocols } from "./protocols.js"
import { sequences } from "./sequences.js"
import { sets } from "./sets.js"

const head = `
from abc import ABCMeta, _made, abstractmethod

GenericAlias = type(list[int])


def _abc(name, bases, body, *, asks="", todo="", of=None, meta=ABCMeta):
    body.setdefault("__slots__", ())
    for method in todo.split():
        abstractmethod(body[method])
    for function in body.values():
        if isinstance(function, _function):
            function.__qualname__ = f"{name}.{function.__name__}"
    if of is not None:
        body["__class_getitem__"] = classmethod(of)
    if asks:
        asks = asks.split()

        def __subclasshook__(cls, C):
            return _made(C, asks) if cls is made else NotImplemented

        __subclasshook__.__qualname__ = f"{name}.__subclasshook__"
        body["__subclasshook__"] = classmethod(__subclasshook__)
    made = meta(name, bases, body)
    return made


_function = type(_abc)


# Generator and Coroutine differ in a word: each gets functions of its own, for its name is in their errors.
def _resumable(kind):
    def send(self, value):
        raise StopIteration

    def throw(self, typ, val=None, tb=None):
        error = (typ if tb is None else typ()) if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError(kind + " ignored GeneratorExit")

    return send, throw, close


def _until(error, step):
    try:
        while True:
            step()
    except error:
        pass


def _first(items):
    try:
        return next(iter(items))
    except StopIteration:
        raise KeyError from None


def _itself(name):
    def method(self):
        return self

    method.__name__ = name
    return method


def _empty(name):
    def method(self):
        yield from ()

    method.__name__ = name
    return method
`

export function collectionsAbcModule(): ModuleSpec {
  const python = head + protocols + sets + mappings + sequences
  return { name: "collections.abc", doc: "Abstract Base Classes (ABCs) for collections, according to PEP 3119.", python }
}
