// BaseExceptionGroup and ExceptionGroup, and what `except*` needs of them.

import { defineType } from "./define.js"
import { addNote } from "./exception-notes.js"
import { strOfBase } from "./exception-objects.js"
import { exceptionTypes as types } from "./exception-types.js"
import { PyBaseException, typeError, valueError } from "./exceptions.js"
import { typeAliasOf } from "./generic-alias.js"
import { PyList } from "./list.js"
import { classMethod, member, method } from "./method.js"
import { findAttribute, setAttribute } from "./operations/attributes.js"
import { callMethod, isCallable } from "./operations/call.js"
import { truth } from "./operations/convert.js"
import { toArray } from "./operations/iterate.js"
import type { Runtime } from "./runtime.js"
import { PyTuple, tuple } from "./tuple.js"
import { PyType, TypeFlag } from "./type.js"
import { isInstance, typeName, typeOf } from "./typeof.js"
import type { Value } from "./value.js"

function messageOf(group: PyBaseException): string {
  const message = group.field("message")
  return typeof message === "string" ? message : ""
}

export function exceptionsOf(group: PyBaseException): readonly PyBaseException[] {
  const exceptions = group.field("exceptions")
  return exceptions instanceof PyTuple ? (exceptions.items as readonly PyBaseException[]) : []
}

export function isGroup(value: Value): value is PyBaseException {
  return value instanceof PyBaseException && value.cls.isSubtype(types.BaseExceptionGroup)
}

function newGroup(rt: Runtime, given: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value {
  const npos = args.length - (kwnames?.length ?? 0)
  if (npos !== 2) throw typeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${npos} given)`)
  const [message, sequence] = args
  if (typeof message !== "string") {
    throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${message === null ? "None" : typeName(message)}`)
  }
  const slots = typeOf(sequence).slots
  if (slots.mp_subscript === null || slots.sq_length === null || typeOf(sequence).has(TypeFlag.MAPPING)) {
    throw typeError("second argument (exceptions) must be a sequence")
  }
  const exceptions = toArray(rt, sequence)
  if (exceptions.length === 0) throw valueError("second argument (exceptions) must be a non-empty sequence")
  exceptions.forEach((item, i) => {
    if (!(item instanceof PyBaseException)) throw valueError(`Item ${i} of second argument (exceptions) is not an exception`)
  })
  const group = new PyBaseException(groupClass(given, exceptions), args.slice(0, 2))
  return group.setField("message", message).setField("exceptions", new PyTuple(exceptions))
}

function groupClass(given: PyType, exceptions: readonly Value[]): PyType {
  const nestsBase = exceptions.some((item) => !isInstance(item, types.Exception))
  if (given === types.BaseExceptionGroup) return nestsBase ? given : types.ExceptionGroup
  if (!nestsBase) return given
  if (given === types.ExceptionGroup) throw typeError("Cannot nest BaseExceptions in an ExceptionGroup")
  if (given.isSubtype(types.Exception)) throw typeError(`Cannot nest BaseExceptions in '${given.name}'`)
  return given
}

defineType(types.BaseExceptionGroup, {
  doc: "A combination of multiple unrelated exceptions.",
  slots: {
    tp_new: newGroup,
    tp_init: (rt, self: PyBaseException, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(`${self.cls.name}() takes no keyword arguments`)
      self.args = new PyTuple(args)
      void rt
    },
    tp_str: (_rt, self: PyBaseException) => {
      const n = exceptionsOf(self).length
      return `${messageOf(self)} (${n} sub-exception${n === 1 ? "" : "s"})`
    },
  },
  methods: {
    __class_getitem__: classMethod("(object, /)", (rt, cls: PyType, item: Value) => typeAliasOf(rt, cls, item), "See PEP 585"),
    derive: method("(self, object, /)", (rt, self: PyBaseException, exceptions: Value) =>
      rt.call(types.BaseExceptionGroup, [messageOf(self), exceptions]),
    ),
    split: method("(self, object, /)", (rt, self: PyBaseException, by: Value) => {
      const parts = split(rt, self, matcherFor(rt, by), true)
      return tuple(parts.match, parts.rest)
    }),
    subgroup: method(
      "(self, object, /)",
      (rt, self: PyBaseException, by: Value) => split(rt, self, matcherFor(rt, by), false).match,
    ),
  },
  attributes: {
    message: member((_rt, self: PyBaseException) => messageOf(self), null, "exception message"),
    exceptions: member((_rt, self: PyBaseException) => self.field("exceptions"), null, "nested exceptions"),
  },
})

defineType(types.ExceptionGroup, {})

// ---- splitting

type Matcher = (error: PyBaseException) => boolean

function isExceptionType(value: Value): value is PyType {
  return value instanceof PyType && value.isSubtype(types.BaseException)
}

function matcherFor(rt: Runtime, by: Value): Matcher {
  if (isExceptionType(by)) return (error) => error.cls.isSubtype(by)
  if (by instanceof PyTuple && by.items.every(isExceptionType)) {
    return (error) => by.items.some((type) => error.cls.isSubtype(type as PyType))
  }
  if (isCallable(by) && !(by instanceof PyType)) return (error) => truth(rt, rt.call(by, [error]))
  throw typeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

interface Parts {
  match: Value
  rest: Value
}

// `exceptiongroup_split_recursive`: leaves and whole groups that match, and - if wanted - what is left.
function split(rt: Runtime, error: PyBaseException, matches: Matcher, wantRest: boolean): Parts {
  if (matches(error)) return { match: error, rest: null }
  if (!isGroup(error)) return { match: null, rest: wantRest ? error : null }
  const matched: Value[] = []
  const rest: Value[] = []
  for (const item of exceptionsOf(error)) {
    rt.enterRecursion(" in exceptiongroup_split_recursive")
    try {
      const parts = split(rt, item, matches, wantRest)
      if (parts.match !== null) matched.push(parts.match)
      if (parts.rest !== null) rest.push(parts.rest)
    } finally {
      rt.leaveRecursion()
    }
  }
  return { match: subset(rt, error, matched), rest: wantRest ? subset(rt, error, rest) : null }
}

/// A group like `original` with these exceptions; None when there are none.
function subset(rt: Runtime, original: PyBaseException, exceptions: readonly Value[]): Value {
  if (exceptions.length === 0) return null
  const group = callMethod(rt, original, "derive", [new PyList([...exceptions])])
  if (!isGroup(group)) throw typeError("derive must return an instance of BaseExceptionGroup")
  group.traceback = original.traceback
  group.context = original.context
  group.cause = original.cause
  group.suppressContext = original.suppressContext || original.cause !== null
  const notes = findAttribute(rt, original, "__notes__")
  if (notes instanceof PyList) setAttribute(rt, group, "__notes__", new PyList([...notes.items]))
  return group
}

// ---- except*

/// What an `except*` statement raises at its end: `errors` are what its clauses raised or did not handle. None: nothing.
export function prepareReraiseStar(rt: Runtime, original: PyBaseException, errors: PyList): Value {
  if (errors.items.length === 0) return null
  if (!isGroup(original)) return errors.items[0]
  const raised: Value[] = []
  const reraised: PyBaseException[] = []
  for (const error of errors.items) {
    if (!(error instanceof PyBaseException)) continue
    if (sameMetadata(rt, error, original)) reraised.push(error)
    else raised.push(error)
  }
  const kept = project(rt, original, reraised)
  if (raised.length === 0) return kept
  if (kept !== null) raised.push(kept)
  return raised.length > 1 ? rt.call(types.BaseExceptionGroup, ["", new PyList(raised)]) : raised[0]
}

function sameMetadata(rt: Runtime, a: PyBaseException, b: PyBaseException): boolean {
  if (!isGroup(a) || a.traceback !== b.traceback || a.cause !== b.cause || a.context !== b.context) return false
  const [notesA, notesB] = [findAttribute(rt, a, "__notes__"), findAttribute(rt, b, "__notes__")]
  if (!(notesA instanceof PyList) || !(notesB instanceof PyList)) return notesA === notesB
  return notesA.items.length === notesB.items.length && notesA.items.every((note, i) => note === notesB.items[i])
}

// The part of a group that holds exactly the leaves of `keep`.
function project(rt: Runtime, group: PyBaseException, keep: readonly PyBaseException[]): Value {
  const leaves = new Set<PyBaseException>()
  for (const error of keep) collectLeaves(error, leaves)
  return split(rt, group, (error) => !isGroup(error) && leaves.has(error), false).match
}

function collectLeaves(error: PyBaseException, leaves: Set<PyBaseException>): void {
  if (!isGroup(error)) leaves.add(error)
  else for (const item of exceptionsOf(error)) collectLeaves(item, leaves)
}

void addNote
void strOfBase
