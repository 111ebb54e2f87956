// DecodedCode: the executables of a machine that are still in use, for those who come to watch what runs already.

import type { Executable } from "../objects/executable.js"

export class DecodedCode {
  private refs: WeakRef<Executable>[] = []
  // So many are kept before those that are gone are looked for.
  private limit = 1000

  add(executable: Executable): void {
    this.refs.push(new WeakRef(executable))
    if (this.refs.length > this.limit) this.forgetUnused()
  }

  all(): Executable[] {
    this.forgetUnused()
    return this.refs.map((ref) => ref.deref()).filter((executable) => executable !== undefined)
  }

  private forgetUnused(): void {
    this.refs = this.refs.filter((ref) => ref.deref() !== undefined)
    this.limit = 2 * this.refs.length + 1000
  }
}
