// White-box definitions of dict's and set's methods. What hashing does stays closed: a look-up is one step.

import type { Definitions } from "./definitions.js"

// For sets and dicts a set makes room at once, which shows in its order.
const others = (name: string, start: string, target: string, end: string): string => `
def ${name}(self: "set", /, *others: "plain"):
${start}    for other in others:
        if isinstance(other, (set, frozenset, dict)):
            ${target}.update(other)
        else:
            for item in other:
                ${target}.add(item)
${end}`

// Methods that are operators too.
const intersecting = (name: string, other: string): string => `
def ${name}(self: "set", other: ${other}, /):
    if isinstance(other, (set, frozenset)) and len(other) > len(self):
        self, other = other, self
    result = {*()}
    for item in other:
        if item in self:
            result.add(item)
            if len(result) == len(self):
                break
    return result
`

const differing = (name: string, other: string): string => `
def ${name}(self: "set", other: ${other}, /):
    if not isinstance(other, (set, frozenset)) or len(self) // 4 > len(other):
        result = self.copy()
        for item in other:
            result.discard(item)
        # A set with many gaps is made anew, which shows in its order.
        result.difference_update(())
        return result
    result = {*()}
    for item in self:
        if item not in other:
            result.add(item)
    return result
`

const exclusive = (name: string, other: string): string => `
def ${name}(self: "set", other: ${other}, /):
    result = set(other)
    for item in self:
        if item in result:
            result.discard(item)
        else:
            result.add(item)
    return result
`

// What a dict is filled with: another, or pairs.
const pairing = `
def fill(target, source):
    if hasattr(source, "keys"):
        for key in source.keys():
            target[key] = source[key]
        return
    position = 0
    for pair in source:
        if not hasattr(pair, "__iter__"):
            raise TypeError(f"cannot convert dictionary update sequence element #{position} to a sequence")
        pair = list(pair)
        if len(pair) != 2:
            raise ValueError(
                f"dictionary update sequence element #{position} has length {len(pair)}; 2 is required")
        target[pair[0]] = pair[1]
        position += 1
`

export const dict: Definitions = {
  "dict.get": `
def get(self: "dict", key: "key", default=None, /):
    if key in self:
        return self[key]
    return default
`,
  "dict.setdefault": `
def setdefault(self: "dict", key: "key", default=None, /):
    if key not in self:
        self[key] = default
    return self[key]
`,
  "dict.pop": `
MISSING = object()


def pop(self: "dict", key: "key", default=MISSING, /):
    if len(self) > 0 and key in self:
        value = self[key]
        del self[key]
        return value
    if default is MISSING:
        raise KeyError(key)
    return default
`,
  "dict.popitem": `
def popitem(self: "dict", /):
    if len(self) == 0:
        raise KeyError("popitem(): dictionary is empty")
    last = next(reversed(self))
    value = self[last]
    del self[last]
    return last, value
`,
  dict: `${pairing}

def dict(mapping: "plain" = (), /, **named):
    result = {}
    fill(result, mapping)
    for name in named:
        result[name] = named[name]
    return result
`,
  "dict.update": `${pairing}

def update(self: dict, mapping: "plain" = (), /, **named):
    fill(self, mapping)
    for name in named:
        self[name] = named[name]
`,
  "dict.copy": `
def copy(self: "dict", /):
    result = {}
    for key in self:
        result[key] = self[key]
    return result
`,
  "dict.clear": `
def clear(self: "dict", /):
    for key in list(self):
        del self[key]
`,
  "dict.fromkeys": `
def fromkeys(iterable: "plain", value=None, /):
    result = {}
    for key in iterable:
        result[key] = value
    return result
`,
}

export const set: Definitions = {
  "set.difference": differing("difference", '"items"'),
  "set.__sub__": differing("__sub__", '"set"'),
  "set.discard": `
def discard(self: "set", object: "key", /):
    if object in self:
        self.remove(object)
`,
  "set.isdisjoint": `
def isdisjoint(self: "set", other: "plain", /):
    for item in other:
        if item in self:
            return False
    return True
`,
  "set.issubset": `
def issubset(self: "set", other: "items", /):
    if not isinstance(other, (set, frozenset)):
        found = {*()}
        for item in other:
            if item in self:
                found.add(item)
                if len(found) == len(self):
                    return True
        return len(found) == len(self)
    if len(self) > len(other):
        return False
    for item in self:
        if item not in other:
            return False
    return True
`,
  "set.issuperset": `
def issuperset(self: "set", other: "plain", /):
    for item in other:
        if item not in self:
            return False
    return True
`,
  "set.update": others("update", "", "self", ""),
  "set.union": others("union", "    result = self.copy()\n", "result", "    return result\n"),
  "set.__or__": `
def __or__(self: "set", other: "set", /):
    result = self.copy()
    # It makes room for all at once, which shows in its order.
    result.update(other)
    return result
`,
  "set.remove": `
def remove(self: "set", object: "key", /):
    if object not in self:
        raise KeyError(object)
    self.discard(object)
`,
  "set.difference_update": `
def difference_update(self: "set", /, *others: "plain"):
    for other in others:
        for item in list(other):
            self.discard(item)
        # With many gaps it is made anew, which shows in its order.
        self.difference_update(())
`,
  "set.intersection": intersecting("intersection", '"items"'),
  "set.__and__": intersecting("__and__", '"set"'),
  "set.symmetric_difference": exclusive("symmetric_difference", '"items"'),
  "set.__xor__": exclusive("__xor__", '"set"'),
}
