// The hash objects of hashlib: `_hashlib.HASH`, `_hashlib.HASHXOF`, `_blake2.blake2b` and `_blake2.blake2s`; what makes them.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { hexOfBytes } from "../../objects/bytes-text.js"
import { defineType } from "../../objects/define.js"
import { memoryError, overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { fn, getset, type MethodDef, method } from "../../objects/method.js"
import { asIndex, asSize, truth } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { Signature } from "../../objects/signature.js"
import type { PyType } from "../../objects/type.js"
import { PyObject, type Value } from "../../objects/value.js"
import { type Digest, MD5, SHA1, SHA256, SHA512 } from "./digests.js"
import { Blake2, type Blake2Kind, blake2b, blake2s, Keccak } from "./sponges.js"

const hashType = builtinType("_hashlib.HASH")
const anyLengthType = builtinType("_hashlib.HASHXOF", hashType)
const blake2bType = builtinType("_blake2.blake2b", objectType)
const blake2sType = builtinType("_blake2.blake2s", objectType)

export class PyHash extends PyObject {
  constructor(
    public cls: PyType,
    readonly name: string,
    readonly state: Digest,
  ) {
    super()
  }
}

/// Algorithm name -> a fresh hash, for those without settings.
export const algorithms: Readonly<Record<string, () => Digest>> = {
  md5: () => new MD5(),
  sha1: () => new SHA1(),
  sha224: () => new SHA256(28),
  sha256: () => new SHA256(32),
  sha384: () => new SHA512(48),
  sha512: () => new SHA512(64),
  sha3_224: () => new Keccak(144, 28, 6),
  sha3_256: () => new Keccak(136, 32, 6),
  sha3_384: () => new Keccak(104, 48, 6),
  sha3_512: () => new Keccak(72, 64, 6),
  shake_128: () => new Keccak(168, 0, 0x1f),
  shake_256: () => new Keccak(136, 0, 0x1f),
}

/// The bytes to hash: text has to be encoded first.
export function hashData(value: Value): Uint8Array {
  if (strValue(value) !== undefined) throw typeError("Strings must be encoded before hashing")
  const bytes = bufferBytes(value)
  if (bytes === undefined) throw typeError("object supporting the buffer API required")
  return bytes
}

function newHash(name: string, data: Value): PyHash {
  const hash = new PyHash(name.startsWith("shake") ? anyLengthType : hashType, name, algorithms[name]())
  hash.state.update(hashData(data))
  return hash
}

const hex = (bytes: Uint8Array): string => hexOfBytes(bytes, "", 0)

const update: MethodDef = method(
  "(self, obj, /)",
  (_rt, self: PyHash, data: Value) => {
    self.state.update(hashData(data))
    return null
  },
  "Update this hash object's state with the provided string.",
)

const copy: MethodDef = method(
  "(self, /)",
  (_rt, self: PyHash) => new PyHash(self.cls, self.name, self.state.copy()),
  "Return a copy of the hash object.",
)

const attributes = {
  digest_size: getset((_rt, self: PyHash) => self.state.digestSize),
  block_size: getset((_rt, self: PyHash) => self.state.blockSize),
  name: getset((_rt, self: PyHash) => self.name),
}

const fixedLength: Record<string, MethodDef> = {
  update,
  copy,
  digest: method(
    "(self, /)",
    (_rt, self: PyHash) => new PyBytes(self.state.digest()),
    "Return the digest value as a bytes object.",
  ),
  hexdigest: method(
    "(self, /)",
    (_rt, self: PyHash) => hex(self.state.digest()),
    "Return the digest value as a string of hexadecimal digits.",
  ),
}

function shownHash(rt: Runtime, self: PyHash): string {
  return `<${self.name} _hashlib.HASH object @ 0x${rt.idOf(self).toString(16)}>`
}

function lengthOf(rt: Runtime, value: Value): number {
  const n = asSize(rt, value)
  if (n < 0 || n > 2 ** 31) throw memoryError()
  return n
}

defineType(hashType, {
  doc: "A hash is an object used to calculate a checksum of a string of information.",
  slots: { tp_new: cannotMake, tp_repr: shownHash },
  methods: fixedLength,
  attributes,
})

defineType(anyLengthType, {
  slots: { tp_new: cannotMake, tp_repr: shownHash },
  methods: {
    digest: method("(self, /, length)", (rt, self: PyHash, n: Value) => new PyBytes(self.state.digest(lengthOf(rt, n)))),
    hexdigest: method("(self, /, length)", (rt, self: PyHash, n: Value) => hex(self.state.digest(lengthOf(rt, n)))),
  },
})

function cannotMake(_rt: Runtime, cls: PyType): never {
  throw typeError(`cannot create '${cls.tpName}' instances`)
}

// ---- BLAKE2

const blakeSignature = new Signature(
  "(data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)".replaceAll(
    "b''",
    "<unrepresentable>",
  ),
)

function limited(rt: Runtime, value: Value, least: number, most: number, message: string): number {
  const n = asIndex(rt, value)
  if (n < least || n > most) throw valueError(message)
  return Number(n)
}

function limitedBytes(value: Value | undefined, name: string, most: number): Uint8Array {
  const bytes = value === undefined ? new Uint8Array(0) : hashData(value)
  if (bytes.length > most) throw valueError(`maximum ${name} length is ${most} bytes`)
  return bytes.slice()
}

function newBlake2(kind: Blake2Kind) {
  const wide = kind.wordBytes === 8
  const most = 8 * kind.wordBytes
  return (rt: Runtime, cls: PyType, args: readonly Value[], kwnames: readonly string[] | null): Value => {
    const given = blakeSignature.bind(kind.name, kind.name, args, kwnames) as (Value | undefined)[]
    const [data, size, key, salt, person] = given
    const [fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize, lastNode] = given.slice(5) as Value[]
    const digestSize =
      size === null || size === undefined ? most : limited(rt, size, 1, most, `digest_size must be between 1 and ${most} bytes`)
    const offset = BigInt(asIndex(rt, nodeOffset))
    if (offset < 0n) throw overflowError("can't convert negative int to unsigned")
    if (!wide && offset >= 2n ** 48n) throw overflowError("node_offset is too large")
    const state = new Blake2(kind, {
      digestSize,
      salt: limitedBytes(salt, "salt", 2 * kind.wordBytes),
      person: limitedBytes(person, "person", 2 * kind.wordBytes),
      key: limitedBytes(key, "key", most),
      fanout: limited(rt, fanout, 0, 255, "fanout must be between 0 and 255"),
      depth: limited(rt, depth, 1, 255, "depth must be between 1 and 255"),
      leafSize: limited(rt, leafSize, 0, 2 ** 32 - 1, "leaf_size is too large"),
      nodeOffset: offset,
      nodeDepth: limited(rt, nodeDepth, 0, 255, "node_depth must be between 0 and 255"),
      innerSize: limited(rt, innerSize, 0, most, `inner_size must be between 0 and is ${most}`),
      lastNode: truth(rt, lastNode),
    })
    if (data !== undefined) state.update(hashData(data))
    return new PyHash(cls, kind.name, state)
  }
}

function defineBlake2(type: PyType, kind: Blake2Kind): PyType {
  defineType(type, {
    doc: `Return a new ${kind.name === "blake2b" ? "BLAKE2b" : "BLAKE2s"} hash object.`,
    slots: { tp_new: newBlake2(kind) },
    methods: { ...fixedLength },
    attributes,
    constants: {
      SALT_SIZE: 2 * kind.wordBytes,
      PERSON_SIZE: 2 * kind.wordBytes,
      MAX_KEY_SIZE: 8 * kind.wordBytes,
      MAX_DIGEST_SIZE: 8 * kind.wordBytes,
    },
  })
  return type
}

export const blake2Types: readonly PyType[] = [defineBlake2(blake2bType, blake2b), defineBlake2(blake2sType, blake2s)]

/// `hashlib.sha256(string=b"", *, usedforsecurity=True)` and its like.
export function constructors(): Record<string, MethodDef> {
  const rows: Record<string, MethodDef> = {}
  for (const name of Object.keys(algorithms)) {
    rows[name] = fn(
      "(string=<unrepresentable>, *, usedforsecurity=True)",
      (_rt, data: Value | undefined) => newHash(name, data ?? new PyBytes(new Uint8Array(0))),
      `Returns a ${name} hash object; optionally initialized with a string`,
    )
  }
  return rows
}

function hmacStates(name: string, key: Uint8Array): [Digest, Digest] {
  const make = algorithms[name]
  const [inner, outer] = [make(), make()]
  let short = key
  if (key.length > inner.blockSize) {
    const hash = make()
    hash.update(key)
    short = hash.digest()
  }
  const padded = new Uint8Array(inner.blockSize)
  padded.set(short)
  inner.update(padded.map((byte) => byte ^ 0x36))
  outer.update(padded.map((byte) => byte ^ 0x5c))
  return [inner, outer]
}

/// PBKDF2 with HMAC.
export function pbkdf2(
  rt: Runtime,
  name: string,
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
): Uint8Array {
  const [inner, outer] = hmacStates(name, password)
  const prf = (message: Uint8Array): Uint8Array => {
    const a = inner.copy()
    a.update(message)
    const b = outer.copy()
    b.update(a.digest())
    return b.digest()
  }
  const output = new Uint8Array(length)
  for (let at = 0, block = 1; at < length; at += inner.digestSize, block++) {
    const first = new Uint8Array(salt.length + 4)
    first.set(salt)
    new DataView(first.buffer).setUint32(salt.length, block)
    let u = prf(first)
    const sum = u.slice()
    for (let i = 1; i < rounds; i++) {
      if ((i & 1023) === 0) rt.poll()
      u = prf(u)
      for (let j = 0; j < sum.length; j++) sum[j] ^= u[j]
    }
    output.set(sum.subarray(0, Math.min(sum.length, length - at)), at)
  }
  return output
}
