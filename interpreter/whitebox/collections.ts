// White-box definitions of Counter's making and counting, and of deque's methods.

import type { Definitions } from "./definitions.js"

const deque = (text: string): string => `
from collections import deque


${text}`

const extending = (name: string, method: string): string =>
  deque(`def ${name}(self: deque, iterable: "iterable", /):
    if iterable is self:
        iterable = list(self)
    for item in iterable:
        self.${method}(item)
`)

const adding = (name: string, dropped: string, place: string): string =>
  deque(`def ${name}(self: deque, item, /):
    if len(self) == self.maxlen:
        if self.maxlen == 0:
            return
        del self[${dropped}]
    self.insert(${place}, item)
`)

const taking = (name: string, place: string): string =>
  deque(`def ${name}(self: deque, /):
    if len(self) == 0:
        raise IndexError("pop from an empty deque")
    item = self[${place}]
    del self[${place}]
    return item
`)

export const collections: Definitions = {
  "collections.Counter": `
import collections


def Counter(iterable: "elements" = (), /):
    counts = collections.Counter()
    for element in iterable:
        counts[element] = counts.get(element, 0) + 1
    return counts
`,
  "collections.Counter.update": `
def update(self: "counter", iterable: "elements" = (), /):
    for element in iterable:
        self[element] = self.get(element, 0) + 1
`,
  "collections.Counter.most_common": `
def count_of(pair):
    return pair[1]


def most_common(self: "counter", n: int | None = None):
    pairs = sorted(self.items(), key=count_of, reverse=True)
    return pairs if n is None else pairs[:max(n, 0)]
`,
  "collections.Counter.total": `
def total(self: "counter"):
    result = 0
    for count in self.values():
        result += count
    return result
`,
  "collections.Counter.subtract": `
def subtract(self: "counter", iterable: "elements" = (), /):
    for element in iterable:
        self[element] = self.get(element, 0) - 1
`,
  "collections.deque.append": adding("append", "0", "len(self)"),
  "collections.deque.appendleft": adding("appendleft", "-1", "0"),
  "collections.deque.pop": taking("pop", "-1"),
  "collections.deque.popleft": taking("popleft", "0"),
  "collections.deque.insert": deque(`def insert(self: deque, index: int, value, /):
    if len(self) == self.maxlen:
        raise IndexError("deque already at its maximum size")
    if index < 0:
        index += len(self)
    index = min(max(index, 0), len(self))
    self.rotate(-index)
    self.appendleft(value)
    self.rotate(index)
`),
  "collections.deque.remove": deque(`def remove(self: deque, value, /):
    for i in range(len(self)):
        if self[i] is value or self[i] == value:
            del self[i]
            return
    raise ValueError(f"{value!r} is not in deque")
`),
  "collections.deque.copy": deque(`def copy(self: deque, /):
    result = deque(maxlen=self.maxlen)
    for item in self:
        result.append(item)
    return result
`),
  "collections.deque.clear": deque(`def clear(self: deque, /):
    while len(self) > 0:
        self.pop()
`),
  "collections.deque.extend": extending("extend", "append"),
  "collections.deque.extendleft": extending("extendleft", "appendleft"),
  "collections.deque.rotate": deque(`def rotate(self: deque, n: int = 1, /):
    if len(self) == 0:
        return
    for _ in range(n % len(self)):
        self.appendleft(self.pop())
`),
  "collections.deque.reverse": deque(`def reverse(self: deque, /):
    left = 0
    right = len(self) - 1
    while left < right:
        self[left], self[right] = self[right], self[left]
        left += 1
        right -= 1
`),
  "collections.deque.count": deque(`def count(self: deque, value, /):
    found = 0
    for item in self:
        if item is value or item == value:
            found += 1
    return found
`),
  "collections.deque.index": deque(`def index(self: deque, value, start: int = 0, stop: int = 9223372036854775807, /):
    if start < 0:
        start = max(start + len(self), 0)
    if stop < 0:
        stop = max(stop + len(self), 0)
    position = 0
    for item in self:
        if position >= stop:
            break
        if position >= start and (item is value or item == value):
            return position
        position += 1
    raise ValueError(f"{value!r} is not in deque")
`),
}
