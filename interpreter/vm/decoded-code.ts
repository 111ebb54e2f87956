// DecodedCode: the executables of a machine that are still in use, for those who come to watch what runs already.

import type { Executable } from "../objects/executable.js"

// A weak reference keeps its object until the host's job ends, and a thousand programs may run in one: the latest executables are
// just kept, so that short programs need none.
const MOST_FRESH = 256

export class DecodedCode {
  private fresh: Executable[] = []
  private refs: WeakRef<Executable>[] = []
  // So many are kept before those that are gone are looked for.
  private limit = 1000

  add(executable: Executable): void {
    this.fresh.push(executable)
    if (this.fresh.length < MOST_FRESH) return
    for (const one of this.fresh) this.refs.push(new WeakRef(one))
    this.fresh = []
    if (this.refs.length > this.limit) this.forgetUnused()
  }

  all(): Executable[] {
    this.forgetUnused()
    return [...this.refs.map((ref) => ref.deref()).filter((executable) => executable !== undefined), ...this.fresh]
  }

  private forgetUnused(): void {
    this.refs = this.refs.filter((ref) => ref.deref() !== undefined)
    this.limit = 2 * this.refs.length + 1000
  }
}
