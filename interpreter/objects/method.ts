// Built-in functions and methods as Python sees them: definitions (a row in a type's table), and the objects made of them.

import {
  builtinFunctionType,
  classMethodDescriptorType,
  getsetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodWrapperType,
  wrapperDescriptorType,
} from "./builtin-types.js"
import { type Doc, docOf } from "./docs/cut.js"
import { typeError } from "./exceptions.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import type { SlotName } from "./slots.js"
import type { PyType } from "./type.js"
import { isInstance, typeName } from "./typeof.js"
import { PyObject, type Value } from "./value.js"

/// The JS function behind a built-in: `rt`, the receiver if there is one, then one argument a parameter (see Signature).
export type NativeFunction = (rt: Runtime, ...args: never[]) => Value
/// A native function that parses its arguments itself: `rt`, the receiver if there is one, the arguments as in a vectorcall.
export type RawFunction = (rt: Runtime, self: never, args: readonly Value[], kwnames: readonly string[] | null) => Value

type AnyFunction = (rt: Runtime, ...args: unknown[]) => Value

type Stack = readonly (Value | undefined)[]
/// What error messages call a callable.
interface Named {
  readonly shownName: string
}

export type MethodKind = "method" | "static" | "class"

export class MethodDef {
  name = ""
  /// How many arguments a call must have to need no binding at all; -1 when every call needs some, or when no one asked yet.
  arity = -1
  private parsed: Signature | null = null

  constructor(
    readonly kind: MethodKind,
    readonly signatureText: string,
    readonly fn: AnyFunction,
    readonly raw: boolean,
    private readonly givenDoc: Doc,
  ) {}

  get doc(): string | null {
    return docOf(this.givenDoc)
  }

  get signature(): Signature {
    if (this.parsed === null) {
      this.parsed = new Signature(this.signatureText)
      if (!this.raw && this.parsed.simple) this.arity = this.parsed.positional
    }
    return this.parsed
  }

  /// The same as `invoke`, for arguments that stand at `stack[from .. from + n)`.
  invokeAt(rt: Runtime, self: Value | undefined, stack: Stack, from: number, n: number, callable: Named): Value {
    const defaults = this.raw ? null : this.signature.defaults
    if (defaults === null || defaults.length > 3 || n < this.signature.required || n > this.signature.positional) {
      return this.invoke(rt, self, stack.slice(from, from + n) as Value[], null, callable.shownName)
    }
    const fn = this.fn
    const a = n > 0 ? stack[from] : defaults[0]
    const b = n > 1 ? stack[from + 1] : defaults[1]
    const c = n > 2 ? stack[from + 2] : defaults[2]
    switch (defaults.length) {
      case 0:
        return self === undefined ? fn(rt) : fn(rt, self)
      case 1:
        return self === undefined ? fn(rt, a) : fn(rt, self, a)
      case 2:
        return self === undefined ? fn(rt, a, b) : fn(rt, self, a, b)
      default:
        return self === undefined ? fn(rt, a, b, c) : fn(rt, self, a, b, c)
    }
  }

  /// Calls it. `self` is undefined for functions without a receiver; `qualname` is for error messages ("list.append").
  invoke(
    rt: Runtime,
    self: Value | undefined,
    args: readonly Value[],
    kwnames: readonly string[] | null,
    qualname: string,
  ): Value {
    const fn = this.fn
    if (this.raw) return self === undefined ? fn(rt, null, args, kwnames) : fn(rt, self, args, kwnames)
    const signature = this.signature
    const n = args.length
    if (kwnames === null && signature.simple && n === signature.positional) {
      if (self === undefined) return invokePlain(fn, rt, args)
      switch (n) {
        case 0:
          return fn(rt, self)
        case 1:
          return fn(rt, self, args[0])
        case 2:
          return fn(rt, self, args[0], args[1])
        default:
          return fn(rt, self, ...args)
      }
    }
    const { defaults } = signature
    if (kwnames === null && defaults !== null && n >= signature.required && n <= signature.positional) {
      return invokeWithDefaults(fn, rt, self, args, defaults)
    }
    const bound = signature.bind(this.name, qualname, args, kwnames)
    return self === undefined ? fn(rt, ...bound) : fn(rt, self, ...bound)
  }
}

// The usual call that leaves options out needs no binding: "a,b".find(",") takes 270 ns so, 370 with it.
function invokeWithDefaults(
  fn: AnyFunction,
  rt: Runtime,
  self: Value | undefined,
  args: readonly Value[],
  defaults: readonly (Value | undefined)[],
): Value {
  const n = args.length
  if (self !== undefined) {
    if (defaults.length === 1) return fn(rt, self, n > 0 ? args[0] : defaults[0])
    if (defaults.length === 2) return fn(rt, self, n > 0 ? args[0] : defaults[0], n > 1 ? args[1] : defaults[1])
    if (defaults.length === 3 && n === 1) return fn(rt, self, args[0], defaults[1], defaults[2])
  }
  const all = [...args, ...defaults.slice(n)]
  return self === undefined ? fn(rt, ...all) : fn(rt, self, ...all)
}

function invokePlain(fn: AnyFunction, rt: Runtime, args: readonly Value[]): Value {
  switch (args.length) {
    case 0:
      return fn(rt)
    case 1:
      return fn(rt, args[0])
    case 2:
      return fn(rt, args[0], args[1])
    default:
      return fn(rt, ...args)
  }
}

/// A method: `append: method("(self, object, /)", (rt, list: PyList, object: Value) => ...)`. Missing optional arguments come
/// as their default; `*args` as an array, `**kwargs` as a Map.
export function method(signature: string, fn: NativeFunction, doc: string | null = null): MethodDef {
  return new MethodDef("method", signature, fn as unknown as AnyFunction, false, doc)
}

/// A method or function that parses its arguments itself; the signature is for `help()` only. `(rt, self, args, kwnames)`.
export function rawMethod(signature: string, fn: RawFunction, doc: string | null = null): MethodDef {
  return new MethodDef("method", signature, fn as unknown as AnyFunction, true, doc)
}

/// The receiver is the class.
export function classMethod(signature: string, fn: NativeFunction, doc: string | null = null): MethodDef {
  return new MethodDef("class", signature, fn as unknown as AnyFunction, false, doc)
}

export function rawClassMethod(signature: string, fn: RawFunction, doc: string | null = null): MethodDef {
  return new MethodDef("class", signature, fn as unknown as AnyFunction, true, doc)
}

/// No receiver.
export function staticMethod(signature: string, fn: NativeFunction, doc: string | null = null): MethodDef {
  return new MethodDef("static", signature, fn as unknown as AnyFunction, false, doc)
}

/// A module-level function; the same as `staticMethod`, under the name modules use.
export const fn = staticMethod

/// A module-level function that parses its arguments itself: `(rt, null, args, kwnames)`.
export function rawFn(signature: string, native: RawFunction, doc: string | null = null): MethodDef {
  return new MethodDef("static", signature, native as unknown as AnyFunction, true, doc)
}

/// A built-in function, or a built-in method bound to its receiver (`builtin_function_or_method`).
export class PyBuiltinFunction extends PyObject {
  cls: PyType = builtinFunctionType
  constructor(
    readonly def: MethodDef,
    /// The receiver of a bound method; undefined for a function.
    readonly self: Value | undefined,
    /// The module's name, or null for methods.
    readonly module: string | null,
    /// What `__qualname__` and error messages show: "len", "list.append".
    readonly qualname: string,
  ) {
    super()
  }

  call(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
    return this.def.invoke(rt, this.self, args, kwnames, this.shownName)
  }

  // What errors call it (`_PyObject_FunctionStr`): "math.sqrt", but "len".
  get shownName(): string {
    return this.module === null || this.module === "builtins" ? this.qualname : `${this.module}.${this.qualname}`
  }
}

/// A method of a built-in type, not bound (`method_descriptor`, `classmethod_descriptor`).
export class PyMethodDescriptor extends PyObject {
  cls: PyType
  constructor(
    readonly def: MethodDef,
    readonly owner: PyType,
  ) {
    super()
    this.cls = def.kind === "class" ? classMethodDescriptorType : methodDescriptorType
  }

  get qualname(): string {
    return `${this.owner.name}.${this.def.name}`
  }

  get shownName(): string {
    return this.qualname
  }

  bind(self: Value): PyBuiltinFunction {
    return new PyBuiltinFunction(this.def, self, null, this.qualname)
  }

  checkReceiver(self: Value): void {
    if (isInstance(self, this.owner)) return
    throw typeError(
      `descriptor '${this.def.name}' for '${this.owner.name}' objects doesn't apply to a '${typeName(self)}' object`,
    )
  }

  /// Called through the type: the receiver is the first argument.
  callUnbound(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
    const npos = args.length - (kwnames === null ? 0 : kwnames.length)
    if (npos < 1) throw typeError(`unbound method ${this.qualname}() needs an argument`)
    this.checkReceiver(args[0])
    return this.def.invoke(rt, args[0], args.slice(1), kwnames, this.qualname)
  }
}

/// A dunder method that comes from a slot (`wrapper_descriptor`): `int.__add__`.
export class PyWrapperDescriptor extends PyObject {
  cls: PyType = wrapperDescriptorType
  constructor(
    readonly def: MethodDef,
    readonly owner: PyType,
    readonly slot: SlotName,
  ) {
    super()
  }

  get qualname(): string {
    return `${this.owner.name}.${this.def.name}`
  }

  callUnbound(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): Value {
    const npos = args.length - (kwnames === null ? 0 : kwnames.length)
    if (npos < 1) {
      throw typeError(`descriptor '${this.def.name}' of '${this.owner.name}' object needs an argument`)
    }
    if (!isInstance(args[0], this.owner)) {
      throw typeError(
        `descriptor '${this.def.name}' requires a '${this.owner.name}' object but received a '${typeName(args[0])}'`,
      )
    }
    return this.callOn(rt, args[0], args.slice(1), kwnames)
  }

  callOn(rt: Runtime, self: Value, args: readonly Value[], kwnames: readonly string[] | null): Value {
    if (!this.def.raw) this.checkArguments(args.length, kwnames)
    return this.def.invoke(rt, self, args, kwnames, this.def.name)
  }

  // The texts of wrap_binaryfunc and its like: one argument or none is counted, more and those of `repeatedSlots` are unpacked under
  // an empty name.
  private checkArguments(given: number, kwnames: readonly string[] | null): void {
    if (kwnames !== null && kwnames.length > 0) throw typeError(`wrapper ${this.def.name}() takes no keyword arguments`)
    const { required, positional } = this.def.signature
    if (given >= required && given <= positional) return
    if (required === positional) {
      const name = required < 2 && !repeatedSlots.has(this.slot) ? "" : " "
      throw typeError(`${name}expected ${required} argument${required === 1 ? "" : "s"}, got ${given}`)
    }
    const [bound, count] = given < required ? ["at least", required] : ["at most", positional]
    throw typeError(` expected ${bound} ${count} argument${count === 1 ? "" : "s"}, got ${given}`)
  }
}

const repeatedSlots: ReadonlySet<SlotName> = new Set<SlotName>(["sq_repeat", "sq_inplace_repeat"])

/// A slot's dunder bound to its receiver (`method-wrapper`): `(1).__add__`.
export class PyMethodWrapper extends PyObject {
  cls: PyType = methodWrapperType
  constructor(
    readonly descriptor: PyWrapperDescriptor,
    readonly self: Value,
  ) {
    super()
  }
}

export type Getter = (rt: Runtime, self: never) => Value
/// `value` is undefined for `del`.
export type Setter = (rt: Runtime, self: never, value: Value | undefined) => void

/// A computed attribute of a built-in type: `real: getset((rt, self: ...) => ...)`. Without a setter it is read-only.
export class GetSetDef {
  constructor(
    readonly get: (rt: Runtime, self: Value) => Value,
    readonly set: ((rt: Runtime, self: Value, value: Value | undefined) => void) | null,
    private readonly givenDoc: Doc,
    /// Shown as `member_descriptor`, as a C struct member is.
    readonly member: boolean,
  ) {}

  get doc(): string | null {
    return docOf(this.givenDoc)
  }
}

export function getset(get: Getter, set: Setter | null = null, doc: string | null = null): GetSetDef {
  return new GetSetDef(get as never, set as never, doc, false)
}

/// As getset, but appears as a `member_descriptor`.
export function member(get: Getter, set: Setter | null = null, doc: string | null = null): GetSetDef {
  return new GetSetDef(get as never, set as never, doc, true)
}

/// `getset_descriptor` or `member_descriptor` in a type's dict. A class's `__slots__` make these too.
export class PyGetSetDescriptor extends PyObject {
  cls: PyType
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly def: GetSetDef,
    /// For `__slots__`: the index in `PyInstance.slots`, else -1. Lets inline caches read the slot directly.
    readonly index: number = -1,
  ) {
    super()
    this.cls = def.member ? memberDescriptorType : getsetDescriptorType
  }
}
