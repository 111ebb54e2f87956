// Code objects made of their fields: `types.CodeType(...)` and `code.replace(...)`, with CPython's checks.

import { Code, CodeFlag, LocalKind } from "../compiler/code.js"
import { PyBytes } from "./bytes.js"
import { PyCode } from "./code.js"
import { overflowError, systemError, typeError, valueError } from "./exceptions.js"
import { asIndex } from "./operations/convert.js"
import type { Runtime } from "./runtime.js"
import { PyTuple } from "./tuple.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

/// What both take, in the order of the constructor.
interface Fields {
  argcount: number
  posonlyargcount: number
  kwonlyargcount: number
  nlocals: number
  stacksize: number
  flags: number
  code: Uint8Array
  consts: readonly Value[]
  names: readonly string[]
  varnames: readonly string[]
  filename: string
  name: string
  qualname: string
  firstlineno: number
  linetable: Uint8Array
  exceptiontable: Uint8Array
  freevars: readonly string[]
  cellvars: readonly string[]
}

type Kind = "int" | "bytes" | "values" | "names" | "str"

const kinds: Readonly<Record<keyof Fields, Kind>> = {
  argcount: "int",
  posonlyargcount: "int",
  kwonlyargcount: "int",
  nlocals: "int",
  stacksize: "int",
  flags: "int",
  code: "bytes",
  consts: "values",
  names: "names",
  varnames: "names",
  filename: "str",
  name: "str",
  qualname: "str",
  firstlineno: "int",
  linetable: "bytes",
  exceptiontable: "bytes",
  freevars: "names",
  cellvars: "names",
}

const order = Object.keys(kinds) as (keyof Fields)[]

/// `types.CodeType(argcount, posonlyargcount, ..., freevars=(), cellvars=())`.
export function newCode(rt: Runtime, args: readonly Value[], kwnames: readonly string[] | null): PyCode {
  if (kwnames !== null && kwnames.length > 0) throw typeError("code() takes no keyword arguments")
  if (args.length < 16) throw typeError(`code expected at least 16 arguments, got ${args.length}`)
  if (args.length > 18) throw typeError(`code expected at most 18 arguments, got ${args.length}`)
  const given: Record<string, unknown> = { freevars: [], cellvars: [] }
  args.forEach((value, i) => {
    given[order[i]] = checked(rt, order[i], value, `code() argument ${i + 1}`)
  })
  const fields = given as unknown as Fields
  for (const name of ["argcount", "posonlyargcount", "kwonlyargcount", "nlocals"] as const) {
    if (fields[name] < 0) throw valueError(`code: ${name} must not be negative`)
  }
  return make(fields)
}

/// `code.replace(**changes)`.
export function replaceFields(rt: Runtime, self: PyCode, args: readonly Value[], kwnames: readonly string[] | null): PyCode {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos > 0) throw typeError("replace() takes no positional arguments")
  const { code } = self
  const fields: Fields = { ...fieldsOf(code), consts: self.consts }
  kwnames?.forEach((given, i) => {
    const name = given.slice("co_".length) as keyof Fields
    if (!given.startsWith("co_") || kinds[name] === undefined) {
      throw typeError(`replace() got an unexpected keyword argument '${given}'`)
    }
    const value = checked(rt, name, args[i], `replace() argument '${given}'`)
    const counts = kinds[name] === "int" && name !== "firstlineno"
    if (counts && (value as number) < 0) throw valueError(`${given} must be a positive integer`)
    Object.assign(fields, { [name]: value })
  })
  return make(fields)
}

function fieldsOf(code: Code): Omit<Fields, "consts"> {
  const { argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, names, varnames, filename, name } = code
  const { qualname, firstlineno, linetable, exceptiontable, freevars, cellvars } = code
  const counts = { argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, firstlineno }
  return {
    ...counts,
    code: code.bytecode,
    names,
    varnames,
    filename,
    name,
    qualname,
    linetable,
    exceptiontable,
    freevars,
    cellvars,
  }
}

function checked(rt: Runtime, field: keyof Fields, value: Value, who: string): unknown {
  const wrong = (type: string) => typeError(`${who} must be ${type}, not ${value === null ? "None" : typeName(value)}`)
  switch (kinds[field]) {
    case "int": {
      const int = asIndex(rt, value)
      if (int > 2147483647 || int < -2147483648) throw overflowError("Python int too large to convert to C int")
      return Number(int)
    }
    case "bytes":
      if (value instanceof PyBytes) return value.bytes
      throw wrong("bytes")
    case "str":
      if (typeof value === "string") return value
      throw wrong("str")
    case "values":
      if (value instanceof PyTuple) return value.items
      throw wrong("tuple")
    case "names":
      if (!(value instanceof PyTuple)) throw wrong("tuple")
      for (const item of value.items) if (typeof item !== "string") throw noName(who, item)
      return value.items
  }
}

function noName(who: string, item: Value): Error | object {
  if (who.startsWith("replace")) return systemError("non-string found in code slot")
  return typeError(`name tuples must contain only strings, not '${typeName(item)}'`)
}

function make(fields: Fields): PyCode {
  const { argcount, posonlyargcount, kwonlyargcount, stacksize, flags, varnames } = fields
  if (argcount < posonlyargcount || stacksize < 0 || flags < 0) {
    throw systemError("Objects/codeobject.c:412: bad argument to internal function")
  }
  const starred = (flags & CodeFlag.VARARGS ? 1 : 0) + (flags & CodeFlag.VARKEYWORDS ? 1 : 0)
  const parameters = argcount + kwonlyargcount + starred
  if (parameters > varnames.length) throw valueError("code: co_varnames is too small")
  if (fields.nlocals !== varnames.length) throw valueError("code: co_nlocals != len(co_varnames)")
  if (fields.code.length % 2 !== 0) throw valueError("code: co_code is malformed")
  const { consts, code: bytecode, freevars, cellvars, nlocals: _, ...plain } = fields
  const layout = localsplus(varnames.slice(0, parameters), varnames, cellvars, freevars)
  return new PyCode(new Code({ ...plain, ...layout, bytecode, consts: [] }), consts)
}

// A cell that is a parameter shares its place.
function localsplus(
  parameters: readonly string[],
  varnames: readonly string[],
  cellvars: readonly string[],
  freevars: readonly string[],
): { localsplusnames: string[]; localspluskinds: Uint8Array } {
  const own = cellvars.filter((name) => !parameters.includes(name))
  const kindOf = (name: string, i: number) => (parameters[i] === name && cellvars.includes(name) ? LocalKind.CELL : 0)
  return {
    localsplusnames: [...varnames, ...own, ...freevars],
    localspluskinds: Uint8Array.from([
      ...varnames.map((name, i) => LocalKind.LOCAL | kindOf(name, i)),
      ...own.map(() => LocalKind.CELL),
      ...freevars.map(() => LocalKind.FREE),
    ]),
  }
}
