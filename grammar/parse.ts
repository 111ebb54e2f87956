// The parser: an LR automaton over the tables that Lezer's generator makes of python.grammar. The grammar has no conflicts, no skipped
// tokens and no error recovery, so one stack and one pass are enough; what is not Python ends at the token that no rule takes.

import * as packed from "./generated/tables.js"
import { nodeTwins, nodeTypeCount } from "./generated/terms.js"
import { readNumbers } from "./packed-numbers.js"
import type { TokenList } from "./token-list.js"
import { FlatTree } from "./tree.js"

export type Top = keyof typeof packed.tops

/// The tree of tokens that are Python; else the index of the first one that no rule takes.
export function parseTokens(tokens: TokenList, top: Top): FlatTree | number {
  return new Automaton(tokens).run(packed.tops[top][0], packed.tops[top][1])
}

// An action is an even number, twice the state to shift to, or an odd one, a reduction: its depth, its term, and the lowest bit.
const enum Reduction {
  TERM_SHIFT = 1,
  TERM_MASK = 0x1ff,
  DEPTH_SHIFT = 10,
}

const noAction = -1

// Each node number, or the one it is a twin of.
const canonical = new Uint8Array(nodeTypeCount)
for (let id = 0; id < nodeTypeCount; id++) canonical[id] = id
for (const [twin, id] of nodeTwins) canonical[twin] = id

// The tables as the generator script packs them (scripts/build-grammar.mjs says how), laid out for looking things up.

// Of each state: the reduction that needs no token, or noAction; its list of actions.
const { stateReductions, stateLists } = readStates()
// Of list i, from listStarts[i] to listStarts[i + 1]: tokens and what to do with them.
const { listStarts, listTokens, listActions } = readLists()
// At gotoStarts[term]: groups of [states << 1 | is the last, state to go to, states...]. The last is for all other states and names none.
const { gotoStarts, gotos } = readGotos()
const accepting = new Set(packed.accepting)

const FIRST_DEPTH = 128
const FIRST_NODES = 256

class Automaton {
  private readonly types: Uint16Array
  private readonly count: number
  private state = 0
  private pos = 0
  // The stack: of each symbol, the state before it, where it starts, and how many nodes there were.
  private depth = 0
  private states: Int32Array
  private starts: Int32Array
  private bases: Int32Array
  // The nodes, children before parents; a size counts the node and what is in it.
  private nodes = 0
  private nodeTypes: Uint8Array
  private nodeStarts: Int32Array
  private nodeEnds: Int32Array
  private nodeSizes: Int32Array

  // As in TokenList, one buffer for all.
  constructor(tokens: TokenList) {
    this.types = tokens.types
    this.count = tokens.count
    const buffer = new ArrayBuffer(12 * FIRST_DEPTH + 13 * FIRST_NODES)
    this.states = new Int32Array(buffer, 0, FIRST_DEPTH)
    this.starts = new Int32Array(buffer, 4 * FIRST_DEPTH, FIRST_DEPTH)
    this.bases = new Int32Array(buffer, 8 * FIRST_DEPTH, FIRST_DEPTH)
    const nodes = 12 * FIRST_DEPTH
    this.nodeStarts = new Int32Array(buffer, nodes, FIRST_NODES)
    this.nodeEnds = new Int32Array(buffer, nodes + 4 * FIRST_NODES, FIRST_NODES)
    this.nodeSizes = new Int32Array(buffer, nodes + 8 * FIRST_NODES, FIRST_NODES)
    this.nodeTypes = new Uint8Array(buffer, nodes + 12 * FIRST_NODES, FIRST_NODES)
  }

  run(start: number, topNode: number): FlatTree | number {
    const { types, count } = this
    this.state = start
    for (;;) {
      const reduction = stateReductions[this.state]!
      if (reduction !== noAction) {
        this.reduce(reduction)
        continue
      }
      const token = this.pos < count ? types[this.pos]! : packed.endOfTokens
      const action = actionFor(this.state, token)
      if (action === noAction) break
      if ((action & 1) === 1) this.reduce(action)
      else this.shift(action >> 1, token)
    }
    if (this.pos < count || !accepting.has(this.state)) return this.pos
    this.addNode(topNode, 0, this.nodes + 1)
    return this.flat()
  }

  private shift(state: number, token: number): void {
    const start = this.pos
    this.push(start)
    this.state = state
    this.pos = start + 1
    if (token < nodeTypeCount) this.addNode(token, start, 1)
  }

  private reduce(action: number): void {
    const term = (action >> Reduction.TERM_SHIFT) & Reduction.TERM_MASK
    const depth = action >> Reduction.DEPTH_SHIFT
    // A rule that matched nothing still is a symbol.
    if (depth === 0) this.push(this.pos)
    else this.depth -= depth - 1
    const top = this.depth - 1
    if (term < nodeTypeCount) this.addNode(term, this.starts[top]!, this.nodes - this.bases[top]! + 1)
    this.state = goto(this.states[top]!, term)
  }

  private push(start: number): void {
    const n = this.depth++
    if (n === this.states.length) this.growStack()
    this.states[n] = this.state
    this.starts[n] = start
    this.bases[n] = this.nodes
  }

  private addNode(type: number, start: number, size: number): void {
    const n = this.nodes++
    if (n === this.nodeTypes.length) this.growNodes()
    this.nodeTypes[n] = canonical[type]!
    this.nodeStarts[n] = start
    this.nodeEnds[n] = this.pos
    this.nodeSizes[n] = size
  }

  // From children first to parents first: before a node stand those that ended before it began, and its parents.
  private flat(): FlatTree {
    const { nodes, nodeTypes, nodeStarts, nodeEnds, nodeSizes } = this
    const tree = new FlatTree(nodes)
    // The first descendants (in our order) of the parents of the node at hand.
    const parents = new Int32Array(nodes)
    let open = 0
    for (let n = nodes - 1; n >= 0; n--) {
      while (open > 0 && n < parents[open - 1]!) open--
      const size = nodeSizes[n]!
      const first = n - size + 1
      const place = first + open
      tree.type[place] = nodeTypes[n]!
      tree.from[place] = nodeStarts[n]!
      tree.to[place] = nodeEnds[n]!
      tree.end[place] = place + size
      parents[open++] = first
    }
    return tree
  }

  private growStack(): void {
    const capacity = this.states.length * 2
    this.states = widened(this.states, new Int32Array(capacity))
    this.starts = widened(this.starts, new Int32Array(capacity))
    this.bases = widened(this.bases, new Int32Array(capacity))
  }

  private growNodes(): void {
    const capacity = this.nodeTypes.length * 2
    this.nodeTypes = widened(this.nodeTypes, new Uint8Array(capacity))
    this.nodeStarts = widened(this.nodeStarts, new Int32Array(capacity))
    this.nodeEnds = widened(this.nodeEnds, new Int32Array(capacity))
    this.nodeSizes = widened(this.nodeSizes, new Int32Array(capacity))
  }
}

function widened<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function actionFor(state: number, token: number): number {
  const list = stateLists[state]!
  const end = listStarts[list + 1]!
  for (let i = listStarts[list]!; i < end; i++) if (listTokens[i] === token) return listActions[i]!
  return noAction
}

function goto(state: number, term: number): number {
  for (let i = gotoStarts[term]!; ; ) {
    const group = gotos[i++]!
    const target = gotos[i++]!
    if ((group & 1) !== 0) return target
    for (const end = i + (group >> 1); i < end; i++) if (gotos[i] === state) return target
  }
}

function readStates() {
  const stateReductions = readNumbers(packed.reductions)
  for (let i = 0; i < stateReductions.length; i++) stateReductions[i]! -= 1
  return { stateReductions, stateLists: readNumbers(packed.stateLists) }
}

function readLists() {
  const lengths = readNumbers(packed.listLengths)
  const listStarts = new Int32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) listStarts[i + 1] = listStarts[i]! + lengths[i]!
  const listTokens = readNumbers(packed.listTokens)
  const listActions = readNumbers(packed.listActions)
  const usual = readNumbers(packed.usualActions)
  for (let list = 0; list < lengths.length; list++) {
    let token = 0
    for (let i = listStarts[list]!; i < listStarts[list + 1]!; i++) {
      token += listTokens[i]!
      listTokens[i] = token
      listActions[i] = listActions[i] === 0 ? usual[token - packed.firstToken]! : listActions[i]! - 1
    }
  }
  return { listStarts, listTokens, listActions }
}

function readGotos() {
  const lengths = readNumbers(packed.gotoLengths)
  const targets = readNumbers(packed.gotoTargets)
  const states = readNumbers(packed.gotoStates)
  const gotos = new Int32Array(lengths.length * 2 + states.length)
  const gotoStarts: number[] = [0]
  let to = 0
  let from = 0
  lengths.forEach((length, group) => {
    gotos[to++] = length === 0 ? 1 : length << 1
    gotos[to++] = targets[group]!
    for (let i = 0, state = 0; i < length; i++) gotos[to++] = state += states[from++]!
    if (length === 0) gotoStarts.push(to)
  })
  return { gotoStarts, gotos }
}
