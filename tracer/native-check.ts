// NativeCheck: what a white-box definition gave or raised, against the built-in itself run on copies of the arguments. Calls whose
// arguments may run code of the program are not checked: it would run twice.

import {
  functionDef,
  type Machine,
  PyBaseException,
  PyBuiltinFunction,
  PyBytes,
  PyDict,
  PyFloat,
  PyFrozenset,
  PyFunction,
  PyList,
  PyMethodDescriptor,
  PySet,
  PyTuple,
  PyType,
  reprOfNative,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"

/// A white-box definition and the built-in do not agree: an error of the definition, never of the program.
export class BuiltinMismatch extends Error {
  override readonly name = "BuiltinMismatch"
}

// Values that are looked through at most.
const LARGEST = 1000
const LONGEST = 10000

// A copy of a set may have its members in another order, so that what changes sets can't be checked; all else may have the set itself.
const changingSets = new Set(["set.update", "set.discard", "set.remove", "set.difference_update"])

export class NativeCheck {
  /// What the function among the arguments (`key`) gave, in order.
  private readonly replies: Value[] = []
  private readonly copies: Value[]
  private readonly shown: string

  private constructor(
    private readonly machine: Machine,
    private readonly name: string,
    private readonly native: Value,
    private readonly args: readonly Value[],
    private readonly kwnames: readonly string[] | null,
    private readonly key: PyFunction | undefined,
  ) {
    this.copies = args.map((value) => copyOf(machine, value))
    this.shown = args.map((value) => this.text(value)).join(", ")
  }

  /// null when it can't be checked.
  static of(
    machine: Machine,
    name: string,
    native: Value,
    args: readonly Value[],
    kwnames: readonly string[] | null,
  ): NativeCheck | null {
    if (changingSets.has(name)) return null
    const functions = args.filter((value) => value instanceof PyFunction)
    if (functions.length > 1) return null
    const key = functions[0] as PyFunction | undefined
    const budget = { left: LARGEST }
    if (!args.every((value) => value === key || isPureFunction(value) || isPlain(value, budget))) return null
    return new NativeCheck(machine, name, native, args, kwnames, key)
  }

  /// A function that the definition called has returned.
  returned(fn: PyFunction, value: Value): void {
    if (fn === this.key) this.replies.push(value)
  }

  /// The definition gave a result.
  gave(value: Value): void {
    const outcome = this.run()
    if (outcome === null) return
    const mine = { result: this.text(value), changed: this.texts(this.args) }
    if (mine.result !== outcome.result) this.fail(mine.result, outcome.result)
    else if (mine.changed !== outcome.changed) this.fail(mine.changed, outcome.changed)
  }

  /// It raised an exception. What the built-in left of a list stays.
  raised(error: PyBaseException): void {
    const outcome = this.run()
    if (outcome === null) return
    const mine = this.errorText(error)
    if (mine !== outcome.result) this.fail(mine, outcome.result)
    const [receiver] = this.args
    if (receiver instanceof PyList) receiver.items.splice(0, receiver.items.length, ...(this.copies[0] as PyList).items)
  }

  private run(): { result: string; changed: string } | null {
    const budget = { left: LARGEST }
    if (!this.replies.every((reply) => isPlain(reply, budget))) return null
    const replies = this.replies.values()
    const replay = new PyBuiltinFunction(
      functionDef("(*args)", () => {
        const next = replies.next()
        if (next.done) throw new ReplyMissing()
        return next.value
      }),
      undefined,
      null,
      "replay",
    )
    const args = this.copies.map((value) => (value === this.key ? replay : value))
    try {
      const value = this.machine.call(this.native, args, this.kwnames)
      return { result: this.text(value), changed: this.texts(args) }
    } catch (error) {
      // The function itself raised.
      if (error instanceof ReplyMissing) return null
      if (!(error instanceof PyBaseException)) throw error
      return { result: this.errorText(error), changed: this.texts(args) }
    }
  }

  private text(value: Value): string {
    return value instanceof PyFunction || isPureFunction(value)
      ? "a function"
      : `${typeOf(value).name} ${reprOfNative(this.machine, value)}`
  }

  // Of those that can change.
  private texts(values: readonly Value[]): string {
    return values
      .filter(canChange)
      .map((value) => this.text(value))
      .join(", ")
  }

  private errorText(error: PyBaseException): string {
    return `${error.cls.name}(${error.args.items.map((item) => this.text(item)).join(", ")})`
  }

  private fail(mine: string, native: string): never {
    throw new BuiltinMismatch(
      `the white-box definition of ${this.name}, called with ${this.shown}, gives ${mine}; the built-in gives ${native}`,
    )
  }
}

class ReplyMissing extends Error {}

function copyOf(machine: Machine, value: Value): Value {
  return canChange(value) ? machine.call(typeOf(value).lookup("copy") as Value, [value]) : value
}

function canChange(value: Value): boolean {
  return value instanceof PyList || value instanceof PyDict
}

/// Does nothing with it run code of the program?
function isPlain(value: Value, budget: { left: number }): boolean {
  if (--budget.left < 0) return false
  if (typeof value === "string") return value.length <= LONGEST
  if (typeof value !== "object" || value === null || value instanceof PyFloat) return true
  const type = typeOf(value)
  if (type.has(TypeFlag.HEAP)) return false
  if (value instanceof PyList || value instanceof PyTuple) return arePlain(value.items, budget)
  if (value instanceof PySet || value instanceof PyFrozenset)
    return value.size <= budget.left && arePlain(value.toArray(), budget)
  if (value instanceof PyDict) return type.name === "dict" && value.size <= budget.left && isPlainDict(value, budget)
  return value instanceof PyBytes || type.name === "range" || type.name === "complex"
}

function arePlain(items: readonly Value[], budget: { left: number }): boolean {
  return items.length <= budget.left && items.every((item) => isPlain(item, budget))
}

function isPlainDict(dict: PyDict, budget: { left: number }): boolean {
  for (let entry = dict.first; entry !== null; entry = entry.next) {
    if (!isPlain(entry.key, budget) || !isPlain(entry.value as Value, budget)) return false
  }
  return true
}

const pure = new Set(["len", "abs", "ord", "chr", "repr", "sum", "min", "max", "hash", "round"])
const pureTypes = new Set(["int", "str", "float", "bool"])

function isPureFunction(value: Value): boolean {
  if (value instanceof PyMethodDescriptor) return value.owner.name === "str"
  if (value instanceof PyBuiltinFunction) return value.self === undefined && pure.has(value.qualname)
  return value instanceof PyType && !value.has(TypeFlag.HEAP) && pureTypes.has(value.name)
}
