// White-box definitions of heapq, of bisect, and of functools.reduce and partial.

import type { Definitions } from "./definitions.js"

// Comparisons in the order of CPython's: an item that sinks goes to the bottom first, and rises from there.
const moves = `
def rise(heap, start, position):
    while position > start:
        parent = (position - 1) // 2
        if not heap[position] < heap[parent]:
            return
        heap[position], heap[parent] = heap[parent], heap[position]
        position = parent
`

const sinking = `${moves}

def sink(heap, start):
    position = start
    while position < len(heap) // 2:
        child = 2 * position + 1
        if child + 1 < len(heap) and not heap[child] < heap[child + 1]:
            child += 1
        heap[position], heap[child] = heap[child], heap[position]
        position = child
    rise(heap, start, position)
`

const search = (name: string, isBefore: string): string => `
def ${name}(a: list | tuple | range, x, lo: int = 0, hi: int | None = None, *, key=None):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        hi = len(a)
    while lo < hi:
        middle = (lo + hi) // 2
        value = a[middle] if key is None else key(a[middle])
        if ${isBefore}:
            lo = middle + 1
        else:
            hi = middle
    return lo
`

const left = search("bisect_left", "value < x")
const right = search("bisect_right", "not x < value")

const insort = (name: string, searching: string, found: string): string => `${searching}

def ${name}(a: list, x, lo: int = 0, hi: int | None = None, *, key=None):
    wanted = x if key is None else key(x)
    position = ${found}(a, wanted, lo, hi, key=key)
    a.insert(position, x)
`

// The best so far are a heap with the worst of them on top, each with its rank, which decides between equal ones.
const best = (
  name: string,
  extreme: string,
  reverse: string,
  step: string,
  make: string,
  swap: string,
  isBetter: string,
): string => `
from heapq import ${make}, ${swap}

NOTHING = object()


def ${name}(n: int, iterable, key=None):
    if n == 1:
        only = ${extreme}(iterable, default=NOTHING, key=key)
        return [] if only is NOTHING else [only]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        size = None
    if size is not None and n >= size:
        return sorted(iterable, key=key${reverse})[:n]
    items = iter(iterable)
    best = []
    for rank, item in zip(range(n), items):
        best.append((item if key is None else key(item), ${step}rank, item))
    if len(best) == 0:
        return []
    ${make}(best)
    rank = n
    for item in items:
        value = item if key is None else key(item)
        if ${isBetter}:
            ${swap}(best, (value, ${step}rank, item))
            rank += 1
    best.sort(${reverse.slice(2)})
    return [item for value, rank, item in best]
`

export const heaps: Definitions = {
  "heapq.nlargest": best("nlargest", "max", ", reverse=True", "-", "heapify", "heapreplace", "best[0][0] < value"),
  "heapq.nsmallest": best("nsmallest", "min", "", "", "_heapify_max", "_heapreplace_max", "value < best[0][0]"),
  "heapq.merge": `
import heapq


def merge(*iterables, key=None, reverse=False):
    make, swap, drop = heapq.heapify, heapq.heapreplace, heapq.heappop
    if reverse:
        make, swap, drop = heapq._heapify_max, heapq._heapreplace_max, heapq._heappop_max
    # The next of each: key, rank among equal ones, item, iterator.
    heap = []
    for rank, iterable in enumerate(iterables):
        entry = [None, -rank if reverse else rank, None, iter(iterable)]
        if advance(entry, key):
            heap.append(entry)
    make(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        if advance(entry, key):
            swap(heap, entry)
        else:
            drop(heap)
    for entry in heap:
        yield entry[2]
        yield from entry[3]


def advance(entry, key):
    try:
        entry[2] = next(entry[3])
        entry[0] = entry[2] if key is None else key(entry[2])
    except StopIteration:
        return False
    return True
`,
  "heapq.heappush": `${moves}

def heappush(heap: list, item, /):
    heap.append(item)
    rise(heap, 0, len(heap) - 1)
`,
  "heapq.heappop": `${sinking}

def heappop(heap: list, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    last = heap.pop()
    if len(heap) == 0:
        return last
    smallest = heap[0]
    heap[0] = last
    sink(heap, 0)
    return smallest
`,
  "heapq.heapify": `${sinking}

def heapify(heap: list, /):
    for start in range(len(heap) // 2 - 1, -1, -1):
        sink(heap, start)
`,
  "heapq.heapreplace": `${sinking}

def heapreplace(heap: list, item, /):
    if len(heap) == 0:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    sink(heap, 0)
    return smallest
`,
  "heapq.heappushpop": `${sinking}

def heappushpop(heap: list, item, /):
    if len(heap) == 0 or not heap[0] < item:
        return item
    smallest = heap[0]
    heap[0] = item
    sink(heap, 0)
    return smallest
`,
  "bisect.bisect_left": left,
  "bisect.bisect_right": right,
  "bisect.insort_left": insort("insort_left", left, "bisect_left"),
  "bisect.insort_right": insort("insort_right", right, "bisect_right"),
  "functools.partial.__call__": `
def __call__(self, /, *args, **keywords):
    return self.func(*self.args, *args, **{**self.keywords, **keywords})
`,
  "functools.reduce": `
MISSING = object()


def reduce(function, iterable: "iterable", initial=MISSING, /):
    result = initial
    for item in iterable:
        result = item if result is MISSING else function(result, item)
    if result is MISSING:
        raise TypeError("reduce() of empty iterable with no initial value")
    return result
`,
}
