// Modules that CPython's library imports for speed, made of what the engine's own modules are made of.

import { fn } from "../../objects/method.js"
import { NoDefault, typeParameterTypes } from "../../objects/type-params.js"
import type { Value } from "../../objects/value.js"
import { blake2Types, constructors } from "../binary/hash-objects.js"
import { bisectModule } from "../bisect.js"
import { collectionsModule } from "../collections/index.js"
import { datetimeModule } from "../datetime/index.js"
import { functoolsModule } from "../functools/index.js"
import { heapqModule } from "../heapq.js"
import { nativeIoModule } from "../io/index.js"
import type { ModuleSpec } from "../module.js"
import { operatorModule } from "../operator.js"
import { twisterType } from "../random/core.js"

/// A module's tables under another name, without its Python text.
function tablesOf(spec: ModuleSpec, name: string): ModuleSpec {
  return { ...spec, name, python: undefined }
}

export const collectionsAccelerator = (): ModuleSpec => tablesOf(collectionsModule(), "_collections")
export const functoolsAccelerator = (): ModuleSpec => tablesOf(functoolsModule(), "_functools")
export const bisectAccelerator = (): ModuleSpec => tablesOf(bisectModule(), "_bisect")

export const datetimeAccelerator = (): ModuleSpec => tablesOf(datetimeModule(), "_datetime")

export const heapqAccelerator = (): ModuleSpec => tablesOf(heapqModule(), "_heapq")

export const ioAccelerator = nativeIoModule
export const randomAccelerator = (): ModuleSpec => ({ name: "_random", types: [twisterType] })

export function operatorAccelerator(): ModuleSpec {
  const spec = tablesOf(operatorModule(), "_operator")
  const compareDigest = fn("(a, b, /)", (_rt, a: Value, b: Value) => a === b)
  return { ...spec, functions: { ...spec.functions, _compare_digest: compareDigest } }
}

export function typingAccelerator(): ModuleSpec {
  return {
    name: "_typing",
    doc: "Primitives and accelerators for the typing module.\n",
    types: typeParameterTypes,
    constants: { NoDefault },
    functions: { _idfunc: fn("(x, /)", (_rt, x: Value) => x) },
    python: genericPython,
  }
}

const genericPython = `
class Generic:
    """Abstract base class for generic types."""

    __module__ = "typing"
    __slots__ = ()

    @classmethod
    def __class_getitem__(cls, *args, **kwargs):
        import typing
        return typing._generic_class_getitem(cls, *args, **kwargs)

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        import typing
        return typing._generic_init_subclass(cls, *args, **kwargs)
`

/// What CPython's hashlib looks for when there is no OpenSSL: a module a family, with the constructors of some names.
const hashAccelerator = (module: string, isOurs: (name: string) => boolean) => (): ModuleSpec => ({
  name: module,
  functions: Object.fromEntries(Object.entries(constructors()).filter(([name]) => isOurs(name))),
})

export const hashAccelerators: Readonly<Record<string, () => ModuleSpec>> = {
  _blake2: () => ({ name: "_blake2", types: blake2Types }),
  _md5: hashAccelerator("_md5", (name) => name === "md5"),
  _sha1: hashAccelerator("_sha1", (name) => name === "sha1"),
  _sha2: hashAccelerator("_sha2", (name) => /^sha\d{3}$/.test(name)),
  _sha3: hashAccelerator("_sha3", (name) => /^sha3_|^shake_/.test(name)),
}
