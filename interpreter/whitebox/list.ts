// White-box definitions of list's methods and of tuple's.

import type { Definitions } from "./definitions.js"

export const list: Definitions = {
  "list.append": `
def append(self: list, object, /):
    self[len(self):] = [object]
`,
  "list.extend": `
def extend(self: list, iterable: "unsized", /):
    if iterable is self:
        iterable = self[:]
    for item in iterable:
        self[len(self):] = [item]
`,
  "list.insert": `
def insert(self: list, index: int, object, /):
    if index < 0:
        index = max(index + len(self), 0)
    elif index > len(self):
        index = len(self)
    self[index:index] = [object]
`,
  "list.pop": `
def pop(self: list, index: int = -1, /):
    if len(self) == 0:
        raise IndexError("pop from empty list")
    if index < 0:
        index += len(self)
    if not 0 <= index < len(self):
        raise IndexError("pop index out of range")
    item = self[index]
    self[index:index + 1] = []
    return item
`,
  "list.remove": `
def remove(self: list, value, /):
    for i in range(len(self)):
        if self[i] is value or self[i] == value:
            self[i:i + 1] = []
            return
    raise ValueError("list.remove(x): x not in list")
`,
  "list.index": `
def index(self: list, value, start: int = 0, stop: int = 9223372036854775807, /):
    if start < 0:
        start = max(start + len(self), 0)
    if stop < 0:
        stop = max(stop + len(self), 0)
    i = start
    while i < stop and i < len(self):
        if self[i] is value or self[i] == value:
            return i
        i += 1
    raise ValueError(f"{value!r} is not in list")
`,
  "list.count": `
def count(self: list, value, /):
    found = 0
    for item in self:
        if item is value or item == value:
            found += 1
    return found
`,
  "list.reverse": `
def reverse(self: list, /):
    left = 0
    right = len(self) - 1
    while left < right:
        self[left], self[right] = self[right], self[left]
        left += 1
        right -= 1
`,
  "list.clear": `
def clear(self: list, /):
    self[:] = []
`,
  "list.copy": `
def copy(self: list, /):
    result = []
    for item in self:
        result[len(result):] = [item]
    return result
`,
}

export const tuple: Definitions = {
  "tuple.count": `
def count(self: tuple, value, /):
    found = 0
    for item in self:
        if item is value or item == value:
            found += 1
    return found
`,
  "tuple.index": `
def index(self: tuple, value, start: int = 0, stop: int = 9223372036854775807, /):
    if start < 0:
        start = max(start + len(self), 0)
    if stop < 0:
        stop += len(self)
    for i in range(start, min(stop, len(self))):
        if self[i] is value or self[i] == value:
            return i
    raise ValueError("tuple.index(x): x not in tuple")
`,
}
