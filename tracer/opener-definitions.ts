// The definitions that an opener has: which native object each stands for, its function once it is compiled, and the arguments it takes.

import {
  isPlainKey,
  type Machine,
  PyBuiltinFunction,
  PyDict,
  PyFrozenset,
  PyFunction,
  PyList,
  PyMethodDescriptor,
  PyModule,
  PySet,
  PyStaticMethod,
  PyTuple,
  PyType,
  TypeFlag,
  typeOf,
  type Value,
} from "../interpreter/index.js"
import { builtinFile } from "./builtin-code.js"
import type { Definitions } from "./builtin-opener.js"

export interface Definition {
  name: string
  source: string
  /// Made when it is first needed.
  fn: PyFunction | null
  /// What a parameter takes; one without an annotation takes all.
  accepted: Map<string, Acceptance>
  /// Is the result an iterator that runs as it is asked?
  lazy: boolean
  /// Does it take ints of any size?
  isForAnyInt: boolean
}

// Types, or the name of a rule.
type Acceptance = readonly Value[] | string

// For others, an int is an index or a size.
const forAnyInt = /^(sum|abs|divmod|pow|int|str|bin|hex|oct|round|int\..+|math\.(gcd|lcm|isqrt|floor|ceil|trunc))$/
// CPython refuses to convert ints of more digits when it is told to be strict.
const LONGEST_INT = 10n ** 640n

/// What annotations may ask for that are no types. A definition may hash and compare more often than the built-in, which keeps hashes.
const rules: Readonly<Record<string, (value: Value) => boolean>> = {
  iterable: isIterable,
  // What asks first how many items to expect would ask a class of the program's.
  unsized: (value) =>
    isIterable(value) && !["__len__", "__length_hint__"].some((name) => typeOf(value).lookup(name) instanceof PyFunction),
  // tee takes an iterator that can be copied as it is.
  uncopied: (value) => isIterable(value) && typeOf(value).lookup("__copy__") === undefined,
  plain: isPlain,
  items: hasPlainItems,
  elements: (value) => hasPlainItems(value) && !(value instanceof PyDict),
  key: isPlainKey,
  dict: (value) => value instanceof PyDict && typeOf(value).name === "dict" && isPlain(value),
  set: (value) => value instanceof PySet && isPlain(value),
  counter: isCounter,
  ordinary: isOrdinary,
  classes: (value) => (value instanceof PyTuple && typeOf(value).name === "tuple" ? value.items : [value]).every(isPlainClass),
  percents: (value) =>
    typeof value === "string" && /^([^%]|%%|%(\(\w+\))?[-+ #0]*\d*([diuxXo]|(\.\d+)?[srafFeEgG]))*$/.test(value),
  "utf-8": (value) => typeof value === "string" && /^utf[-_]?8$/i.test(value),
  template: (value) => typeof value === "string" && /^([^{}]|\{\{|\}\}|\{\w*(![rsa])?(:[^{}]*)?\})*$/.test(value),
}

// An iterable of a built-in type, where no code of the program's is asked whether keys are equal.
function isPlain(value: Value): boolean {
  if (!isIterable(value) || isOfClass(value)) return false
  if (value instanceof PyDict) return !value.hasOwnEquality
  return !(value instanceof PySet || value instanceof PyFrozenset) || !value.table.hasOwnEquality
}

// Of an iterator it can't be known.
function hasPlainItems(value: Value): boolean {
  if (value instanceof PyList || value instanceof PyTuple) return !isOfClass(value) && value.items.every(isPlainKey)
  return isPlain(value) && typeOf(value).lookup("__next__") === undefined
}

// Whose class nothing but its type says.
function isOrdinary(value: Value): boolean {
  const type = typeOf(value)
  const object = type.mro[type.mro.length - 1]
  if (type.lookup("__class__") !== object.lookup("__class__") || type.lookup("__getattribute__") instanceof PyFunction)
    return false
  return type.mro.every((base) => !(typeOf(base).lookup("__eq__") instanceof PyFunction))
}

// A class that is asked nothing itself when one asks for its instances.
function isPlainClass(value: Value): boolean {
  return value instanceof PyType && typeOf(value).name === "type"
}

// A Counter as it should be: sorting it can't fail.
function isCounter(value: Value): boolean {
  if (!(value instanceof PyDict) || typeOf(value).name !== "Counter" || value.hasOwnEquality) return false
  return value.values().every(isInt)
}

function isIterable(value: Value): boolean {
  return ["__iter__", "__getitem__"].some((name) => (typeOf(value).lookup(name) ?? null) !== null)
}

export class OpenedDefinitions {
  /// By the row of a function or method, a type, or the function of a library written in Python.
  private readonly calls = new Map<object, Definition>()
  private readonly operators = new Map<string, Definition>()
  /// Those whose module is not imported yet.
  private waiting: Definition[] = []
  private modules = -1
  making = false

  constructor(
    private readonly machine: Machine,
    definitions: Definitions,
    /// Gets a definition when it is first used.
    private readonly used: (name: string, text: string) => void,
  ) {
    for (const [name, source] of Object.entries(definitions)) {
      const definition = {
        name,
        source,
        fn: null,
        accepted: new Map(),
        lazy: /^ +yield /m.test(source),
        isForAnyInt: forAnyInt.test(name),
      }
      if (isOperator(name)) this.operators.set(name, definition)
      else this.waiting.push(definition)
    }
  }

  operator(name: string): Definition | undefined {
    return this.operators.get(name)
  }

  /// The type with this name, of a module that is imported.
  typeNamed(name: string): PyType {
    return this.object(name) as PyType
  }

  /// That of what a call instruction calls.
  called(callable: Value): Definition | undefined {
    const key = keyOf(callable)
    if (key === null) return this.operator(`${typeOf(callable).tpName}.__call__`)
    const { modules } = this.machine
    if (this.waiting.length > 0 && modules.size !== this.modules) {
      this.modules = modules.size
      this.waiting = this.waiting.filter((definition) => !this.find(definition))
    }
    return this.calls.get(key)
  }

  private find(definition: Definition): boolean {
    const found = this.object(definition.name)
    const key = found === undefined ? null : keyOf(found)
    if (key !== null) this.calls.set(key, definition)
    return key !== null
  }

  private object(name: string): Value | undefined {
    const [first, ...parts] = name.split(".")
    let found: Value | undefined = this.machine.builtins.getString(first) ?? this.machine.modules.getString(first)
    for (const part of parts) found = found instanceof PyModule ? found.dict.getString(part) : memberOf(found, part)
    return found
  }

  functionOf(definition: Definition): PyFunction {
    if (definition.fn !== null) return definition.fn
    const { name, source } = definition
    const text = source.replace(/^\n+/, "")
    const filename = builtinFile(name)
    const namespace = new PyDict()
    namespace.setString("__name__", filename)
    this.making = true
    this.machine.execCode(this.machine.compile(text, filename, "exec", 0, true), namespace, namespace)
    const fn = namespace.getString(entryOf(name)) as PyFunction
    definition.fn = fn
    definition.accepted = this.annotations(fn)
    this.making = false
    this.used(name, text)
    return fn
  }

  private annotations(fn: PyFunction): Map<string, Acceptance> {
    const { machine } = this
    const expression =
      "{n: t if t.__class__ is ''.__class__ else getattr(t, '__args__', (t,)) for n, t in f.__annotations__.items()}"
    const namespace = new PyDict()
    namespace.setString("f", fn)
    const types = machine.execCode(machine.compile(expression, "<annotations>", "eval", 0, true), namespace, namespace) as PyDict
    const accepted = new Map<string, Acceptance>()
    for (let entry = types.first; entry !== null; entry = entry.next) {
      const { value } = entry
      accepted.set(entry.key as string, typeof value === "string" ? value : (value as PyTuple).items)
    }
    return accepted
  }

  /// Are these arguments such as the definition is for?
  accepts(definition: Definition, args: readonly Value[], kwnames: readonly string[] | null): boolean {
    const fn = this.functionOf(definition)
    const { code } = fn.code
    const names = code.localsplusnames
    const positional = args.length - (kwnames?.length ?? 0)
    const given = new Set<string>()
    const takes = (name: string, value: Value): boolean => {
      if (given.has(name)) return false
      given.add(name)
      return isFor(definition, name, value)
    }
    const last = code.argcount + code.kwonlyargcount
    const star = (code.flags & 4) !== 0 ? names[last] : null
    for (let i = 0; i < positional; i++) {
      if (i < code.argcount ? !takes(names[i], args[i]) : star === null || !isFor(definition, star, args[i])) return false
    }
    for (const [i, name] of (kwnames ?? []).entries()) {
      const at = names.indexOf(name)
      const isNamed = at >= code.posonlyargcount && at < last
      if (isNamed ? !takes(name, args[positional + i]) : (code.flags & 8) === 0) return false
    }
    const required = code.argcount - (fn.defaults?.length ?? 0)
    for (let i = 0; i < required; i++) if (!given.has(names[i])) return false
    return true
  }
}

/// The function that a definition's text has for the built-in.
export function entryOf(name: string): string {
  return name === "in" ? "contains" : name.slice(name.lastIndexOf(".") + 1)
}

/// What no name is called for: an operator, or an instance that is called.
export function isOperator(name: string): boolean {
  return name === "in" || /\.__\w+__$/.test(name)
}

// Rows are the same in every interpreter, and for bound and unbound methods.
function keyOf(callable: Value): object | null {
  if (callable instanceof PyMethodDescriptor || callable instanceof PyBuiltinFunction) return callable.def
  return callable instanceof PyType || callable instanceof PyFunction ? callable : null
}

function memberOf(owner: Value | undefined, name: string): Value | undefined {
  if (!(owner instanceof PyType)) return undefined
  const found = owner.lookup(name)
  return found instanceof PyStaticMethod ? found.callable : found
}

function isFor({ accepted, isForAnyInt }: Definition, parameter: string, value: Value): boolean {
  const wanted = accepted.get(parameter)
  if (wanted === undefined) return true
  if (typeof wanted === "string") return rules[wanted](value)
  return wanted.includes(typeOf(value)) && (typeof value !== "bigint" || (isForAnyInt && isShort(value)))
}

/// Is it an object of a class of the program's, or of a library that is written in Python?
export function isOfClass(value: Value): boolean {
  return typeOf(value).has(TypeFlag.HEAP)
}

export function isInt(value: Value): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint"
}

export function isShort(value: number | bigint): boolean {
  return typeof value === "number" || (value < LONGEST_INT && value > -LONGEST_INT)
}
