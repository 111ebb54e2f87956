// The expressions of a run as rows [line, column, end line, end column, kind, text], in the order of computing, and how they compare with what
// CPython computes (scripts/reference-expressions.py). Used by expressions.test.ts and scripts/reference-expressions.mjs. Knows the engine as `api`.
//
// What is not compared, as one of the two can't see it: what is put together of constants alone (the compiler does so), the methods of method
// calls and `super()` before a point, the tuple of `a, b = c, d`, texts of one part, targets of assignments (`x[i] += 1` computes x[i] in the statement), patterns, annotations, type parameters, comprehensions,
// formatted values by themselves; operations that raise; the middle links of chained comparisons. `and`, `or` and `not` that decide a branch are
// never values here: their truth is compared.

export const filename = "/program.py"

const kinds = new Set("BinOp UnaryOp Call Attribute Subscript Compare BoolOp List Tuple Set Dict JoinedStr".split(" "))
const folded = new Set("BinOp UnaryOp List Tuple Set Subscript JoinedStr BoolOp Slice".split(" "))
const outside = new Set(["annotation", "returns", "type_params"])
const whole = { maxItems: Number.POSITIVE_INFINITY, maxString: Number.POSITIVE_INFINITY, maxDepth: Number.POSITIVE_INFINITY }

export function rowsOf(api, source, options = {}) {
  const rows = []
  const { program, events } = api.trace(source, { filename, argv: [filename], level: "expression", values: whole, ...options })
  const compared = new Map()
  const wanted = (id) => {
    let is = compared.get(id)
    if (is === undefined) compared.set(id, (is = isCompared(program.sites[id])))
    return is
  }
  for (const event of events) {
    const text = textOf(event, program.sites)
    if (text === null || !wanted(event.site)) continue
    const { lineno, col_offset, end_lineno, end_col_offset, kind } = program.sites[event.site].node
    rows.push([lineno, col_offset, end_lineno, end_col_offset, kind, text])
  }
  return rows
}

// Null for what is no computed value.
function textOf(event, sites) {
  if (event.event === "evaluate") return event.result === "raise" ? null : event.result
  if (event.event === "short-circuit") return event.value
  if (event.event !== "compare" || event.result === "raise") return null
  const isLast = event.index === sites[event.site].node.ops.length - 1
  return isLast || event.result === "False" ? event.result : null
}

function isCompared(site) {
  const { node, parent, field } = site
  if (!kinds.has(node.kind) || isConstant(node) || (node.ctx !== undefined && node.ctx !== "Load")) return false
  if (node.kind === "Attribute" && parent?.node.kind === "Call" && field === "func") return false
  if (node.kind === "JoinedStr" && (field === "format_spec" || node.values.length === 1)) return false
  if (parent?.node.kind === "Attribute" && node.kind === "Call" && node.func.id === "super") return false
  if (parent?.node.kind === "Assign" && field === "value" && isDisplay(node) && parent.node.targets.some(isDisplay)) return false
  for (let at = site; at !== null; at = at.parent) {
    if (outside.has(at.field) || /^Match[A-Z]/.test(at.node.kind) || at.node.kind === "TypeAlias") return false
  }
  return true
}

function isDisplay({ kind }) {
  return kind === "Tuple" || kind === "List"
}

function isConstant(node) {
  if (node === null || typeof node !== "object") return true
  if (node.kind === "Constant") return true
  if (!folded.has(node.kind)) return false
  return Object.values(node).every((child) => (Array.isArray(child) ? child.every(isConstant) : isConstant(child)))
}

/// The first row that differs, as text; null for none. Where `limit` rows came, more may have followed.
export function firstDifference(mine, theirs, limit) {
  const n = Math.max(mine.length, theirs.length)
  for (let i = 0; i < n && i < limit; i++) {
    if (isSame(mine[i], theirs[i])) continue
    const before = theirs[i - 1] === undefined ? "the beginning" : JSON.stringify(theirs[i - 1]).slice(0, 150)
    return `row ${i}: ${JSON.stringify(mine[i])?.slice(0, 300)}, CPython's ${JSON.stringify(theirs[i])?.slice(0, 300)}, after ${before}`
  }
  return null
}

function isSame(mine, theirs) {
  if (mine === undefined || theirs === undefined) return false
  for (let i = 0; i < 5; i++) if (mine[i] !== theirs[i]) return false
  const [text, truth] = theirs.slice(5)
  return text === "?" || text === mine[5].slice(0, 2000) || (truth !== null && truth === mine[5])
}
