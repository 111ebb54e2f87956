// White-box definitions of heapq, of bisect, and of functools.reduce.

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

export const heaps: Definitions = {
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
