// random's `_random.Random`: the Mersenne Twister as a Python type.

import { intValue } from "../../objects/boxed.js"
import { builtinType, objectType } from "../../objects/builtin-types.js"
import type { PyBytes } from "../../objects/bytes.js"
import { defineType } from "../../objects/define.js"
import { overflowError, typeError, valueError } from "../../objects/exceptions.js"
import { method } from "../../objects/method.js"
import { absolute } from "../../objects/operations/arithmetic.js"
import { asIndex } from "../../objects/operations/convert.js"
import { hash } from "../../objects/operations/hash.js"
import { bitLength, intFromBytes } from "../../objects/primitives/int.js"
import { MersenneTwister } from "../../objects/primitives/mersenne.js"
import type { Runtime } from "../../objects/runtime.js"
import { PyTuple } from "../../objects/tuple.js"
import { type PyType, TypeFlag } from "../../objects/type.js"
import { AttributedObject, PyFloat, type Value } from "../../objects/value.js"

/// `_random.Random`: `random.Random` is a Python class on top of it.
export const twisterType = builtinType("_random.Random", objectType, TypeFlag.BASETYPE)

class PyTwister extends AttributedObject {
  cls: PyType
  readonly twister = new MersenneTwister()
  constructor(cls: PyType) {
    super()
    this.cls = cls
  }
}

function seed(rt: Runtime, self: PyTwister, value: Value): null {
  if (value === null) {
    self.twister.seedInt(intFromBytes(rt.host.randomBytes(32), "little", false))
    return null
  }
  const int = intValue(value)
  if (int !== undefined) self.twister.seedInt(intValue(absolute(rt, value)) ?? int)
  else self.twister.seedHash(hash(rt, value))
  return null
}

// `_randbelow`: bits are drawn until they make a number below n.
function randbelow(rt: Runtime, self: PyTwister, n: Value): Value {
  const limit = asIndex(rt, n)
  const bits = bitLength(limit)
  let r = self.twister.getrandbits(bits)
  while (r >= limit) r = self.twister.getrandbits(bits)
  return r
}

function getrandbits(rt: Runtime, self: PyTwister, k: Value): Value {
  const bits = asIndex(rt, k)
  if (bits < 0) throw valueError("number of bits must be non-negative")
  if (bits > 2147483647) throw overflowError("Python int too large to convert to C int")
  return self.twister.getrandbits(Number(bits))
}

function setstate(rt: Runtime, self: PyTwister, state: Value): null {
  if (!(state instanceof PyTuple)) throw typeError("state vector must be a tuple")
  if (state.items.length !== 625) throw valueError("state vector is the wrong size")
  const words = state.items.map((item) => Number(BigInt.asUintN(32, BigInt(asIndex(rt, item)))))
  if (words[624] > 624) throw valueError("invalid state")
  self.twister.setState(words)
  return null
}

defineType(twisterType, {
  doc: "Random() -> create a random number generator with its own internal state.",
  slots: {
    tp_new: (rt, cls, args, kwnames) => {
      if (cls === twisterType && kwnames !== null) throw typeError("Random() takes no keyword arguments")
      const made = new PyTwister(cls)
      if (cls === twisterType) seed(rt, made, args[0] ?? null)
      return made
    },
    tp_init: () => {},
  },
  methods: {
    random: method(
      "(self, /)",
      (_rt, self: PyTwister) => new PyFloat(self.twister.random()),
      "random() -> x in the interval [0, 1).",
    ),
    seed: method(
      "(self, n=None, /)",
      seed,
      "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\nof the current time and the process identifier.",
    ),
    getrandbits: method("(self, k, /)", getrandbits, "getrandbits(k) -> x.  Generates an int with k random bits."),
    _randbelow: method("(self, n, /)", randbelow, "Return a random int in the range [0,n).  Defined for n > 0."),
    _seed_text: method("(self, data, /)", (_rt, self: PyTwister, data: PyBytes) => {
      self.twister.seedBytes(data.bytes)
      return null
    }),
    getstate: method(
      "(self, /)",
      (_rt, self: PyTwister) => new PyTuple(self.twister.getState()),
      "getstate() -> tuple containing the current state.",
    ),
    setstate: method("(self, state, /)", setstate, "setstate(state) -> None.  Restores generator state."),
  },
})
