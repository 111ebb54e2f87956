// Generators and coroutines as Python sees them: send, throw, close, and what they tell about themselves.

import { builtinType, coroutineType, generatorType } from "./builtin-types.js"
import { defineType, type TypeSpec } from "./define.js"
import { exceptionTypes as types } from "./exception-types.js"
import { isException, PyBaseException, runtimeError, stopIteration, typeError } from "./exceptions.js"
import { PyTraceback, showFrame } from "./function.js"
import { GeneratorState, type PyGenerator } from "./generator.js"
import { classGetItem } from "./generic-alias.js"
import { type GetSetDef, getset, type MethodDef, member, method, rawMethod } from "./method.js"
import { address } from "./names.js"
import type { Runtime } from "./runtime.js"
import { raisedBy } from "./throw-arguments.js"
import { PyTuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import { reporting } from "./unraisable.js"
import { type Done, done, PyObject, type Value } from "./value.js"

type Keywords = readonly string[] | null

/// `gen.send(value)`; the end is a StopIteration with the return value.
function sendValue(rt: Runtime, gen: PyGenerator, value: Value): Value {
  const item = rt.resume(gen, value)
  if (item === done) throw stopIteration(gen.returned)
  return item
}

/// `gen.throw(error)`.
function throwValue(rt: Runtime, gen: PyGenerator, error: PyBaseException): Value {
  const item = rt.throwInto(gen, error)
  if (item === done) throw stopIteration(gen.returned)
  return item
}

/// `gen.close()`: gives the return value when the generator caught the GeneratorExit and returned.
function closeGenerator(rt: Runtime, gen: PyGenerator): Value {
  if (gen.state === GeneratorState.CLOSED) return null
  if (gen.state === GeneratorState.CREATED) {
    gen.state = GeneratorState.CLOSED
    gen.window = null
    gen.frame.finished = true
    return null
  }
  try {
    const item = rt.closeInto(gen)
    if (item === done) return gen.returned
  } catch (error) {
    if (isException(error, types.StopIteration) || isException(error, types.GeneratorExit)) return null
    throw error
  }
  throw runtimeError(`${kindOf(gen)} ignored GeneratorExit`)
}

/// The last reference to a generator goes: it is closed, and an exception of its own is only reported.
export function dropGenerator(rt: Runtime, gen: PyGenerator): void {
  reporting(rt, gen, () => closeGenerator(rt, gen))
}

export function kindOf(gen: PyGenerator): string {
  return gen.cls.name === "async_generator" ? "async generator" : gen.cls.name
}

const throwRow = (): MethodDef =>
  rawMethod(
    "(typ[,val[,tb]])",
    (rt, gen: PyGenerator, args: readonly Value[], kwnames: Keywords) =>
      throwValue(rt, gen, raisedBy(rt, "throw", args, kwnames)),
    "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of Python.",
  )

const sendRow = (doc: string): MethodDef =>
  method("(self, object, /)", (rt, gen: PyGenerator, value: Value) => sendValue(rt, gen, value), doc)

const closeRow = (doc: string): MethodDef => method("(self, /)", (rt, gen: PyGenerator) => closeGenerator(rt, gen), doc)

export const sizeRow = (): MethodDef => method("(self, /)", () => 200, "gen.__sizeof__() -> size of gen in memory, in bytes")

/// The attributes of generators with their prefix: `gi_frame`, `cr_frame`, `ag_frame`.
export function stateAttributes(prefix: string, awaitName: string): Record<string, GetSetDef> {
  return {
    __name__: getset(
      (_rt, gen: PyGenerator) => gen.name,
      (_rt, gen: PyGenerator, value) => {
        if (typeof value !== "string") throw typeError("__name__ must be set to a string object")
        gen.name = value
      },
      "name of the generator",
    ),
    __qualname__: getset(
      (_rt, gen: PyGenerator) => gen.qualname,
      (_rt, gen: PyGenerator, value) => {
        if (typeof value !== "string") throw typeError("__qualname__ must be set to a string object")
        gen.qualname = value
      },
      "qualified name of the generator",
    ),
    [awaitName]: getset((rt, gen: PyGenerator) => delegateOf(rt, gen)),
    [`${prefix}_running`]: getset((_rt, gen: PyGenerator) => gen.state === GeneratorState.RUNNING),
    [`${prefix}_frame`]: getset((_rt, gen: PyGenerator) => {
      if (gen.state === GeneratorState.CLOSED) return null
      showFrame(gen.frame)
      return gen.frame
    }),
    [`${prefix}_code`]: getset((_rt, gen: PyGenerator) => gen.frame.code),
    [`${prefix}_suspended`]: getset((_rt, gen: PyGenerator) => gen.state === GeneratorState.SUSPENDED),
  }
}

// What `yield from` or `await` waits for: the machine knows.
function delegateOf(rt: Runtime, gen: PyGenerator): Value {
  return rt.delegateOf(gen) ?? null
}

function reprOfGenerator(kind: string): NonNullable<TypeSpec["slots"]>["tp_repr"] {
  return (rt, gen: PyGenerator) => `<${kind} object ${gen.qualname} at ${address(rt, gen)}>`
}

defineType(generatorType, {
  slots: {
    tp_repr: reprOfGenerator("generator"),
    tp_iter: (_rt, gen) => gen,
    tp_iternext: (rt, gen: PyGenerator) => rt.resume(gen, null),
    tp_finalize: closeGenerator,
  },
  methods: {
    send: sendRow("send(value) -> send 'value' into generator,\nreturn next yielded value or raise StopIteration."),
    throw: throwRow(),
    close: closeRow("close() -> raise GeneratorExit inside generator."),
    __sizeof__: sizeRow(),
    __class_getitem__: classGetItem(),
  },
  attributes: stateAttributes("gi", "gi_yieldfrom"),
})

// ---- coroutines

const coroutineWrapperType = builtinType("coroutine_wrapper")

/// What `coroutine.__await__()` gives: an iterator over the coroutine.
export class CoroutineWrapper extends PyObject {
  cls: PyType = coroutineWrapperType
  constructor(readonly coroutine: PyGenerator) {
    super()
  }
}

defineType(coroutineType, {
  slots: {
    tp_repr: reprOfGenerator("coroutine"),
    am_await: (_rt, self: PyGenerator) => new CoroutineWrapper(self),
    tp_finalize: closeGenerator,
  },
  methods: {
    send: sendRow("send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration."),
    throw: throwRow(),
    close: closeRow("close() -> raise GeneratorExit inside coroutine."),
    __sizeof__: sizeRow(),
    __class_getitem__: classGetItem(),
  },
  attributes: { ...stateAttributes("cr", "cr_await"), cr_origin: member(() => null) },
})

defineType(coroutineWrapperType, {
  doc: "A wrapper object implementing __await__ for coroutines.",
  slots: {
    tp_iter: (_rt, self) => self,
    tp_iternext: (rt, self: CoroutineWrapper): Value | Done => {
      const item = rt.resume(self.coroutine, null)
      if (item !== done) return item
      throw stopIteration(self.coroutine.returned)
    },
  },
  methods: {
    send: method("(self, object, /)", (rt, self: CoroutineWrapper, value: Value) => sendValue(rt, self.coroutine, value)),
    throw: rawMethod("(typ[,val[,tb]])", (rt, self: CoroutineWrapper, args: readonly Value[], kwnames: Keywords) =>
      throwValue(rt, self.coroutine, raisedBy(rt, "throw", args, kwnames)),
    ),
    close: method("(self, /)", (rt, self: CoroutineWrapper) => closeGenerator(rt, self.coroutine)),
  },
})

void PyTuple
void PyTraceback
void typeName
void PyBaseException
