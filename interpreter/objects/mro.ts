// The method resolution order (C3) and a class's custom `mro()`.

import { typeType } from "./builtin-types.js"
import { typeError } from "./exceptions.js"
import { lookupSpecial } from "./operations/call.js"
import { toArray } from "./operations/iterate.js"
import { nativeBase } from "./ready.js"
import type { Runtime } from "./runtime.js"
import { PyType } from "./type.js"
import { typeName } from "./typeof.js"

/// The MRO of a class from its bases. Raises TypeError when the bases disagree.
export function computeMro(type: PyType): PyType[] {
  const { bases } = type
  for (let i = 0; i < bases.length; i++) {
    if (bases.indexOf(bases[i]) < i) throw typeError(`duplicate base class ${bases[i].name}`)
  }
  if (bases.length === 1) return [type, ...bases[0].mro]
  return [type, ...merge([...bases.map((base) => [...base.mro]), [...bases]])]
}

function merge(lists: PyType[][]): PyType[] {
  const result: PyType[] = []
  for (;;) {
    const open = lists.filter((list) => list.length > 0)
    if (open.length === 0) return result
    const head = open.map((list) => list[0]).find((candidate) => !open.some((list) => list.indexOf(candidate) > 0))
    if (head === undefined) throw inconsistent(open)
    result.push(head)
    for (const list of open) if (list[0] === head) list.shift()
  }
}

function inconsistent(open: readonly PyType[][]): ReturnType<typeof typeError> {
  const heads = [...new Set(open.map((list) => list[0]))]
  return typeError(
    `Cannot create a consistent method resolution order (MRO) for bases ${heads.map((type) => type.name).join(", ")}`,
  )
}

/// The MRO as the metaclass wants it.
export function askForMro(rt: Runtime, type: PyType): PyType[] {
  if (type.cls === typeType || type.cls.lookup("mro") === typeType.dict.get("mro")) return computeMro(type)
  const method = lookupSpecial(rt, type, "mro")
  const listed = toArray(rt, rt.call(method ?? null, []))
  if (listed.length === 0) throw typeError("type MRO must not be empty")
  const solid = nativeBase(type)
  for (const base of listed) {
    if (!(base instanceof PyType)) throw typeError(`mro() returned a non-class ('${typeName(base)}')`)
    if (!solid.isSubtype(nativeBase(base)) && base !== type) {
      throw typeError(`mro() returned base with unsuitable layout ('${base.tpName}')`)
    }
  }
  return listed as PyType[]
}
