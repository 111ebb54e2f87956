// The modules hashlib, hmac, secrets and uuid.

import { strValue } from "../../objects/boxed.js"
import { bufferBytes } from "../../objects/buffer.js"
import { builtinType } from "../../objects/builtin-types.js"
import { PyBytes } from "../../objects/bytes.js"
import { exceptionTypes } from "../../objects/exception-types.js"
import { newException, overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { fn } from "../../objects/method.js"
import { asIndex, asString } from "../../objects/operations/convert.js"
import type { Runtime } from "../../objects/runtime.js"
import { TypeFlag } from "../../objects/type.js"
import { typeName } from "../../objects/typeof.js"
import type { Value } from "../../objects/value.js"
import type { ModuleSpec } from "../module.js"
import { algorithms, blake2Types, constructors, hashData, pbkdf2 } from "./hash-objects.js"

const unsupportedDigestmod = builtinType(
  "_hashlib.UnsupportedDigestmodError",
  exceptionTypes.ValueError,
  TypeFlag.BASETYPE | TypeFlag.HAS_DICT,
)

function derivedKey(rt: Runtime, name: Value, password: Value, salt: Value, iterations: Value, length: Value): Value {
  const algorithm = asString(name, "pbkdf2_hmac() argument 'hash_name'")
  if (!Object.hasOwn(algorithms, algorithm)) {
    throw newException(unsupportedDigestmod, "[digital envelope routines] unsupported")
  }
  const rounds = Number(asIndex(rt, iterations))
  if (rounds < 1) throw valueError("iteration value must be greater than 0.")
  if (rounds > 2 ** 31 - 1) throw overflowError("iteration value is too great.")
  const size = length === null ? algorithms[algorithm]().digestSize : Number(asIndex(rt, length))
  if (size < 1) throw valueError("key length must be greater than 0.")
  return new PyBytes(pbkdf2(rt, algorithm, hashData(password), hashData(salt), rounds, size))
}

const hashlibPython = `
algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
                         "sha3_384", "sha3_512", "shake_128", "shake_256"}
algorithms_available = set(algorithms_guaranteed)

__all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
           "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "file_digest",
           "pbkdf2_hmac")


def new(name, data=b"", **kwargs):
    """new(name, data=b'') - Return a new hashing object using the named algorithm;
    optionally initialized with data (which must be a bytes-like object).
    """
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    lowered = name.lower().replace("-", "_")
    for candidate in (name, lowered, lowered.replace("_", "")):
        if candidate in algorithms_available:
            return globals()[candidate](data, **kwargs)
    raise ValueError("unsupported hash type " + name)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash the contents of a file-like object. Returns a digest object."""
    if isinstance(digest, str):
        digestobj = new(digest)
    else:
        digestobj = digest()
    if hasattr(fileobj, "getbuffer"):
        digestobj.update(fileobj.getbuffer())
        return digestobj
    if hasattr(fileobj, "encoding") or not (hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        digestobj.update(data)
    return digestobj
`

export function hashlibModule(): ModuleSpec {
  return {
    name: "hashlib",
    doc: "hashlib module - A common interface to many hash functions.",
    types: blake2Types,
    functions: {
      ...constructors(),
      pbkdf2_hmac: fn(
        "(hash_name, password, salt, iterations, dklen=None)",
        derivedKey,
        "Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function.",
      ),
    },
    python: hashlibPython,
  }
}

// ---- hmac

function compareDigest(_rt: Runtime, a: Value, b: Value): boolean {
  const [x, y] = [strValue(a), strValue(b)]
  if (x !== undefined && y !== undefined) {
    if (!/^[\0-\x7f]*$/.test(x + y)) throw typeError("comparing strings with non-ASCII characters is not supported")
    return x === y
  }
  const [p, q] = [bufferBytes(a), bufferBytes(b)]
  if (p === undefined && q === undefined) {
    throw typeError(`unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`)
  }
  if (p === undefined || q === undefined)
    throw typeError(`a bytes-like object is required, not '${typeName(p === undefined ? a : b)}'`)
  return p.length === q.length && p.every((byte, i) => byte === q[i])
}

const hmacPython = `
import hashlib as _hashlib

trans_5C = bytes((x ^ 0x5C) for x in range(256))
trans_36 = bytes((x ^ 0x36) for x in range(256))

digest_size = None


class HMAC:
    """RFC 2104 HMAC class.  Also complies with RFC 4231.

    This supports the API for Cryptographic Hash Functions (PEP 247).
    """

    blocksize = 64
    __slots__ = ("_digest_cons", "_inner", "_outer", "block_size", "digest_size")

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if callable(digestmod):
            cons = digestmod
        elif isinstance(digestmod, str):
            cons = lambda d=b"": _hashlib.new(digestmod, d)
        else:
            cons = lambda d=b"": digestmod.new(d)
        self._digest_cons = cons
        self._outer = cons()
        self._inner = cons()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, "block_size", self.blocksize)
        if len(key) > self.block_size:
            key = cons(key).digest()
        key = key.ljust(self.block_size, b"\\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Feed data from msg into this hashing object."""
        self._inner.update(msg)

    def copy(self):
        """Return a separate copy of this hashing object.

        An update to this copy won't affect the original object.
        """
        other = self.__class__.__new__(self.__class__)
        other._digest_cons = self._digest_cons
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        h = self._outer.copy()
        h.update(self._inner.digest())
        return h

    def digest(self):
        """Return the hash value of this hashing object.

        This returns the hmac value as bytes.  The object is
        not altered in any way by this function; you can continue
        updating the object after calling this function.
        """
        return self._current().digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Fast inline implementation of HMAC."""
    return HMAC(key, msg, digest).digest()
`

export function hmacModule(): ModuleSpec {
  return {
    name: "hmac",
    doc: "HMAC (Keyed-Hashing for Message Authentication) module.\n\nImplements the HMAC algorithm as described by RFC 2104.\n",
    functions: {
      compare_digest: fn(
        "(a, b, /)",
        compareDigest,
        "Return 'a == b'.\n\nThis function uses an approach designed to prevent\ntiming analysis, making it appropriate for cryptography.",
      ),
    },
    python: hmacPython,
  }
}

// ---- secrets

const secretsPython = `
import base64
from hmac import compare_digest
from random import SystemRandom

__all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe", "compare_digest"]

_sysrand = SystemRandom()

randbits = _sysrand.getrandbits
choice = _sysrand.choice

DEFAULT_ENTROPY = 32


def randbelow(exclusive_upper_bound):
    """Return a random int in the range [0, n)."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _sysrand._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Return a random byte string containing *nbytes* bytes.

    If *nbytes* is \`\`None\`\` or not supplied, a reasonable
    default is used.
    """
    if nbytes is None:
        nbytes = DEFAULT_ENTROPY
    return _sysrand.randbytes(nbytes)


def token_hex(nbytes=None):
    """Return a random text string, in hexadecimal."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Return a random URL-safe text string, in Base64 encoding."""
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
`

export function secretsModule(): ModuleSpec {
  return {
    name: "secrets",
    doc: "Generate cryptographically strong pseudo-random numbers suitable for\nmanaging secrets such as account authentication, tokens, and similar.",
    python: secretsPython,
  }
}
