// re.Pattern: its methods and attributes; the scanner behind finditer().

import { builtinType, mappingproxyType, objectType } from "../../objects/builtin-types.js"
import { defineType } from "../../objects/define.js"
import { PyDict } from "../../objects/dict.js"
import { classGetItem } from "../../objects/generic-alias.js"
import { PyList } from "../../objects/list.js"
import { getset, type MethodDef, member, method, rawMethod } from "../../objects/method.js"
import { getAttribute } from "../../objects/operations/attributes.js"
import { equals } from "../../objects/operations/compare.js"
import { asSsize, repr } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyCallableIterator } from "../../objects/sequence-iterator.js"
import { Signature } from "../../objects/signature.js"
import { NotImplemented } from "../../objects/singletons.js"
import { PyTuple } from "../../objects/tuple.js"
import { TypeFlag } from "../../objects/type.js"
import { CompareOp, PyObject, type Value } from "../../objects/value.js"
import type { RawMatch, Subject } from "./engine/index.js"
import { raising } from "./errors.js"
import { clamp, PyMatch, PyPattern, patternType } from "./pattern-object.js"
import { substitute } from "./substitute.js"
import { part, subjectFor } from "./text.js"

/// A subject with the part of it that is searched.
interface Target {
  readonly subject: Subject
  readonly pos: number
  readonly endpos: number
}

function targetOf(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): Target {
  const from = typeof pos === "number" ? pos : asSsize(rt, pos)
  const to = typeof endpos === "number" ? endpos : asSsize(rt, endpos)
  const subject = subjectFor(rt, string, pattern.isText)
  return { subject, pos: clamp(from, subject.length), endpos: clamp(to, subject.length) }
}

function matchObject(pattern: PyPattern, string: Value, target: Target, raw: RawMatch | null): PyMatch | null {
  return raw === null ? null : new PyMatch(pattern, string, target.subject, raw, target.pos, target.endpos)
}

export function matchAt(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): PyMatch | null {
  const target = targetOf(rt, pattern, string, pos, endpos)
  const raw = raising(string, () => pattern.engine.match(target.subject, target.pos, target.endpos, false))
  return matchObject(pattern, string, target, raw)
}

export function fullMatch(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): PyMatch | null {
  const target = targetOf(rt, pattern, string, pos, endpos)
  const raw = raising(string, () => pattern.engine.fullmatch(target.subject, target.pos, target.endpos))
  return matchObject(pattern, string, target, raw)
}

export function search(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): PyMatch | null {
  const target = targetOf(rt, pattern, string, pos, endpos)
  const raw = raising(string, () => pattern.engine.search(target.subject, target.pos, target.endpos, false))
  return matchObject(pattern, string, target, raw)
}

/// Calls `found` with every match, `limit` of them at most (0: all). An empty match may follow a match, but not at its place twice.
function forEachMatch(pattern: PyPattern, target: Target, limit: number, found: (raw: RawMatch) => void): void {
  let { pos } = target
  let notEmpty = false
  for (let n = 0; limit === 0 || n < limit; n++) {
    const raw = pattern.engine.search(target.subject, pos, target.endpos, notEmpty)
    if (raw === null) return
    found(raw)
    pos = raw.spans[1]
    notEmpty = raw.spans[0] === pos
  }
}

export function findAll(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): PyList {
  const target = targetOf(rt, pattern, string, pos, endpos)
  const { groups } = pattern.engine
  const items: Value[] = []
  const text = (raw: RawMatch, group: number): Value => part(target.subject, raw.spans[2 * group], raw.spans[2 * group + 1])
  raising(string, () =>
    forEachMatch(pattern, target, 0, (raw) => {
      if (groups <= 1) {
        items.push(text(raw, groups))
        return
      }
      const values: Value[] = []
      for (let group = 1; group <= groups; group++) values.push(text(raw, group))
      items.push(new PyTuple(values))
    }),
  )
  return new PyList(items)
}

export function split(rt: Runtime, pattern: PyPattern, string: Value, maxsplit: Value): PyList {
  const limit = asSsize(rt, maxsplit)
  const target = targetOf(rt, pattern, string, 0, Number.MAX_SAFE_INTEGER)
  const items: Value[] = []
  let last = 0
  raising(string, () =>
    forEachMatch(pattern, target, limit, (raw) => {
      items.push(part(target.subject, last, raw.spans[0]))
      for (let group = 1; group <= pattern.engine.groups; group++) {
        const start = raw.spans[2 * group]
        items.push(start < 0 ? null : part(target.subject, start, raw.spans[2 * group + 1]))
      }
      last = raw.spans[1]
    }),
  )
  items.push(part(target.subject, last, target.endpos))
  return new PyList(items)
}

export function sub(rt: Runtime, pattern: PyPattern, repl: Value, string: Value, count: Value): Value {
  const n = asSsize(rt, count)
  return raising(string, () => substitute(rt, pattern, repl, string, n).text)
}

export function subn(rt: Runtime, pattern: PyPattern, repl: Value, string: Value, count: Value): Value {
  const n = asSsize(rt, count)
  const result = raising(string, () => substitute(rt, pattern, repl, string, n))
  return new PyTuple([result.text, result.count])
}

// ---- scanners

const scannerType = builtinType("_sre.SRE_Scanner", objectType, TypeFlag.DISALLOW_INSTANTIATION)

class PyScanner extends PyObject {
  cls = scannerType
  /// -1 once nothing was found.
  position: number
  private notEmpty = false
  constructor(
    readonly pattern: PyPattern,
    private readonly string: Value,
    private readonly target: Target,
  ) {
    super()
    this.position = target.pos
  }

  advance(raw: RawMatch | null): PyMatch | null {
    if (raw === null) {
      this.position = -1
      return null
    }
    this.position = raw.spans[1]
    this.notEmpty = raw.spans[0] === raw.spans[1]
    return matchObject(this.pattern, this.string, this.target, raw)
  }

  match(): PyMatch | null {
    if (this.position < 0) return null
    const { subject, endpos } = this.target
    return this.advance(raising(this.string, () => this.pattern.engine.match(subject, this.position, endpos, this.notEmpty)))
  }

  search(): PyMatch | null {
    if (this.position < 0) return null
    const { subject, endpos } = this.target
    return this.advance(raising(this.string, () => this.pattern.engine.search(subject, this.position, endpos, this.notEmpty)))
  }
}

defineType(scannerType, {
  methods: {
    match: method("(self, /)", (_rt, scanner: PyScanner) => scanner.match()),
    search: method("(self, /)", (_rt, scanner: PyScanner) => scanner.search()),
  },
  attributes: { pattern: member((_rt, scanner: PyScanner) => scanner.pattern) },
})

function scannerFor(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): Value {
  return new PyScanner(pattern, string, targetOf(rt, pattern, string, pos, endpos))
}

/// finditer: the scanner's search method, called until it gives None.
export function findIterator(rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value): Value {
  return new PyCallableIterator(getAttribute(rt, scannerFor(rt, pattern, string, pos, endpos), "search"), null)
}

// ---- the type

const flagNames: readonly (readonly [name: string, value: number])[] = [
  ["re.IGNORECASE", 2],
  ["re.LOCALE", 4],
  ["re.MULTILINE", 8],
  ["re.DOTALL", 16],
  ["re.UNICODE", 32],
  ["re.VERBOSE", 64],
  ["re.DEBUG", 128],
  ["re.ASCII", 256],
]

function patternRepr(rt: Runtime, pattern: PyPattern): string {
  let { flags } = pattern.engine
  // A str pattern is UNICODE unless it says otherwise.
  if (pattern.isText && (flags & (4 | 32 | 256)) === 32) flags &= ~32
  const names: string[] = []
  for (const [name, value] of flagNames) {
    if (flags & value) names.push(name)
    flags &= ~value
  }
  if (flags !== 0) names.push(`0x${flags.toString(16)}`)
  const source = Array.from(repr(rt, pattern.pattern))
  const shown = source.length > 200 ? source.slice(0, 200) : source
  return `re.compile(${shown.join("")}${names.length > 0 ? `, ${names.join("|")}` : ""})`
}

function samePattern(rt: Runtime, a: PyPattern, b: Value): boolean {
  if (!(b instanceof PyPattern)) return false
  return a === b || (a.engine.flags === b.engine.flags && a.isText === b.isText && equals(rt, a.pattern, b.pattern))
}

function groupIndex(rt: Runtime, pattern: PyPattern): Value {
  if (pattern.groupIndex === null) {
    const dict = new PyDict()
    for (const [name, group] of pattern.engine.groupIndex) dict.setString(name, group)
    pattern.groupIndex = rt.call(mappingproxyType, [dict])
  }
  return pattern.groupIndex
}

type TextFunction = (rt: Runtime, pattern: PyPattern, string: Value, pos: Value, endpos: Value) => Value

/// A method that takes a text and the part of it to look at; mostly called with the text alone.
function textMethod(fn: TextFunction): MethodDef {
  const text = "(self, /, string, pos=0, endpos=sys.maxsize)"
  const signature = new Signature(text)
  const def: MethodDef = rawMethod(text, (rt, pattern: PyPattern, args, kwnames) => {
    if (kwnames === null && args.length === 1) return fn(rt, pattern, args[0], 0, Number.MAX_SAFE_INTEGER)
    const [string, pos, endpos] = signature.bind(def.name, `Pattern.${def.name}`, args, kwnames) as Value[]
    return fn(rt, pattern, string, pos, endpos)
  })
  return def
}

defineType(patternType, {
  doc: "Compiled regular expression object.",
  slots: {
    tp_repr: patternRepr,
    tp_hash: (rt, pattern: PyPattern) => Number(hash(rt, pattern.pattern)) ^ pattern.engine.flags ^ pattern.engine.groups,
    tp_richcompare: (rt, left: PyPattern, right, op) => {
      if (!(right instanceof PyPattern) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return NotImplemented
      return samePattern(rt, left, right) === (op === CompareOp.EQ)
    },
  },
  methods: {
    match: textMethod(matchAt),
    fullmatch: textMethod(fullMatch),
    search: textMethod(search),
    findall: textMethod(findAll),
    finditer: textMethod(findIterator),
    scanner: textMethod(scannerFor),
    split: method("(self, /, string, maxsplit=0)", split),
    sub: method("(self, /, repl, string, count=0)", sub),
    subn: method("(self, /, repl, string, count=0)", subn),
    // CPython registers the same with copyreg.
    __reduce_ex__: method("(self, protocol, /)", (rt, pattern: PyPattern) => {
      const compile = getAttribute(rt, rt.importModule("re"), "_compile")
      return new PyTuple([compile, new PyTuple([pattern.pattern, pattern.engine.flags])])
    }),
    __class_getitem__: classGetItem(),
    __copy__: method("(self, /)", (_rt, pattern: PyPattern) => pattern),
    __deepcopy__: method("(self, memo, /)", (_rt, pattern: PyPattern, _memo: Value) => pattern),
  },
  attributes: {
    pattern: member((_rt, pattern: PyPattern) => pattern.pattern),
    flags: member((_rt, pattern: PyPattern) => pattern.engine.flags),
    groups: member((_rt, pattern: PyPattern) => pattern.engine.groups),
    groupindex: getset(groupIndex),
  },
})
