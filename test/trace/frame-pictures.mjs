// Pictures of all frames at a step of a run, as scripts/reference-frames.py draws them under CPython: values by content, mutable objects with
// numbers in order of appearance, so that the same object has the same number wherever it is met.

/// How many objects are drawn of a picture, and how deep.
export const most = 2000
export const deepest = 30

const named = /^_?(it|loop|gen|coroutine|async_generator|[A-Za-z_][\w.-]*#)\d+$/
const address = /0x[0-9a-f]{8,}/g
const namedInside = /\b(?:_?it|_?loop|_?gen|coroutine|async_generator|[A-Za-z_][\w.-]*#)\d+\b/g

class Picture {
  constructor(state, classes) {
    this.state = state
    this.classes = classes
    this.left = most
    this.depth = 0
    this.numbers = new Map()
  }

  variables(values, hidden) {
    const names = [...values.keys()].filter((name) => !hidden.has(name) && name !== "__warningregistry__").sort(byCodePoints)
    return names.map((name) => `${name}=${this.value(values.get(name))}`).join("; ")
  }

  value(text) {
    const name = named.exec(text)
    if (name !== null) return this.numbered(text, () => (name[1] === "loop" ? "it" : name[1].replace("#", "").replace(/^_+/, "")))
    const object = this.state.objectOf(text)
    if (object === undefined) return this.text(text)
    const { kind, type } = object
    const items = () => object.values().map((item) => this.value(item))
    if (kind === "tuple") {
      const shown = items()
      const whole = `(${shown.join(", ")}${shown.length === 1 ? "," : ""})`
      return type === "tuple" ? whole : `${type}(${whole})`
    }
    if (kind === "frozenset") return `${type}(${object.values().length === 0 ? "" : `{${items().join(", ")}}`})`
    if (kind === "parts" && type === "method") return `<method ${items().join(" of ")}>`
    if (kind === "parts") return `slice(${items().join(", ")})`
    if (kind === "function" || kind === "class") return this.text(object.name)
    // An int or a str of a class of the program.
    if (kind === "instance" && !named.test(object.name)) return object.name
    return this.numbered(object.name || text, () => this.content(object, items))
  }

  // Values without content may stand in tuples. Which library functions are written in Python is nobody's business.
  text(text) {
    if (/['"]/.test(text)) return text.replace(address, "0x...")
    return text.replace("<built-in ", "<function ").replace(namedInside, (name) => this.value(name))
  }

  numbered(key, content) {
    this.left--
    if (this.left < 0 || this.depth > deepest) return "~"
    const known = this.numbers.get(key)
    if (known !== undefined) return `#${known}`
    const number = this.numbers.size + 1
    this.numbers.set(key, number)
    this.depth++
    const text = `#${number}${content()}`
    this.depth--
    return text
  }

  content(object, items) {
    const { kind, type, attributes } = object
    if (kind === "list" || kind === "set") return `${type}[${items().join(", ")}]`
    if (kind === "bytes") return this.state.text(`@${object.id}`)
    if (kind === "view") return type
    if (kind === "exception") return `${type}(${items().join(", ")})`
    if (kind === "iterator") return "it"
    if (kind === "dict") {
      const texts = object.values()
      const pairs = []
      for (let i = 0; i < texts.length; i += 2) {
        const key = this.value(texts[i])
        pairs.push(`${key}: ${key === "'__builtins__'" ? "..." : this.value(texts[i + 1])}`)
      }
      return `${type}{${pairs.join(", ")}}`
    }
    if (!this.classes.has(type)) return type.replace(/^_+/, "")
    const names = [...attributes.keys()].sort(byCodePoints)
    return `${type}{${names.map((name) => `${name}=${this.value(attributes.get(name))}`).join(", ")}}`
  }
}

function byCodePoints(a, b) {
  const [first, second] = [[...a], [...b]]
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    if (first[i] !== second[i]) return first[i].codePointAt(0) - second[i].codePointAt(0)
  }
  return first.length - second.length
}

/// The names of the classes that a program has, whose instances are drawn with their attributes: those whose bases it has too, or are the
/// language's own. What others have is the business of the library.
export function classesOf(source) {
  const classes = new Set()
  for (const [, name, bases = ""] of source.matchAll(/\bclass\s+(\w+)\s*(?:\[[^\]]*\])?(?:\(([^()]*)\))?\s*:/g)) {
    const known = bases.split(",").every((base) => classes.has(base.trim()) || plainBase.test(base.trim()))
    if (known) classes.add(name)
  }
  return [...classes]
}

const plainBase = /^(|object|list|dict|set|tuple|str|int|float|\w*(Error|Exception|Warning))$/

/// The row of a step: the event that sys.settrace has of it, and frames, each with name, line and variables. Where `theirs` knows no variables, ours are not drawn either.
export function rowOf(event, state, { classes, hidden }, theirs) {
  const picture = new Picture(state, classes)
  const frames = state.stack.map((frame, i) => {
    const isKnown = theirs[1][i]?.[2] !== null
    const shown = isKnown ? picture.variables(frame.values, frame.qualname === "<module>" ? hidden : new Set()) : null
    return [frame.qualname, frame.line === -1 ? null : frame.line, shown]
  })
  return [event, frames]
}

/// Nothing is cut of what is compared.
export const values = { maxItems: Number.POSITIVE_INFINITY, maxString: Number.POSITIVE_INFINITY }

/// Compares a run's states with CPython's rows: how many are equal, and the first that is not. Ours come from the log on the way, and for
/// every so many steps from `RunHistory.stateAt` and from an `Execution`.
export function compareFrames(api, source, { hidden, rows, isCut, ...run }) {
  const options = { ...run, level: "line", values }
  const { events: log } = api.trace(source, { ...options, maxSteps: rows.length + 1 })
  const about = { classes: new Set(classesOf(source)), hidden: new Set(hidden) }
  const history = new api.RunHistory(log, { ...api.defaultPolicy, ...values })
  let at = 0
  for (const state of history.states()) {
    const theirs = rows[at]
    // What runs at the exit is not asked for.
    if (theirs === undefined && state.stack[0]?.id !== 0) break
    if (theirs === undefined)
      return isCut
        ? { equal: at, difference: null }
        : { equal: at, difference: { mine: rowOf(api.settraceEvents[state.event.event], state, about, ["", []]) } }
    const mine = rowOf(api.settraceEvents[state.event.event], state, about, theirs)
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) return { equal: at, difference: { at, ...firstOf(mine, theirs) } }
    at++
  }
  if (at < rows.length) return { equal: at, difference: { at, mine: undefined, theirs: rows[at] } }
  return { equal: at, difference: differenceBack(api, source, options, { history, rows, about, at }) }
}

// Going back and forth gives the same.
function differenceBack(api, source, options, { history, rows, about, at }) {
  const execution = new api.Execution(source, options)
  const places = []
  for (let event = execution.next(); event !== null && places.length < at; event = execution.next()) {
    if ("frame" in event) places.push(execution.step)
  }
  for (let i = 0; i < Math.min(at, 12); i++) {
    const step = (i * 7919) % at
    execution.seek(places[step])
    for (const [who, state] of [
      ["stateAt", history.stateAt(step)],
      ["Execution", execution.state],
    ]) {
      const mine = rowOf(api.settraceEvents[state.event.event], state, about, rows[step])
      if (JSON.stringify(mine) !== JSON.stringify(rows[step])) return { at: step, who, ...firstOf(mine, rows[step]) }
    }
  }
  return null
}

// The first frame that is otherwise.
function firstOf(mine, theirs) {
  for (let i = 0; i < Math.min(mine[1].length, theirs[1].length); i++) {
    if (JSON.stringify(mine[1][i]) !== JSON.stringify(theirs[1][i]))
      return { event: mine[0], mine: mine[1][i], theirs: theirs[1][i] }
  }
  return { event: `${mine[0]}, ${theirs[0]}`, mine: mine[1].length, theirs: theirs[1].length }
}
