// Subclasses: which classes programs have made of which, as long as they are in use (`type.__subclasses__`).

import type { PyType } from "../objects/type.js"

export class Subclasses {
  private readonly known = new WeakMap<PyType, WeakRef<PyType>[]>()

  add(base: PyType, subclass: PyType): void {
    const refs = this.known.get(base)
    if (refs === undefined) this.known.set(base, [new WeakRef(subclass)])
    else refs.push(new WeakRef(subclass))
  }

  /// In the order in which they were made; those that have other bases by now are left out.
  of(base: PyType): PyType[] {
    const refs = this.known.get(base) ?? []
    return refs.map((ref) => ref.deref()).filter((type) => type?.bases.includes(base)) as PyType[]
  }
}
