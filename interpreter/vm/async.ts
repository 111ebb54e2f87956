// Awaiting: what `await x` waits for, and the iterator protocol that SEND follows.

import { exceptionTypes } from "../objects/exception-types.js"
import { isException, runtimeError, typeError } from "../objects/exceptions.js"
import { PyGenerator } from "../objects/generator.js"
import { getAttribute } from "../objects/operations/attributes.js"
import { callSpecial } from "../objects/operations/call.js"
import { TypeFlag } from "../objects/type.js"
import { typeName, typeOf } from "../objects/typeof.js"
import { type Done, done, type Value } from "../objects/value.js"
import type { Machine } from "./machine.js"

/// GET_AWAITABLE: the iterator behind an awaitable. `where` is 1 for `__aenter__`, 2 for `__aexit__` and `__anext__`, else 0.
export function getAwaitable(vm: Machine, value: Value, where: number): Value {
  if (value instanceof PyGenerator && isCoroutine(value)) {
    if (where === 0 && delegateOf(vm, value) !== undefined) throw runtimeError("coroutine is being awaited already")
    return value
  }
  const type = typeOf(value)
  const slot = type.slots.am_await
  if (slot === null) throw typeError(notAwaitable(type.name, where))
  const iterator = slot(vm, value)
  if (iterator instanceof PyGenerator && isCoroutine(iterator)) throw typeError("__await__() returned a coroutine")
  if (typeOf(iterator).slots.tp_iternext === null) {
    throw typeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`)
  }
  return iterator
}

function notAwaitable(name: string, where: number): string {
  if (where === 1) return `'async with' received an object from __aenter__ that does not implement __await__: ${name}`
  if (where === 2) return `'async with' received an object from __aexit__ that does not implement __await__: ${name}`
  return `object ${name} can't be used in 'await' expression`
}

export function isCoroutine(generator: PyGenerator): boolean {
  return (generator.frame.code.code.flags & 0x180) !== 0
}

/// What a suspended generator delegates to (`gi_yieldfrom`), undefined when it yields for itself.
export function delegateOf(vm: Machine, gen: PyGenerator): Value | undefined {
  return vm.delegateOf(gen)
}

/// Sends into anything that SEND may meet: gives what it yields, or `done` with the result in `vm.sent`.
export function sendInto(vm: Machine, receiver: Value, value: Value): Value | Done {
  if (receiver instanceof PyGenerator && receiver.cls.name !== "async_generator") {
    const item = vm.resume(receiver, value)
    if (item === done) vm.sent = receiver.returned
    return item
  }
  try {
    if (value !== null) return vm.call(getAttribute(vm, receiver, "send"), [value])
    const type = typeOf(receiver)
    if (type.has(TypeFlag.HEAP)) return callSpecial(vm, receiver, "__next__") as Value
    const next = type.slots.tp_iternext
    if (next === null) throw typeError(`'${type.tpName}' object is not an iterator`)
    const item = next(vm, receiver)
    if (item === done) vm.sent = vm.takeIteratorResult()
    return item
  } catch (error) {
    if (!isException(error, exceptionTypes.StopIteration)) throw error
    if (vm.frame !== null) vm.monitor?.endedNatively(vm.frame, error)
    vm.sent = error.field("value")
    return done
  }
}
