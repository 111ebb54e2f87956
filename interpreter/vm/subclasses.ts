// Subclasses: which classes programs have made of which, as long as they are in use (`type.__subclasses__`).

import type { PyType } from "../objects/type.js"

// A weak reference keeps its object until the host's job ends, and a thousand programs may run in one: the first classes are just kept.
const MOST_FRESH = 4096

export class Subclasses {
  private readonly known = new WeakMap<PyType, (PyType | WeakRef<PyType>)[]>()
  private fresh = 0

  add(base: PyType, subclass: PyType): void {
    const kept = this.fresh++ < MOST_FRESH ? subclass : new WeakRef(subclass)
    const refs = this.known.get(base)
    if (refs === undefined) this.known.set(base, [kept])
    else refs.push(kept)
  }

  /// In the order in which they were made; those that have other bases by now are left out.
  of(base: PyType): PyType[] {
    const refs = this.known.get(base) ?? []
    return refs
      .map((ref) => (ref instanceof WeakRef ? ref.deref() : ref))
      .filter((type) => type?.bases.includes(base)) as PyType[]
  }
}
