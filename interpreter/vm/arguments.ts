// Binding a call's arguments to a Python function's parameters, in place on the value stack (`initialize_locals`).

import { CodeFlag } from "../compiler/code.js"
import { PyDict } from "../objects/dict.js"
import { typeError } from "../objects/exceptions.js"
import type { PyFunction } from "../objects/function.js"
import { emptyTuple, PyTuple } from "../objects/tuple.js"
import type { Value } from "../objects/value.js"

type Stack = (Value | undefined)[]

/// The arguments stand at `stack[base .. base + nargs)`, the values of `kwnames` last. Afterwards the parameters stand there as
/// fast locals; the rest of the locals is the caller's to clear.
export function bindArguments(
  fn: PyFunction,
  stack: Stack,
  base: number,
  nargs: number,
  kwnames: readonly string[] | null,
): void {
  const code = fn.code.code
  const nkw = kwnames === null ? 0 : kwnames.length
  const npos = nargs - nkw
  const { argcount, kwonlyargcount } = code
  const hasVarargs = (code.flags & CodeFlag.VARARGS) !== 0
  const hasVarkw = (code.flags & CodeFlag.VARKEYWORDS) !== 0
  const total = argcount + kwonlyargcount
  const given = stack.slice(base, base + nargs) as Value[]
  for (let i = 0; i < total; i++) stack[base + i] = i < argcount && i < npos ? given[i] : undefined
  if (hasVarargs) stack[base + total] = npos > argcount ? new PyTuple(given.slice(argcount, npos)) : emptyTuple
  const varkw = hasVarkw ? new PyDict() : null
  if (varkw !== null) stack[base + total + (hasVarargs ? 1 : 0)] = varkw
  if (kwnames !== null) bindKeywords(fn, stack, base, given, npos, kwnames, varkw)
  if (npos > argcount && !hasVarargs) throw tooManyPositional(fn, npos, stack, base)
  if (npos < argcount) fillDefaults(fn, stack, base, npos)
  if (kwonlyargcount > 0) fillKeywordDefaults(fn, stack, base)
}

function bindKeywords(
  fn: PyFunction,
  stack: Stack,
  base: number,
  given: readonly Value[],
  npos: number,
  kwnames: readonly string[],
  varkw: PyDict | null,
): void {
  const code = fn.code.code
  const total = code.argcount + code.kwonlyargcount
  for (let k = 0; k < kwnames.length; k++) {
    const name = kwnames[k]
    const value = given[npos + k]
    const index = indexOfParameter(code.localsplusnames, name, code.posonlyargcount, total)
    if (index >= 0) {
      if (stack[base + index] !== undefined) throw typeError(`${fn.qualname}() got multiple values for argument '${name}'`)
      stack[base + index] = value
    } else if (varkw !== null) {
      varkw.setString(name, value)
    } else {
      throw unexpectedKeyword(fn, name, kwnames)
    }
  }
}

function indexOfParameter(names: readonly string[], name: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (names[i] === name) return i
  return -1
}

function unexpectedKeyword(fn: PyFunction, name: string, kwnames: readonly string[]): object {
  const code = fn.code.code
  const positionalOnly = kwnames.filter((kw) => indexOfParameter(code.localsplusnames, kw, 0, code.posonlyargcount) >= 0)
  if (positionalOnly.length > 0) {
    return typeError(
      `${fn.qualname}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(", ")}'`,
    )
  }
  const candidates = code.localsplusnames.slice(code.posonlyargcount, code.argcount + code.kwonlyargcount)
  const suggestion = suggest(name, candidates)
  const hint = suggestion === null ? "" : `. Did you mean '${suggestion}'?`
  return typeError(`${fn.qualname}() got an unexpected keyword argument '${name}'${hint}`)
}

function fillDefaults(fn: PyFunction, stack: Stack, base: number, npos: number): void {
  const argcount = fn.code.code.argcount
  const defaults = fn.defaults ?? []
  const required = argcount - defaults.length
  let missing = 0
  for (let i = npos; i < required; i++) if (stack[base + i] === undefined) missing += 1
  if (missing > 0) throw missingArguments(fn, stack, base, 0, required, "positional")
  for (let i = Math.max(npos, required); i < argcount; i++) {
    if (stack[base + i] === undefined) stack[base + i] = defaults[i - required]
  }
}

function fillKeywordDefaults(fn: PyFunction, stack: Stack, base: number): void {
  const { argcount, kwonlyargcount, localsplusnames } = fn.code.code
  let missing = false
  for (let i = argcount; i < argcount + kwonlyargcount; i++) {
    if (stack[base + i] !== undefined) continue
    const value = fn.kwdefaults?.getString(localsplusnames[i])
    if (value === undefined) missing = true
    else stack[base + i] = value
  }
  if (missing) throw missingArguments(fn, stack, base, argcount, argcount + kwonlyargcount, "keyword-only")
}

function missingArguments(fn: PyFunction, stack: Stack, base: number, from: number, to: number, kind: string): object {
  const names: string[] = []
  for (let i = from; i < to; i++) if (stack[base + i] === undefined) names.push(`'${fn.code.code.localsplusnames[i]}'`)
  const plural = names.length === 1 ? "" : "s"
  return typeError(`${fn.qualname}() missing ${names.length} required ${kind} argument${plural}: ${listed(names)}`)
}

function listed(names: readonly string[]): string {
  if (names.length === 1) return names[0]
  if (names.length === 2) return `${names[0]} and ${names[1]}`
  return `${names.slice(0, -1).join(", ")}, and ${names[names.length - 1]}`
}

function tooManyPositional(fn: PyFunction, npos: number, stack: Stack, base: number): object {
  const { argcount, kwonlyargcount } = fn.code.code
  let keywordOnlyGiven = 0
  for (let i = argcount; i < argcount + kwonlyargcount; i++) if (stack[base + i] !== undefined) keywordOnlyGiven += 1
  const ndefaults = fn.defaults?.length ?? 0
  const plural = ndefaults > 0 || argcount !== 1
  const takes = ndefaults > 0 ? `from ${argcount - ndefaults} to ${argcount}` : `${argcount}`
  const extra =
    keywordOnlyGiven === 0
      ? ""
      : ` positional argument${npos === 1 ? "" : "s"} (and ${keywordOnlyGiven} keyword-only argument${keywordOnlyGiven === 1 ? "" : "s"})`
  const verb = npos === 1 && keywordOnlyGiven === 0 ? "was" : "were"
  return typeError(`${fn.qualname}() takes ${takes} positional argument${plural ? "s" : ""} but ${npos}${extra} ${verb} given`)
}

/// The name among `candidates` nearest to a misspelt one, as CPython suggests it; null when none is near enough.
export function suggest(wrong: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Number.MAX_SAFE_INTEGER
  for (const candidate of candidates) {
    if (candidate === wrong) continue
    const limit = Math.min(Math.floor(((wrong.length + candidate.length + 3) * MOVE_COST) / 6), bestDistance - 1)
    const distance = editDistance(wrong, candidate, limit)
    if (distance <= limit) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

const MOVE_COST = 2
const CASE_COST = 1

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST
}

// Levenshtein distance in which a change of case costs half; more than `limit` is enough to know.
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * MOVE_COST)
  for (let i = 0; i < a.length; i++) {
    const next = [(i + 1) * MOVE_COST]
    for (let j = 0; j < b.length; j++) {
      const change = row[j] + substitutionCost(a[i], b[j])
      next.push(Math.min(change, row[j + 1] + MOVE_COST, next[j] + MOVE_COST))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row[b.length]
}
