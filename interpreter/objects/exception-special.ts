// OSError, SyntaxError and the Unicode errors.

import { requireBuffer } from "./buffer.js"
import { PyByteArray } from "./bytearray.js"
import { PyBytes } from "./bytes.js"
import { defineType } from "./define.js"
import { fieldOf, fieldRow, newBaseException, strOfBase } from "./exception-objects.js"
import { exceptionTypes as types } from "./exception-types.js"
import { PyBaseException, typeError } from "./exceptions.js"
import { getset, method } from "./method.js"
import { asIndex, isInt, repr, str } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { PyTuple, tuple } from "./tuple.js"
import type { PyType } from "./type.js"
import { typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

type Keywords = readonly string[] | null

// ---- OSError

const classOfErrno: ReadonlyMap<number, PyType> = new Map<number, PyType>([
  [11, types.BlockingIOError],
  [114, types.BlockingIOError],
  [115, types.BlockingIOError],
  [32, types.BrokenPipeError],
  [108, types.BrokenPipeError],
  [10, types.ChildProcessError],
  [103, types.ConnectionAbortedError],
  [111, types.ConnectionRefusedError],
  [104, types.ConnectionResetError],
  [17, types.FileExistsError],
  [2, types.FileNotFoundError],
  [21, types.IsADirectoryError],
  [20, types.NotADirectoryError],
  [4, types.InterruptedError],
  [13, types.PermissionError],
  [1, types.PermissionError],
  [3, types.ProcessLookupError],
  [110, types.TimeoutError],
])

// A subclass with its own `__init__` and OSError's `__new__` gets its fields from `OSError.__init__`.
function usesInit(cls: PyType): boolean {
  return cls.slots.tp_init !== initOSError && cls.slots.tp_new === newOSError
}

function newOSError(rt: Runtime, given: PyType, args: readonly Value[], kwnames: Keywords): Value {
  if (usesInit(given)) return newBaseException(rt, given, [], null)
  refuseKeywords(given, kwnames)
  const byErrno = given === types.OSError && args.length >= 2 && args.length <= 5 ? classOfErrno.get(Number(args[0])) : undefined
  const self = new PyBaseException(isErrno(args[0]) && byErrno !== undefined ? byErrno : given, args)
  fillOSError(self, args)
  return self
}

function isErrno(value: Value | undefined): boolean {
  return value !== undefined && isInt(value)
}

function initOSError(_rt: Runtime, self: PyBaseException, args: readonly Value[], kwnames: Keywords): void {
  if (!usesInit(self.cls)) return
  refuseKeywords(self.cls, kwnames)
  self.args = new PyTuple(args)
  fillOSError(self, args)
}

function refuseKeywords(cls: PyType, kwnames: Keywords): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(`${cls.name}() takes no keyword arguments`)
}

function fillOSError(self: PyBaseException, args: readonly Value[]): void {
  if (args.length < 2 || args.length > 5) return
  self.setField("errno", args[0]).setField("strerror", args[1])
  const filename = args.length > 2 ? args[2] : null
  if (filename === null) return
  if (self.cls === types.BlockingIOError && isInt(filename)) {
    self.setField("characters_written", filename)
    return
  }
  self.setField("filename", filename)
  if (args.length > 4 && args[4] !== null) self.setField("filename2", args[4])
  self.args = new PyTuple(args.slice(0, 2))
}

defineType(types.OSError, {
  doc: "Base class for I/O related errors.",
  slots: {
    tp_new: newOSError,
    tp_init: initOSError,
    tp_str: (rt, self: PyBaseException) => {
      const filename = self.field("filename")
      const [errno, strerror] = [str(rt, self.field("errno")), str(rt, self.field("strerror"))]
      if (filename !== null) {
        const second = self.field("filename2")
        const names = second === null ? repr(rt, filename) : `${repr(rt, filename)} -> ${repr(rt, second)}`
        return `[Errno ${errno}] ${strerror}: ${names}`
      }
      if (self.field("errno") !== null && self.field("strerror") !== null) return `[Errno ${errno}] ${strerror}`
      return strOfBase(rt, self)
    },
  },
  methods: {
    __reduce__: method("(self, /)", (_rt, self: PyBaseException) => {
      const filename = self.field("filename")
      const { items } = self.args
      let args = self.args
      if (items.length === 2 && filename !== null) {
        const second = self.field("filename2")
        args = new PyTuple(second === null ? [...items, filename] : [...items, filename, null, second])
      }
      return self.dict === null ? tuple(self.cls, args) : tuple(self.cls, args, self.dict)
    }),
  },
  attributes: {
    errno: fieldRow("errno", -1, "POSIX exception code"),
    strerror: fieldRow("strerror", -1, "exception strerror"),
    filename: fieldRow("filename", -1, "exception filename"),
    filename2: fieldRow("filename2", -1, "second exception filename"),
    characters_written: getset(
      (_rt, self: PyBaseException) => {
        const written = self.fields?.get("characters_written")
        if (written === undefined) throw new PyBaseException(types.AttributeError, ["characters_written"])
        return written
      },
      (_rt, self: PyBaseException, value) => {
        self.setField("characters_written", value ?? null)
      },
    ),
  },
})

// ---- SyntaxError

const syntaxFields = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"] as const

defineType(types.SyntaxError, {
  doc: "Invalid syntax.",
  slots: {
    tp_init: (rt, self: PyBaseException, args, kwnames) => {
      refuseKeywords(self.cls, kwnames)
      self.args = new PyTuple(args)
      if (args.length >= 1) self.setField("msg", args[0])
      if (args.length === 2) setSyntaxDetails(rt, self, toArray(rt, args[1]))
    },
    tp_str: (rt, self: PyBaseException) => {
      const filename = self.field("filename")
      const lineno = self.field("lineno")
      const msg = str(rt, fieldOf(self, "msg", 0))
      const name = typeof filename === "string" ? filename.slice(filename.lastIndexOf("/") + 1) : null
      const hasLine = typeof lineno === "number" || typeof lineno === "bigint"
      if (name !== null) return hasLine ? `${msg} (${name}, line ${lineno})` : `${msg} (${name})`
      return hasLine ? `${msg} (line ${lineno})` : msg
    },
  },
  attributes: {
    msg: fieldRow("msg", 0, "exception msg"),
    ...Object.fromEntries(syntaxFields.map((name) => [name, fieldRow(name, -1, `exception ${name.replace("end_", "end ")}`)])),
    print_file_and_line: fieldRow("print_file_and_line", -1, "exception print_file_and_line"),
  },
})

function setSyntaxDetails(_rt: Runtime, self: PyBaseException, details: readonly Value[]): void {
  const n = details.length
  if (n < 4) throw typeError(`function takes at least 4 arguments (${n} given)`)
  if (n > 6) throw typeError(`function takes at most 6 arguments (${n} given)`)
  if (n === 5) throw typeError("end_offset must be provided when end_lineno is provided")
  syntaxFields.forEach((name, i) => {
    self.setField(name, i < n ? details[i] : null)
  })
}

// ---- Unicode errors

type UnicodeSpec = { fields: readonly string[]; text: (rt: Runtime, self: PyBaseException) => string }

function initUnicode(names: readonly string[]) {
  return (rt: Runtime, self: PyBaseException, args: readonly Value[], kwnames: Keywords): void => {
    refuseKeywords(self.cls, kwnames)
    self.args = new PyTuple(args)
    if (args.length !== names.length) {
      throw typeError(`function takes exactly ${names.length} arguments (${args.length} given)`)
    }
    names.forEach((name, i) => {
      self.setField(name, checkUnicodeArgument(rt, self.cls, name, args[i], i + 1))
    })
  }
}

function checkUnicodeArgument(rt: Runtime, cls: PyType, name: string, value: Value, position: number): Value {
  if (name === "start" || name === "end") return asIndex(rt, value)
  if (name === "object" && cls.isSubtype(types.UnicodeDecodeError)) {
    return value instanceof PyBytes ? value : new PyBytes(requireBuffer(value).slice())
  }
  if (typeof value === "string") return value
  throw typeError(`argument ${position} must be str, not ${value === null ? "None" : typeName(value)}`)
}

function escaped(code: number): string {
  const hex = code.toString(16)
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`
}

function position(self: PyBaseException, names: readonly string[], which: "start" | "end"): number {
  return Number(fieldOf(self, which, names.indexOf(which)))
}

const codecFields = ["encoding", "object", "start", "end", "reason"]
const translateFields = ["object", "start", "end", "reason"]

function characterText(names: readonly string[], action: string) {
  return (rt: Runtime, self: PyBaseException): string => {
    const object = fieldOf(self, "object", names.indexOf("object"))
    if (object === null) return ""
    const start = position(self, names, "start")
    const end = position(self, names, "end")
    const reason = str(rt, fieldOf(self, "reason", names.indexOf("reason")))
    const codec = names[0] === "encoding" ? `'${str(rt, fieldOf(self, "encoding", 0))}' codec ` : ""
    const characters = [...(object as string)]
    if (start < characters.length && end === start + 1) {
      const shown = escaped(characters[start].codePointAt(0) as number)
      return `${codec}can't ${action} character '${shown}' in position ${start}: ${reason}`
    }
    return `${codec}can't ${action} characters in position ${start}-${end - 1}: ${reason}`
  }
}

function decodeText(rt: Runtime, self: PyBaseException): string {
  const object = fieldOf(self, "object", 1)
  if (!(object instanceof PyBytes || object instanceof PyByteArray)) return ""
  const start = position(self, codecFields, "start")
  const end = position(self, codecFields, "end")
  const [encoding, reason] = [str(rt, fieldOf(self, "encoding", 0)), str(rt, fieldOf(self, "reason", 4))]
  if (start < object.bytes.length && end === start + 1) {
    const byte = object.bytes[start].toString(16).padStart(2, "0")
    return `'${encoding}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`
  }
  return `'${encoding}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`
}

const fieldDocs: Readonly<Record<string, string>> = {
  encoding: "exception encoding",
  object: "exception object",
  start: "exception start",
  end: "exception end",
  reason: "exception reason",
}

function defineUnicode(type: PyType, doc: string, spec: UnicodeSpec): void {
  defineType(type, {
    doc,
    slots: { tp_init: initUnicode(spec.fields), tp_str: spec.text },
    // An untranslatable text has no encoding, but the member is there.
    attributes: Object.fromEntries(codecFields.map((name) => [name, fieldRow(name, spec.fields.indexOf(name), fieldDocs[name])])),
  })
}

defineUnicode(types.UnicodeEncodeError, "Unicode encoding error.", {
  fields: codecFields,
  text: characterText(codecFields, "encode"),
})
defineUnicode(types.UnicodeDecodeError, "Unicode decoding error.", { fields: codecFields, text: decodeText })
defineUnicode(types.UnicodeTranslateError, "Unicode translation error.", {
  fields: translateFields,
  text: characterText(translateFields, "translate"),
})

void typeOf
