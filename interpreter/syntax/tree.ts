// A Lezer tree laid flat: nodes in document order in typed arrays, so that lowering walks numbers and makes no objects.

import { Tree, type TreeBuffer } from "@lezer/common"
import { nodeTwins, nodeTypeCount } from "../../grammar/generated/terms.js"

// Each node number, or the one it is a twin of.
const canonical = new Uint8Array(nodeTypeCount)
for (let id = 0; id < nodeTypeCount; id++) canonical[id] = id
for (const [twin, id] of nodeTwins) canonical[twin] = id

/// Node n's first child is n + 1 (if n + 1 < end[n]); the next sibling of c is end[c]. Spans count tokens.
export class FlatTree {
  count = 0
  type: Uint8Array
  from: Int32Array
  to: Int32Array
  /// The index after the node's last descendant.
  end: Int32Array

  constructor(tree: Tree, tokenCount: number) {
    const capacity = Math.max(64, tokenCount * 2)
    this.type = new Uint8Array(capacity)
    this.from = new Int32Array(capacity)
    this.to = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.addTree(tree, 0)
  }

  private addTree(tree: Tree, start: number): void {
    if (tree.type.isAnonymous) {
      this.addChildren(tree, start)
      return
    }
    const node = this.add(canonical[tree.type.id]!, start, start + tree.length)
    this.addChildren(tree, start)
    this.end[node] = this.count
  }

  private addChildren(tree: Tree, start: number): void {
    const { children, positions } = tree
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!
      if (child instanceof Tree) this.addTree(child, start + positions[i]!)
      else this.addBuffer(child, start + positions[i]!)
    }
  }

  // A buffer holds [type, from, to, index after its last descendant] for each node, in document order.
  private addBuffer({ buffer }: TreeBuffer, start: number): void {
    const base = this.count
    for (let i = 0; i < buffer.length; i += 4) {
      const node = this.add(canonical[buffer[i]!]!, start + buffer[i + 1]!, start + buffer[i + 2]!)
      this.end[node] = base + (buffer[i + 3]! >> 2)
    }
  }

  private add(type: number, from: number, to: number): number {
    const node = this.count++
    if (node === this.type.length) this.grow()
    this.type[node] = type
    this.from[node] = from
    this.to[node] = to
    return node
  }

  private grow(): void {
    const capacity = this.type.length * 2
    const type = new Uint8Array(capacity)
    type.set(this.type)
    this.type = type
    this.from = copied(this.from, capacity)
    this.to = copied(this.to, capacity)
    this.end = copied(this.end, capacity)
  }
}

function copied(from: Int32Array, capacity: number): Int32Array {
  const to = new Int32Array(capacity)
  to.set(from)
  return to
}
