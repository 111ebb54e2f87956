// BaseException and the simple exceptions: StopIteration, SystemExit, KeyError, NameError, AttributeError, ImportError.

import { tracebackType } from "./builtin-types.js"
import { defineType } from "./define.js"
import { PyDict } from "./dict.js"
import { addNote } from "./exception-notes.js"
import { exceptionTypes as types } from "./exception-types.js"
import { PyBaseException, typeError, valueError } from "./exceptions.js"
import { PyFrame, PyTraceback } from "./function.js"
import { type GetSetDef, getset, member, method } from "./method.js"
import { dictRow } from "./names.js"
import { setAttribute } from "./operations/attributes.js"
import { asIndex, repr, str, truth } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { Signature } from "./signature.js"
import { unexpectedKeyword } from "./suggestions.js"
import { emptyTuple, PyTuple, tuple } from "./tuple.js"
import { PyType } from "./type.js"
import { typeName } from "./typeof.js"
import type { Value } from "./value.js"

type Keywords = readonly string[] | null

/// `BaseException.__new__`: keyword arguments are left to `__init__`.
export function newBaseException(_rt: Runtime, cls: PyType, args: readonly Value[], kwnames: Keywords): PyBaseException {
  return new PyBaseException(cls, kwnames === null ? args : args.slice(0, args.length - kwnames.length))
}

function initBase(_rt: Runtime, self: PyBaseException, args: readonly Value[], kwnames: Keywords): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(`${self.cls.name}() takes no keyword arguments`)
  self.args = args.length === 0 ? emptyTuple : new PyTuple(args)
}

/// `BaseException.__str__`.
export function strOfBase(rt: Runtime, self: PyBaseException): string {
  const { items } = self.args
  if (items.length === 0) return ""
  return items.length === 1 ? str(rt, items[0]) : repr(rt, self.args)
}

defineType(types.BaseException, {
  doc: "Common base class for all exceptions",
  slots: {
    tp_new: newBaseException,
    tp_init: initBase,
    tp_str: strOfBase,
    tp_repr: (rt, self: PyBaseException) => {
      const { items } = self.args
      return items.length === 1 ? `${self.cls.name}(${repr(rt, items[0])})` : `${self.cls.name}${repr(rt, self.args)}`
    },
  },
  methods: {
    __reduce__: method("(self, /)", (_rt, self: PyBaseException) => reduceBase(self)),
    __setstate__: method("(self, object, /)", (rt, self: PyBaseException, state: Value) => setState(rt, self, state)),
    with_traceback: method(
      "(self, object, /)",
      (_rt, self: PyBaseException, tb: Value) => {
        setTraceback(_rt, self, tb)
        return self
      },
      "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.",
    ),
    add_note: method(
      "(self, object, /)",
      (rt, self: PyBaseException, note: Value) => {
        addNote(rt, self, note)
        return null
      },
      "Exception.add_note(note) --\n    add a note to the exception",
    ),
  },
  attributes: {
    __suppress_context__: member(
      (_rt, self: PyBaseException) => self.suppressContext,
      (rt, self: PyBaseException, value) => {
        if (typeof value !== "boolean") throw typeError("attribute value type must be bool")
        self.suppressContext = truth(rt, value)
      },
    ),
    __dict__: dictRow,
    args: getset((_rt, self: PyBaseException) => self.args, setArgs),
    __traceback__: getset((_rt, self: PyBaseException) => self.traceback, setTraceback),
    __context__: getset((_rt, self: PyBaseException) => self.context, setContext),
    __cause__: getset((_rt, self: PyBaseException) => self.cause, setCause),
  },
})

function reduceBase(self: PyBaseException): Value {
  if (self.dict !== null && self.dict.size > 0) return tuple(self.cls, self.args, self.dict)
  return tuple(self.cls, self.args)
}

function setState(rt: Runtime, self: PyBaseException, state: Value): Value {
  if (state === null) return null
  if (!(state instanceof PyDict)) throw typeError("state is not a dictionary")
  for (const [name, value] of state.stringItems()) setAttribute(rt, self, name, value)
  return null
}

function setArgs(rt: Runtime, self: PyBaseException, value: Value | undefined): void {
  if (value === undefined) throw typeError("args may not be deleted")
  self.args = value instanceof PyTuple ? value : new PyTuple(toArray(rt, value))
}

function setTraceback(_rt: Runtime, self: PyBaseException, value: Value | undefined): void {
  if (value === undefined) throw typeError("__traceback__ may not be deleted")
  if (value !== null && !(value instanceof PyTraceback)) throw typeError("__traceback__ must be a traceback or None")
  self.traceback = value
}

function setContext(_rt: Runtime, self: PyBaseException, value: Value | undefined): void {
  if (value === undefined) throw typeError("__context__ may not be deleted")
  if (value !== null && !(value instanceof PyBaseException)) {
    throw typeError("exception context must be None or derive from BaseException")
  }
  self.context = value
}

function setCause(_rt: Runtime, self: PyBaseException, value: Value | undefined): void {
  if (value === undefined) throw typeError("__cause__ may not be deleted")
  if (value !== null && !(value instanceof PyBaseException)) {
    throw typeError("exception cause must be None or derive from BaseException")
  }
  self.cause = value
  self.suppressContext = true
}

// ---- fields

/// A plain attribute kept in `fields`. An exception made natively may have it in `args` only, at `argIndex`.
export function fieldRow(name: string, argIndex = -1, doc: string | null = null): GetSetDef {
  return member(
    (_rt, self: PyBaseException) => fieldOf(self, name, argIndex),
    (_rt, self: PyBaseException, value) => {
      self.setField(name, value ?? null)
    },
    doc,
  )
}

export function fieldOf(self: PyBaseException, name: string, argIndex: number): Value {
  const value = self.fields?.get(name)
  if (value !== undefined) return value
  return argIndex >= 0 ? (self.args.items[argIndex] ?? null) : null
}

// Keyword-only fields of an `__init__`; the positional arguments become `args`.
function initFields(names: readonly string[]) {
  return (rt: Runtime, self: PyBaseException, args: readonly Value[], kwnames: Keywords): void => {
    const npos = args.length - (kwnames?.length ?? 0)
    const owner = ownerOf(self.cls)
    initBase(rt, self, args.slice(0, npos), null)
    for (const name of names) self.setField(name, null)
    kwnames?.forEach((name, i) => {
      if (!names.includes(name)) throw typeError(unexpectedKeyword(owner, names, name))
      self.setField(name, args[npos + i])
    })
  }
}

function ownerOf(cls: PyType): string {
  const owner = [types.ImportError, types.NameError, types.AttributeError].find((type) => cls.isSubtype(type))
  return owner?.name ?? cls.name
}

// ---- the simple ones

defineType(types.StopIteration, {
  doc: "Signal the end from iterator.__next__().",
  slots: {
    tp_init: (rt, self: PyBaseException, args, kwnames) => {
      initBase(rt, self, args, kwnames)
      self.setField("value", args.length > 0 ? args[0] : null)
    },
  },
  attributes: { value: fieldRow("value", 0, "generator return value") },
})

defineType(types.SystemExit, {
  doc: "Request to exit from the interpreter.",
  slots: {
    tp_init: (rt, self: PyBaseException, args, kwnames) => {
      initBase(rt, self, args, kwnames)
      self.setField("code", args.length === 0 ? null : args.length === 1 ? args[0] : self.args)
    },
  },
  attributes: { code: fieldRow("code", 0, "exception code") },
})

defineType(types.KeyError, {
  doc: "Mapping key not found.",
  slots: {
    tp_str: (rt, self: PyBaseException) => (self.args.items.length === 1 ? repr(rt, self.args.items[0]) : strOfBase(rt, self)),
  },
})

defineType(types.NameError, {
  doc: "Name not found globally.",
  slots: { tp_init: initFields(["name"]), tp_str: strOfBase },
  attributes: { name: fieldRow("name", -1, "name") },
})

defineType(types.AttributeError, {
  doc: "Attribute not found.",
  slots: { tp_init: initFields(["name", "obj"]), tp_str: strOfBase },
  methods: {
    __getstate__: method("(self, /)", (_rt, self: PyBaseException) => stateWithFields(self, ["name", "args"])),
    __reduce__: method("(self, /)", (_rt, self: PyBaseException) =>
      tuple(self.cls, self.args, stateWithFields(self, ["name", "args"])),
    ),
  },
  attributes: { name: fieldRow("name", -1, "attribute name"), obj: fieldRow("obj", -1, "object") },
})

function stateWithFields(self: PyBaseException, names: readonly string[]): Value {
  const state = new PyDict()
  for (const [name, value] of self.dict?.stringItems() ?? []) state.setString(name, value)
  for (const name of names) {
    const value = name === "args" ? self.args : (self.fields?.get(name) ?? null)
    if (value !== null) state.setString(name, value)
  }
  return state.size === 0 ? null : state
}

const initImportFields = initFields(["name", "path", "name_from"])

defineType(types.ImportError, {
  doc: "Import can't find module, or can't find name in module.",
  slots: {
    tp_init: (rt, self: PyBaseException, args, kwnames) => {
      initImportFields(rt, self, args, kwnames)
      self.setField("msg", self.args.items.length === 1 ? self.args.items[0] : null)
    },
    tp_str: (rt, self: PyBaseException) => {
      const msg = importMessage(self)
      return typeof msg === "string" ? msg : strOfBase(rt, self)
    },
  },
  methods: {
    __reduce__: method("(self, /)", (_rt, self: PyBaseException) => {
      const state = stateWithFields(self, ["name", "path", "name_from"])
      return state === null ? tuple(self.cls, self.args) : tuple(self.cls, self.args, state)
    }),
  },
  attributes: {
    msg: member(
      (_rt, self: PyBaseException) => importMessage(self),
      (_rt, self: PyBaseException, value) => {
        self.setField("msg", value ?? null)
      },
      "exception message",
    ),
    name: fieldRow("name", -1, "module name"),
    path: fieldRow("path", -1, "module path"),
    name_from: fieldRow("name_from", -1, "name imported from module"),
  },
})

function importMessage(self: PyBaseException): Value {
  return fieldOf(self, "msg", self.args.items.length === 1 ? 0 : -1)
}

// ---- traceback

const newTraceback = new Signature("(tb_next, tb_frame, tb_lasti, tb_lineno)")

defineType(tracebackType, {
  doc: "Create a new traceback object.",
  slots: {
    tp_new: (rt, _cls, args, kwnames) => {
      const [next, frame, lasti, lineno] = newTraceback.bind("traceback", "traceback", args, kwnames) as Value[]
      if (!(frame instanceof PyFrame)) throw typeError(`traceback() argument 'tb_frame' must be frame, not ${typeName(frame)}`)
      if (next !== null && !(next instanceof PyTraceback)) {
        throw typeError(`expected traceback object or None, got '${typeName(next)}'`)
      }
      return new PyTraceback(next, frame, Number(asIndex(rt, lasti)) / 2, Number(asIndex(rt, lineno)))
    },
  },
  methods: {
    __dir__: method("(self, /)", (rt) =>
      rt.call(rt.builtins.getString("list") as Value, [tuple("tb_frame", "tb_next", "tb_lasti", "tb_lineno")]),
    ),
  },
  attributes: {
    tb_next: getset(
      (_rt, self: PyTraceback) => self.next,
      (_rt, self: PyTraceback, value) => {
        if (value === undefined) throw typeError("can't delete tb_next attribute")
        if (value !== null && !(value instanceof PyTraceback)) {
          throw typeError(`expected traceback object, got '${typeName(value)}'`)
        }
        for (let tb = value; tb !== null; tb = tb.next) if (tb === self) throw valueError("traceback loop detected")
        self.next = value
      },
    ),
    tb_frame: member((_rt, self: PyTraceback) => self.frame),
    tb_lasti: member((_rt, self: PyTraceback) => self.unit * 2),
    tb_lineno: getset((_rt, self: PyTraceback) => self.lineno),
  },
})

void PyType
