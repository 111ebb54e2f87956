// Builds grammar/generated/ from grammar/python.grammar: tables.ts (the LR tables, packed) and terms.ts (token and node numbers
// as const enums, so that a bundle holds bare numbers). Rerun whenever the grammar changes.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { buildParser } from "@lezer/generator"
import { ExternalTokenizer } from "@lezer/lr"

const folder = new URL("../grammar/", import.meta.url)
const fileName = "python.grammar"
const text = readFileSync(new URL(fileName, folder), "utf8")
const terms = new Map()
// The tokenizer that the grammar names: the parser that we run takes tokens from a list instead.
const externalTokenizer = (_name, ids) => {
  for (const [term, id] of Object.entries(ids)) terms.set(term, id)
  return new ExternalTokenizer(() => {})
}
const parser = buildParser(text, { fileName, externalTokenizer })
const edited = `// Built from ${fileName} by scripts/build-grammar.mjs; edit that instead.\n`

// terms.ts

const tokenNames = new Set(
  text
    .match(/@external tokens \w+ from "[^"]*" \{([^}]*)\}/)[1]
    .replace(/\[[^\]]*\]/g, " ")
    .trim()
    .split(/\s+/),
)
const tokens = [...terms].filter(([name]) => tokenNames.has(name))
const highest = parser.maxTerm
// Two rules may carry one node name (all are one node type to whoever reads the tree): the first number stands for all.
const names = parser.nodeSet.types.slice(0, parser.minRepeatTerm).map(({ name }) => name)
const nodes = names.map((name, id) => [name, id]).filter(([name, id]) => id > 0 && names.indexOf(name) === id)
const twins = names.map((name, id) => [id, names.indexOf(name)]).filter(([id, first]) => id !== first)

function constEnum(doc, name, members) {
  return `/// ${doc}\nexport const enum ${name} {\n${members.map(([member, id]) => `  ${member} = ${id},`).join("\n")}\n}\n`
}

const termsFile = [
  edited,
  constEnum("What a token is; `error` ends the tokens of a source that cannot be tokenised.", "Token", [
    ...tokens,
    ["unknownOp", highest + 1],
    ["error", highest + 2],
  ]),
  constEnum("What a node of the tree is.", "NodeType", nodes),
  "/// Node numbers that mean the same as another: [number, the one in NodeType].",
  `export const nodeTwins: readonly (readonly [number, number])[] = ${JSON.stringify(twins)}\n`,
  `export const nodeTypeCount = ${names.length}\n`,
].join("\n")

// tables.ts. What @lezer/lr reads (its file format is version 14) holds more than this grammar needs; columns instead of rows,
// differences instead of numbers, and what is usual left out make it half as long when compressed.

const { states, data, goto } = parser
const stateSize = 6
const stateCount = states.length / stateSize
const column = (slot) => Array.from({ length: stateCount }, (_, state) => states[state * stateSize + slot])
const [flags, lists, , , reductions] = [0, 1, 2, 3, 4].map(column)
const acceptingFlag = 2
const reduceFlag = 1 << 16

// Twice the state to shift to; or depth, term and a 1.
function packedAction(action) {
  if ((action & reduceFlag) === 0) {
    if (action >> 16 !== 0) throw new Error(`an action that grammar/parse.ts does not know: ${action}`)
    return action * 2
  }
  return ((action >> 19) << 10) | ((action & 0xffff) << 1) | 1
}

// A list of [token, action], in the order of tokens.
function actionsAt(place) {
  const pair = (at) => data[at] | (data[at + 1] << 16)
  const found = []
  for (let i = place; ; i += 3) {
    if (data[i] === 0xffff) {
      if (data[i + 1] === 0) break
      if (data[i + 1] !== 1) throw new Error("an action for all other tokens: grammar/parse.ts does not know these")
      i = pair(i + 2)
    }
    found.push([data[i], packedAction(pair(i + 1))])
  }
  if (new Set(found.map(([token]) => token)).size < found.length) throw new Error("a conflict in the grammar")
  return found.sort(([a], [b]) => a - b)
}

const distinct = new Map()
const stateLists = lists.map((place) => {
  const list = actionsAt(place)
  const key = JSON.stringify(list)
  if (!distinct.has(key)) distinct.set(key, { list, number: distinct.size })
  return distinct.get(key).number
})
const allLists = [...distinct.values()].map(({ list }) => list)
const allTokens = allLists.flat().map(([token]) => token)
const firstToken = Math.min(...allTokens)
const counts = Array.from({ length: Math.max(...allTokens) - firstToken + 1 }, () => new Map())
for (const [token, action] of allLists.flat()) {
  const ofToken = counts[token - firstToken]
  ofToken.set(action, (ofToken.get(action) ?? 0) + 1)
}
const usual = counts.map((ofToken) => [...ofToken].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0)

// Of each term, groups of states that go to one target; the last is for all others.
const gotoGroups = []
for (let term = 0; term < goto[0]; term++) {
  for (let at = goto[term + 1], last = false; !last; ) {
    const tag = goto[at++]
    last = (tag & 1) === 1
    const target = goto[at++]
    gotoGroups.push({ target, from: last ? [] : [...goto.slice(at, at + (tag >> 1))].sort((a, b) => a - b) })
    at += tag >> 1
  }
}

const differences = (numbers) => numbers.map((number, i) => number - (i === 0 ? 0 : numbers[i - 1]))

// As grammar/packed-numbers.ts reads them.
function packNumbers(numbers) {
  const base = 46
  const character = (digit) => {
    const code = digit + 32
    return String.fromCharCode(code < 34 ? code : code + 1 < 92 ? code + 1 : code + 2)
  }
  return numbers
    .map((number) => {
      const digits = []
      for (let rest = number; rest > 0 || digits.length === 0; rest = Math.floor(rest / base)) digits.unshift(rest % base)
      return digits.map((digit, i) => character(i === digits.length - 1 ? digit + base : digit)).join("")
    })
    .join("")
}

const packed = {
  reductions: reductions.map((action) => (action === 0 ? 0 : packedAction(action) + 1)),
  stateLists,
  listLengths: allLists.map((list) => list.length),
  listTokens: allLists.flatMap((list) => differences(list.map(([token]) => token))),
  listActions: allLists.flat().map(([token, action]) => (action === usual[token - firstToken] ? 0 : action + 1)),
  usualActions: usual,
  gotoLengths: gotoGroups.map(({ from }) => from.length),
  gotoTargets: gotoGroups.map(({ target }) => target),
  gotoStates: gotoGroups.flatMap(({ from }) => differences(from)),
}
const accepting = flags.flatMap((flag, state) => ((flag & acceptingFlag) === 0 ? [] : [state]))

const tablesFile = [
  edited,
  "/// Of each mode of parsing: the state to start in, and the node that all of it is.",
  `export const tops = ${JSON.stringify(parser.topRules)} as const\n`,
  `export const endOfTokens = ${parser.eofTerm}`,
  `export const firstToken = ${firstToken}`,
  `export const accepting: readonly number[] = ${JSON.stringify(accepting)}\n`,
  ...Object.entries(packed).map(([name, numbers]) => `export const ${name} =\n  ${JSON.stringify(packNumbers(numbers))}\n`),
].join("\n")

mkdirSync(new URL("generated/", folder), { recursive: true })
rmSync(new URL("generated/parser.ts", folder), { force: true })
writeFileSync(new URL("generated/tables.ts", folder), tablesFile)
writeFileSync(new URL("generated/terms.ts", folder), termsFile)
