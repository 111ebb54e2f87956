// The texts of objects, made from their states by the same rules as `ValueRenderer` shows live values. A text is made once for each version
// of what it shows.

import type { ValueText } from "../event-types.js"
import { bytesText, defaultPolicy, type ValuePolicy, viewText } from "../values.js"
import { isReference, keyText, type ObjectState, referredObject } from "./object-state.js"

interface ObjectText {
  text: string
  /// How many containers lie in one another.
  height: number
  /// Does it hold good wherever it stands? Not when something in it was cut short for being too deep, or open already.
  isWhole: boolean
}

const brackets: Readonly<Record<string, readonly [string, string]>> = {
  list: ["[", "]"],
  tuple: ["(", ")"],
  dict: ["{", "}"],
  set: ["{", "}"],
  frozenset: ["{", "}"],
  view: ["[", "]"],
}

export class ObjectTexts {
  private readonly known = new Map<number, ObjectText>()
  private open: number[] = []

  constructor(
    private readonly objects: ReadonlyMap<number, ObjectState>,
    private readonly policy: ValuePolicy = defaultPolicy,
  ) {}

  /// The text of a value; that of the object where it is a reference.
  textOf(value: ValueText): string {
    return isReference(value) ? this.ofObject(referredObject(value), 0).text : value
  }

  /// Forgets the texts that show an object, which has changed.
  forget(id: number): void {
    this.known.delete(id)
    const waiting = this.holdersOf(id)
    // One that is forgotten already has told its holders: in a cycle that is where it ends.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.known.delete(next)) waiting.push(...this.holdersOf(next))
    }
  }

  private holdersOf(id: number): number[] {
    return [...(this.objects.get(id)?.holders ?? [])]
  }

  private ofObject(id: number, depth: number): ObjectText {
    const known = this.known.get(id)
    if (known !== undefined && (known.isWhole ? depth + known.height <= this.policy.maxDepth : depth === 0)) return known
    const object = this.objects.get(id)
    if (object === undefined) return { text: `@${id}`, height: 0, isWhole: true }
    if (this.open.includes(id)) return { text: cycle(object), height: 0, isWhole: false }
    const made = this.make(object, depth)
    if (made.isWhole || depth === 0) this.known.set(id, made)
    // What shows it must be forgotten with it, so it counts as known.
    else if (known === undefined) this.known.set(id, { text: "", height: Number.POSITIVE_INFINITY, isWhole: true })
    return made
  }

  private make(object: ObjectState, depth: number): ObjectText {
    if (object.name !== "") return { text: object.name, height: 0, isWhole: true }
    if (object.kind === "text") return { text: object.items[0], height: 0, isWhole: true }
    if (object.kind === "bytes") {
      const text = bytesText(object.items.map(Number), this.policy)
      return { text: `${object.type}(${text})`, height: 0, isWhole: true }
    }
    const shape = brackets[object.kind]
    const isEmptySet = (object.kind === "set" || object.kind === "frozenset") && object.values().length === 0
    if (isEmptySet) return { text: `${object.type}()`, height: 0, isWhole: true }
    if (shape !== undefined && depth >= this.policy.maxDepth) return { text: "...", height: 0, isWhole: false }
    const around = { height: 0, isWhole: true }
    this.open.push(object.id)
    const content = this.content(object, depth, around)
    this.open.pop()
    return { text: this.framed(object, content), height: around.height + 1, isWhole: around.isWhole }
  }

  private framed(object: ObjectState, content: string): string {
    const shape = brackets[object.kind]
    if (object.type === "method") return content
    if (shape === undefined) return `${object.type}(${content})`
    const right = object.kind === "tuple" && object.items.length === 1 ? ",)" : shape[1]
    const text = shape[0] + content + right
    return object.type === object.kind ? text : `${object.type}(${text})`
  }

  private content(object: ObjectState, depth: number, around: Omit<ObjectText, "text">): string {
    const { maxItems } = this.policy
    const texts: string[] = []
    const show = (value: ValueText): string => {
      if (!isReference(value)) return value
      const { text, height, isWhole } = this.ofObject(referredObject(value), depth + 1)
      around.height = Math.max(around.height, height)
      around.isWhole &&= isWhole
      return text
    }
    const seen = object.kind === "view" ? this.objects.get(referredObject(object.items[0])) : object
    const entries = seen?.entries ?? null
    if (entries !== null) {
      for (const [key, value] of entries) {
        if (texts.length === maxItems) break
        const [shownKey, shownValue] = [show(keyText(key)), show(value)]
        texts.push(seen === object ? `${shownKey}: ${shownValue}` : viewText(object.type, shownKey, shownValue))
      }
      if (entries.size > texts.length) texts.push(`...+${entries.size - texts.length}`)
      return texts.join(", ")
    }
    const values = object.values()
    if (object.type === "method") return `<method ${show(values[0])} of ${show(values[1])}>`
    const shown = Math.min(values.length, maxItems)
    for (let i = 0; i < shown; i++) texts.push(show(values[i]))
    if (values.length > shown) texts.push(`...+${values.length - shown}`)
    return texts.join(", ")
  }
}

function cycle({ kind }: ObjectState): string {
  if (kind === "list") return "[...]"
  if (kind === "dict") return "{...}"
  return kind === "tuple" ? "(...)" : "..."
}
