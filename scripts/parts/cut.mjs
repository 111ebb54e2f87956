// Cuts a bundle into what is loaded first and parts: a function that did not run leaves its text behind in the part of its source file,
// and a call that fetches the part in its place. What only such functions refer to goes with them.

import ts from "typescript"
import { replaced, sourceFiles } from "./files.mjs"
import { declaresType, definedType, isPure } from "./pure.mjs"
import { analyse, boundNames } from "./scopes.mjs"

const { SyntaxKind: Kind } = ts

/// A text shorter than this is not worth the call that stands for it.
const smallest = 90

// Names that the cut puts in; the bundle must not have them.
const partName = "$part"
const namesName = "$names"

/// `used`: the functions that run in everyday programs, as functionsUsed gives them: `everywhere`, and those that count in the `engine` but not
/// in loose files. `rowOf(file)`: the part that takes what the source file can spare (null: none), and whether its statements
/// are `loose` (see table.mjs).
/// Gives { first, parts: [{ name, code }] } - texts of ES modules.
export function cut(text, used, rowOf) {
  return new Cutter(text, used, rowOf).cut()
}

class Cutter {
  units = []
  unitOf = new Map()
  /// Units that are loaded first, and functions that are there by a call to their part.
  first = new Set()
  stubs = new Set()
  /// Functions inside of first units whose text leaves: a record's part and its place in what the part gives.
  pieces = []
  parts = new Map()
  names = new Map()
  edits = []

  constructor(text, used, rowOf) {
    this.text = text
    this.rowOf = rowOf
    if (text.includes(partName) || text.includes(namesName)) throw new Error(`the bundle has ${partName} or ${namesName} in it`)
    Object.assign(this, analyse(text))
    this.functions.sort((a, b) => a.node.pos - b.node.pos)
    this.usedEnds = endsOf(used.everywhere)
    this.usedEndsOfEngine = endsOf(used.engine)
    this.fileAt = sourceFiles(text)
    this.recordOf = new Map(this.functions.map((record) => [record.node, record]))
  }

  cut() {
    for (const statement of this.file.statements) this.addUnit(statement)
    for (const unit of this.units) this.attach(unit)
    for (const unit of this.units) if (unit.stays) this.reach(unit)
    for (const { name, use } of this.references) if (use === "export") this.reachName(name)
    for (const name of ["partAt", "engineNames", "partFiles", "partNeeds"]) this.reachName(name)
    this.assignParts()
    const all = [...this.parts.values()]
    for (const part of all) this.writeTexts(part)
    const parts = all.map((part) => ({ name: part.name, code: this.codeOf(part) }))
    return { first: this.firstText(all.map(({ name }) => name)), parts }
  }

  // What the statements of the top level are.

  addUnit(statement) {
    const start = statement.getStart(this.file)
    const unit = {
      statement,
      start,
      end: statement.end,
      names: [],
      stays: true,
      file: this.fileAt(start),
      part: null,
      index: -1,
      attached: [],
    }
    if (statement.kind === Kind.FunctionDeclaration || statement.kind === Kind.ClassDeclaration)
      unit.names = [statement.name.text]
    else if (statement.kind === Kind.VariableStatement) {
      unit.names = statement.declarationList.declarations.flatMap(({ name }) => boundNames(name))
    } else if (statement.kind === Kind.ExportDeclaration) return
    const { part, loose } = this.rowOf(unit.file)
    const movable = (loose && unit.names.length > 0) || isPure(statement, this.text)
    unit.stays = part === null || !movable || unit.names.some((name) => this.written.has(name))
    this.units.push(unit)
    for (const name of unit.names) this.unitOf.set(name, unit)
  }

  // What completes a declaration goes where the declaration goes; of several, with the first that stays. A type must be whole before anyone
  // makes it ready, so it is the type that counts, even if another file declares it.
  attach(unit) {
    if (unit.names.length > 0) return
    const { loose } = this.rowOf(unit.file)
    const type = this.unitOf.get(definedType(unit.statement))
    const mentioned = type !== undefined ? [type] : loose ? this.mentionedIn(unit) : []
    if (mentioned.length === 0) return
    unit.stays = false
    unit.file = (mentioned.find(({ statement }) => declaresType(statement)) ?? unit).file
    for (const other of mentioned) other.attached.push(unit)
  }

  // The units of its own file that a unit mentions, by way of tables too, and types of any file.
  mentionedIn(unit, found = new Set()) {
    for (const { name } of this.within(this.references, unit, ({ start }) => start)) {
      const other = this.unitOf.get(name)
      if (other === undefined || other === unit || found.has(other)) continue
      if (other.file !== unit.file && !declaresType(other.statement)) continue
      found.add(other)
      if (other.statement.kind === Kind.VariableStatement && other.file === unit.file) this.mentionedIn(other, found)
    }
    return [...found]
  }

  // What is needed first: from what happens while loading, what is exported, and what ran.

  reachName(name) {
    this.reach(this.unitOf.get(name))
  }

  reach(unit) {
    const waiting = [unit]
    while (waiting.length > 0) {
      const next = waiting.pop()
      if (this.first.has(next) || this.stubs.has(next)) continue
      const record = this.recordOf.get(next.statement)
      if (record !== undefined && this.mayLeave(record)) {
        this.stubs.add(next)
        continue
      }
      this.first.add(next)
      for (const name of this.namesLeftIn(next)) waiting.push(this.unitOf.get(name))
      waiting.push(...next.attached)
    }
  }

  mayLeave({ node, movable }) {
    if (!movable || node.kind === Kind.Constructor) return false
    const { part, loose = false, never = false } = this.rowOf(this.fileAt(node.end))
    return part !== null && (loose || node.end - node.getStart(this.file) >= smallest) && (never || !this.ran(node, loose))
  }

  // V8 says where a function starts as its kind has it: at `function`, at its name, or at its parameters.
  ran(node, loose) {
    const start = node.getStart(this.file)
    const body = node.body.getStart(this.file)
    const isIn = (ends) => ends.get(node.end)?.some((used) => used >= start && used < body) ?? false
    return isIn(this.usedEnds) || (!loose && isIn(this.usedEndsOfEngine))
  }

  // The top-level names that a first unit refers to, when the pieces that can leave it have left.
  namesLeftIn(unit) {
    const leaving = []
    let end = unit.start
    for (const record of this.within(this.functions, unit, ({ node }) => node.getStart(this.file))) {
      if (record.node.pos < end || record.node === unit.statement || !this.mayLeave(record)) continue
      leaving.push({
        start: record.node.getStart(this.file),
        end: record.node.end,
        record,
        part: null,
        index: -1,
        file: this.fileAt(record.node.end),
      })
      end = record.node.end
    }
    this.pieces.push(...leaving)
    const left = this.within(this.references, unit, ({ start }) => start).filter(
      ({ start }) => !leaving.some((piece) => start >= piece.start && start < piece.end),
    )
    return new Set(left.map(({ name }) => name))
  }

  within(list, { start, end }, placeOf) {
    const from = lowerBound(list, start, placeOf)
    return list.slice(from, lowerBound(list, end, placeOf))
  }

  // Where the rest goes.

  assignParts() {
    for (const unit of this.units) if (!this.first.has(unit)) this.partFor(unit).units.push(unit)
    for (const piece of this.pieces.sort((a, b) => a.start - b.start)) {
      const part = this.partFor(piece)
      piece.index = part.exported.push(null) - 1
    }
    for (const unit of this.stubs) unit.index = unit.part.exported.push(`$${unit.names[0]}`) - 1
  }

  partFor(thing) {
    const name = this.rowOf(thing.file).part
    if (!this.parts.has(name)) {
      this.parts.set(name, {
        name,
        number: this.parts.size,
        units: [],
        exported: [],
        exportedNames: new Map(),
        links: new Set(),
        needs: new Set(),
      })
    }
    thing.part = this.parts.get(name)
    return thing.part
  }

  // The texts of a part; writing them finds what parts need of each other, so that `codeOf` comes after all of them.
  writeTexts(part) {
    part.body = part.units.map((unit) => this.unitText(part, unit))
    const pieces = this.pieces.filter((piece) => piece.part === part)
    part.pieceTexts = new Map(pieces.map((piece) => [piece.index, this.functionText(part, piece)]))
  }

  codeOf({ links, exported, pieceTexts, body }) {
    const linked = [...links].map((name) => `${this.nameIndex(name)}: ${name}`)
    const given = exported.map((name, index) => pieceTexts.get(index) ?? name)
    return `export default (${partName}, ${namesName}) => {
const { ${linked.join(", ")} } = ${namesName}
${body.join("\n")}
return [
${given.join(",\n")}
]
}
`
  }

  nameIndex(name) {
    if (!this.names.has(name)) this.names.set(name, this.names.size)
    return this.names.get(name)
  }

  unitText(part, unit) {
    const text = this.linked(part, unit.start, unit.end)
    if (!this.stubs.has(unit)) return text
    const { name } = unit.statement
    return `${this.linked(part, unit.start, name.pos)} $${name.text}${this.linked(part, name.end, unit.end)}`
  }

  functionText(part, { record: { node }, start, end }) {
    if (node.kind === Kind.ArrowFunction || node.kind === Kind.FunctionExpression) return this.linked(part, start, end)
    const isAsync = node.modifiers?.some((modifier) => modifier.kind === Kind.AsyncKeyword) ?? false
    return `${isAsync ? "async " : ""}function${node.asteriskToken === undefined ? "" : "*"}(${this.linked(part, node.parameters.pos, end)}`
  }

  // A text as a part has it: what other parts hold is asked of them where it is used.
  linked(part, start, end) {
    let text = ""
    let from = start
    for (const reference of this.within(this.references, { start, end }, (each) => each.start)) {
      const { name, use } = reference
      if (reference.record === null) this.noteNeed(part, name, use)
      const shown = this.nameFor(part, name, use)
      if (shown === name) continue
      text += this.text.slice(from, reference.start) + (use === "shorthand" ? `${name}: ${shown}` : shown)
      from = reference.end
    }
    return text + this.text.slice(from, end)
  }

  // What is looked at while a part is loaded must be loaded before it.
  noteNeed(part, name, use) {
    const unit = this.unitOf.get(name)
    const isThere = this.first.has(unit) || unit.part === part || (this.stubs.has(unit) && use !== "callee")
    if (!isThere) part.needs.add(unit.part.number)
  }

  nameFor(part, name, use) {
    const unit = this.unitOf.get(name)
    if (this.stubs.has(unit)) {
      // Who compares functions must see the one that the others see; who calls it need not.
      if (unit.part === part && use === "callee") return `$${name}`
      part.links.add(name)
      return name
    }
    if (this.first.has(unit)) part.links.add(name)
    else if (unit.part !== part) return `(${partName}(${unit.part.number})[${this.exportIndex(unit.part, name)}])`
    return name
  }

  exportIndex(part, name) {
    if (!part.exportedNames.has(name)) part.exportedNames.set(name, part.exported.push(name) - 1)
    return part.exportedNames.get(name)
  }

  // The text that is loaded first.

  firstText(names) {
    for (const unit of this.units) {
      if (this.stubs.has(unit)) this.edits.push({ start: unit.start, end: unit.end, text: this.stubText(unit) })
      else if (!this.first.has(unit)) this.edits.push({ start: unit.start, end: unit.end, text: "" })
    }
    for (const piece of this.pieces) this.edits.push({ start: piece.start, end: piece.end, text: this.pieceStub(piece) })
    this.replaceInitializer("partFiles", JSON.stringify(names))
    this.replaceInitializer("partNeeds", JSON.stringify([...this.parts.values()].map(({ needs }) => [...needs])))
    const { body } = this.unitOf.get("engineNames").statement
    this.edits.push({ start: body.getStart(this.file), end: body.end, text: `{ return [${[...this.names.keys()].join(", ")}] }` })
    return replaced(this.text, this.edits)
  }

  replaceInitializer(name, text) {
    const [{ initializer }] = this.unitOf.get(name).statement.declarationList.declarations
    this.edits.push({ start: initializer.getStart(this.file), end: initializer.end, text })
  }

  stubText({ statement, part, index, names }) {
    const [given, taken] = parametersOf(statement)
    return `function ${names[0]}(${taken}) { return partAt(${part.number})[${index}](${given}) }`
  }

  pieceStub({ record: { node }, part, index }) {
    const [given, taken] = parametersOf(node)
    const target = `partAt(${part.number})[${index}]`
    if (node.kind === Kind.ArrowFunction) return `(${taken}) => ${target}(${given})`
    const call = `{ return ${target}.call(this${given === "" ? "" : `, ${given}`}) }`
    if (node.kind === Kind.FunctionExpression) return `function(${taken}) ${call}`
    if (node.kind === Kind.FunctionDeclaration) return `function ${node.name.text}(${taken}) ${call}`
    const isStatic = node.modifiers?.some((modifier) => modifier.kind === Kind.StaticKeyword) ?? false
    const kind = node.kind === Kind.GetAccessor ? "get " : node.kind === Kind.SetAccessor ? "set " : ""
    return `${isStatic ? "static " : ""}${kind}${this.text.slice(node.name.getStart(this.file), node.name.end)}(${taken}) ${call}`
  }
}

// [arguments to hand on, parameters to take].
function parametersOf({ parameters }) {
  const plain = parameters.every(
    (parameter) => parameter.name.kind === Kind.Identifier && !parameter.dotDotDotToken && !parameter.initializer,
  )
  if (!plain) return ["...a", "...a"]
  const names = parameters.map((_, index) => String.fromCharCode(97 + index)).join(", ")
  return [names, names]
}

// "start-end" by end.
function endsOf(ranges) {
  const ends = new Map()
  for (const range of ranges) {
    const [start, end] = range.split("-").map(Number)
    if (!ends.has(end)) ends.set(end, [])
    ends.get(end).push(start)
  }
  return ends
}

function lowerBound(list, place, placeOf) {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(list[middle]) < place) low = middle + 1
    else high = middle
  }
  return low
}
