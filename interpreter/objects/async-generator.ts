// Async generators: the generator itself, and the awaitables its methods give (asend, athrow, aclose).

import { asyncGeneratorType, builtinType, coroutineType, objectType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { exceptionTypes as types } from "./exception-types.js"
import { isException, newException, type PyBaseException, runtimeError, stopIteration, typeError } from "./exceptions.js"
import { GeneratorState, PyGenerator } from "./generator.js"
import { sizeRow, stateAttributes } from "./generator-objects.js"
import { classGetItem } from "./generic-alias.js"
import { type MethodDef, member, method, rawMethod } from "./method.js"
import { address } from "./names.js"
import { callMethod } from "./operations/call.js"
import type { Runtime } from "./runtime.js"
import type { NextSlot } from "./slots.js"
import { raisedBy } from "./throw-arguments.js"
import { type PyType, TypeFlag } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import { type Done, done, PyObject, type Value } from "./value.js"

type Keywords = readonly string[] | null

const wrappedType = builtinType("async_generator_wrapped_value")
const sendType = builtinType("async_generator_asend", objectType)
const throwType = builtinType("async_generator_athrow", objectType)

/// What an async generator's own `yield` gives, so that it can be told from what its awaits yield.
export class AsyncGenWrapped extends PyObject {
  cls: PyType = wrappedType
  constructor(readonly value: Value) {
    super()
  }
}

const enum Stage {
  INIT,
  ITER,
  CLOSED,
}

class AsyncSend extends PyObject {
  cls: PyType = sendType
  stage = Stage.INIT
  constructor(
    readonly gen: PyGenerator,
    readonly value: Value,
  ) {
    super()
  }
}

class AsyncThrow extends PyObject {
  cls: PyType = throwType
  stage = Stage.INIT
  constructor(
    readonly gen: PyGenerator,
    /// null for aclose().
    readonly args: readonly Value[] | null,
  ) {
    super()
  }
}

// Hooks that sys.set_asyncgen_hooks() set: the event loop wants to know of every generator that starts.
function initHooks(rt: Runtime, gen: PyGenerator): void {
  if (gen.hooksInited) return
  gen.hooksInited = true
  const hooks = rt.state("sys.asyncgen_hooks", () => ({ firstiter: null as Value, finalizer: null as Value }))
  if (hooks.firstiter !== null) rt.call(hooks.firstiter, [gen])
}

function isClosed(gen: PyGenerator): boolean {
  return gen.state === GeneratorState.CLOSED
}

// `async_gen_unwrap_value`: a wrapped value is the generator's answer; the end is StopAsyncIteration.
function unwrap(gen: PyGenerator, item: Value | Done): Value {
  if (item === done) {
    gen.asyncRunning = false
    throw newException(types.StopAsyncIteration)
  }
  if (item instanceof AsyncGenWrapped) {
    gen.asyncRunning = false
    throw stopIteration(item.value)
  }
  return item
}

// Runs a step; an exception that ends the generator ends the running call too.
function step(gen: PyGenerator, resume: () => Value | Done): Value {
  let item: Value | Done
  try {
    item = resume()
  } catch (error) {
    gen.asyncRunning = false
    throw error
  }
  return unwrap(gen, item)
}

defineType(asyncGeneratorType, {
  slots: {
    tp_repr: (rt, gen: PyGenerator) => `<async_generator object ${gen.qualname} at ${address(rt, gen)}>`,
    am_aiter: (_rt, gen) => gen,
    tp_finalize: () => null,
    am_anext: (rt, gen: PyGenerator) => {
      initHooks(rt, gen)
      return new AsyncSend(gen, null)
    },
  },
  methods: {
    __sizeof__: sizeRow(),
    asend: method(
      "(self, object, /)",
      (rt, gen: PyGenerator, value: Value) => {
        initHooks(rt, gen)
        return new AsyncSend(gen, value)
      },
      "asend(v) -> send 'v' in generator.",
    ),
    athrow: rawMethod(
      "(typ[,val[,tb]])",
      (rt, gen: PyGenerator, args: readonly Value[], _kwnames: Keywords) => {
        initHooks(rt, gen)
        return new AsyncThrow(gen, args)
      },
      "athrow(value)\nathrow(type[,value[,tb]])\n\nraise exception in generator.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of Python.",
    ),
    aclose: method(
      "(self, /)",
      (rt, gen: PyGenerator) => {
        initHooks(rt, gen)
        return new AsyncThrow(gen, null)
      },
      "aclose() -> raise GeneratorExit inside generator.",
    ),
    __class_getitem__: classGetItem(),
  },
  attributes: {
    ...stateAttributes("ag", "ag_await"),
    ag_running: member((_rt, gen: PyGenerator) => gen.asyncRunning),
  },
})

// ---- asend

function sendStep(rt: Runtime, self: AsyncSend, given: Value): Value {
  if (self.stage === Stage.CLOSED) throw runtimeError("cannot reuse already awaited __anext__()/asend()")
  let value = given
  if (self.stage === Stage.INIT) {
    if (self.gen.asyncRunning) {
      self.stage = Stage.CLOSED
      throw runtimeError("anext(): asynchronous generator is already running")
    }
    if (value === null) value = self.value
    self.stage = Stage.ITER
  }
  self.gen.asyncRunning = true
  try {
    return step(self.gen, () => rt.resume(self.gen, value))
  } catch (error) {
    self.stage = Stage.CLOSED
    throw error
  }
}

function sendThrow(rt: Runtime, self: AsyncSend, error: PyBaseException): Value {
  if (self.stage === Stage.CLOSED) throw runtimeError("cannot reuse already awaited __anext__()/asend()")
  if (self.stage === Stage.INIT) {
    if (self.gen.asyncRunning) {
      self.stage = Stage.CLOSED
      throw runtimeError("anext(): asynchronous generator is already running")
    }
    self.stage = Stage.ITER
    self.gen.asyncRunning = true
  }
  try {
    return step(self.gen, () => rt.throwInto(self.gen, error))
  } catch (thrown) {
    self.stage = Stage.CLOSED
    throw thrown
  }
}

defineType(sendType, {
  slots: {
    tp_iter: (_rt, self) => self,
    am_await: (_rt, self) => self,
    tp_finalize: () => null,
    tp_iternext: (rt, self: AsyncSend) => sendStep(rt, self, null),
  },
  methods: {
    send: method("(self, object, /)", (rt, self: AsyncSend, value: Value) => sendStep(rt, self, value)),
    throw: rawMethod("(typ[,val[,tb]])", (rt, self: AsyncSend, args: readonly Value[], kwnames: Keywords) =>
      sendThrow(rt, self, raisedBy(rt, "throw", args, kwnames)),
    ),
    close: method("(self, /)", (rt, self: AsyncSend) =>
      closeAwaitable(self, () => sendThrow(rt, self, newException(types.GeneratorExit))),
    ),
  },
})

function closeAwaitable(self: AsyncSend | AsyncThrow, raise: () => Value): Value {
  if (self.stage === Stage.CLOSED) return null
  try {
    raise()
  } catch (error) {
    const expected =
      isException(error, types.StopIteration) ||
      isException(error, types.StopAsyncIteration) ||
      isException(error, types.GeneratorExit)
    if (expected) return null
    throw error
  }
  throw runtimeError("coroutine ignored GeneratorExit")
}

// ---- athrow and aclose

function athrowStep(rt: Runtime, self: AsyncThrow, value: Value): Value {
  const { gen } = self
  if (self.stage === Stage.CLOSED) throw runtimeError("cannot reuse already awaited aclose()/athrow()")
  if (self.stage === Stage.INIT) {
    if (gen.asyncRunning) {
      self.stage = Stage.CLOSED
      throw runtimeError(`${self.args === null ? "aclose" : "athrow"}(): asynchronous generator is already running`)
    }
    if (value !== null) throw runtimeError("can't send non-None value to a just-started coroutine")
    if (isClosed(gen)) {
      self.stage = Stage.CLOSED
      if (self.args === null) throw stopIteration()
      throw newException(types.StopAsyncIteration)
    }
    self.stage = Stage.ITER
    gen.asyncRunning = true
    return firstThrow(rt, self)
  }
  return guardClose(self, () => rt.resume(gen, value))
}

function firstThrow(rt: Runtime, self: AsyncThrow): Value {
  const { gen } = self
  if (self.args === null) {
    if (gen.state === GeneratorState.CREATED) {
      gen.state = GeneratorState.CLOSED
      gen.frame.finished = true
      self.stage = Stage.CLOSED
      gen.asyncRunning = false
      throw stopIteration()
    }
    return guardClose(self, () => rt.throwInto(gen, newException(types.GeneratorExit)))
  }
  const error = raisedBy(rt, "athrow", self.args, null)
  return guardClose(self, () => rt.throwInto(gen, error))
}

// aclose() swallows the end of the generator and minds a yield; athrow() hands everything on.
function guardClose(self: AsyncThrow, resume: () => Value | Done): Value {
  const { gen } = self
  let item: Value | Done
  try {
    item = resume()
  } catch (error) {
    self.stage = Stage.CLOSED
    gen.asyncRunning = false
    const isEnd = isException(error, types.StopAsyncIteration) || isException(error, types.GeneratorExit)
    if (self.args === null && isEnd) throw stopIteration()
    throw error
  }
  if (self.args !== null) {
    if (item === done || item instanceof AsyncGenWrapped) self.stage = Stage.CLOSED
    return unwrap(gen, item)
  }
  if (item instanceof AsyncGenWrapped) {
    self.stage = Stage.CLOSED
    gen.asyncRunning = false
    throw runtimeError("async generator ignored GeneratorExit")
  }
  if (item !== done) return item
  self.stage = Stage.CLOSED
  gen.asyncRunning = false
  throw stopIteration()
}

function athrowThrow(rt: Runtime, self: AsyncThrow, error: PyBaseException): Value {
  if (self.stage === Stage.CLOSED) throw runtimeError("cannot reuse already awaited aclose()/athrow()")
  if (self.stage === Stage.INIT) {
    if (self.gen.asyncRunning) {
      self.stage = Stage.CLOSED
      throw runtimeError(`${self.args === null ? "aclose" : "athrow"}(): asynchronous generator is already running`)
    }
    self.stage = Stage.ITER
    self.gen.asyncRunning = true
  }
  return guardClose(self, () => rt.throwInto(self.gen, error))
}

defineType(throwType, {
  slots: {
    tp_iter: (_rt, self) => self,
    am_await: (_rt, self) => self,
    tp_finalize: () => null,
    tp_iternext: (rt, self: AsyncThrow) => athrowStep(rt, self, null),
  },
  methods: {
    send: method("(self, object, /)", (rt, self: AsyncThrow, value: Value) => athrowStep(rt, self, value)),
    throw: rawMethod("(typ[,val[,tb]])", (rt, self: AsyncThrow, args: readonly Value[], kwnames: Keywords) =>
      athrowThrow(rt, self, raisedBy(rt, "throw", args, kwnames)),
    ),
    close: method("(self, /)", (rt, self: AsyncThrow) =>
      closeAwaitable(self, () => athrowThrow(rt, self, newException(types.GeneratorExit))),
    ),
  },
})

// ---- anext(it, default)

const anextAwaitableType = builtinType("anext_awaitable")

/// The awaitable of `anext(iterator, default)`: the default in place of StopAsyncIteration.
export class AnextAwaitable extends PyObject {
  cls: PyType = anextAwaitableType
  constructor(
    readonly wrapped: Value,
    readonly fallback: Value,
  ) {
    super()
  }
}

function withDefault(self: AnextAwaitable, action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    if (isException(error, types.StopAsyncIteration)) throw stopIteration(self.fallback)
    throw error
  }
}

// `_PyCoro_GetAwaitableIter`: a coroutine itself, or what `__await__` gives.
function awaitableIterator(rt: Runtime, self: AnextAwaitable): Value {
  const { wrapped } = self
  if (wrapped instanceof PyGenerator && (wrapped.cls === coroutineType || (wrapped.frame.code.code.flags & 0x100) !== 0)) {
    return wrapped
  }
  const slot = typeOf(wrapped).slots.am_await
  if (slot === null) throw typeError(`object ${typeName(wrapped)} can't be used in 'await' expression`)
  const iterator = slot(rt, wrapped)
  if (iterator instanceof PyGenerator && iterator.cls === coroutineType) throw typeError("__await__() returned a coroutine")
  if (typeOf(iterator).slots.tp_iternext === null) {
    throw typeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`)
  }
  return iterator
}

function advance(rt: Runtime, iterator: Value): Value {
  if (iterator instanceof PyGenerator) {
    const item = rt.resume(iterator, null)
    if (item === done) throw stopIteration(iterator.returned)
    return item
  }
  if (typeOf(iterator).has(TypeFlag.HEAP)) return callMethod(rt, iterator, "__next__")
  const item = (typeOf(iterator).slots.tp_iternext as NextSlot)(rt, iterator)
  if (item === done) throw stopIteration()
  return item
}

function passOn(name: string): MethodDef {
  return rawMethod("(self, /, *args)", (rt, self: AnextAwaitable, args: readonly Value[]) =>
    withDefault(self, () => callMethod(rt, awaitableIterator(rt, self), name, args)),
  )
}

defineType(anextAwaitableType, {
  slots: {
    tp_iter: (_rt, self) => self,
    am_await: (_rt, self) => self,
    tp_finalize: () => null,
    tp_iternext: (rt, self: AnextAwaitable) => withDefault(self, () => advance(rt, awaitableIterator(rt, self))),
  },
  methods: { send: passOn("send"), throw: passOn("throw"), close: passOn("close") },
})
