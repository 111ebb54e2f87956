// The heapq module: CPython's sifting, so that heaps and the order of comparisons are the same.

import { indexError, runtimeError, typeError } from "../objects/exceptions.js"
import { PyList } from "../objects/list.js"
import { fn } from "../objects/method.js"
import { lessThan } from "../objects/operations/compare.js"
import type { Runtime } from "../objects/runtime.js"
import { typeName } from "../objects/typeof.js"
import type { Value } from "../objects/value.js"
import type { ModuleSpec } from "./module.js"

type Less = (rt: Runtime, a: Value, b: Value) => boolean

const more: Less = (rt, a, b) => lessThan(rt, b, a)

function heapItems(heap: Value): Value[] {
  if (heap instanceof PyList) return heap.items
  throw typeError(`heap argument must be a list, not ${typeName(heap)}`)
}

function siftDown(rt: Runtime, heap: Value[], start: number, from: number, less: Less): void {
  const n = heap.length
  const item = heap[from]
  let pos = from
  while (pos > start) {
    const parent = (pos - 1) >> 1
    if (!less(rt, item, heap[parent])) break
    checkSize(heap, n)
    heap[pos] = heap[parent]
    // At every comparison the heap has all its items: it may raise, or look.
    heap[parent] = item
    pos = parent
  }
}

function siftUp(rt: Runtime, heap: Value[], from: number, less: Less): void {
  const n = heap.length
  const item = heap[from]
  const limit = n >> 1
  let pos = from
  while (pos < limit) {
    let child = 2 * pos + 1
    if (child + 1 < n) {
      if (!less(rt, heap[child], heap[child + 1])) child++
      checkSize(heap, n)
    }
    heap[pos] = heap[child]
    heap[child] = item
    pos = child
  }
  siftDown(rt, heap, from, pos, less)
}

function checkSize(heap: Value[], n: number): void {
  if (heap.length !== n) throw runtimeError("list changed size during iteration")
}

function push(rt: Runtime, heap: Value[], item: Value, less: Less): void {
  heap.push(item)
  siftDown(rt, heap, 0, heap.length - 1, less)
}

function pop(rt: Runtime, heap: Value[], less: Less): Value {
  const last = heap.pop()
  if (last === undefined) throw indexError("index out of range")
  if (heap.length === 0) return last
  const top = heap[0]
  heap[0] = last
  siftUp(rt, heap, 0, less)
  return top
}

function replace(rt: Runtime, heap: Value[], item: Value, less: Less): Value {
  if (heap.length === 0) throw indexError("index out of range")
  const top = heap[0]
  heap[0] = item
  siftUp(rt, heap, 0, less)
  return top
}

function heapify(rt: Runtime, heap: Value[], less: Less): void {
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) siftUp(rt, heap, i, less)
}

// An entry of merge's heap is [key, rank, value, next]: the rank of its input decides between equal keys.
const python = `
__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def _advance(entry, key):
    try:
        value = entry[2] = entry[3]()
        entry[0] = value if key is None else key(value)
    except StopIteration:
        return False
    return True


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output."""
    step, build, drop, swap = (
        (-1, _heapify_max, _heappop_max, _heapreplace_max) if reverse else (1, heapify, heappop, heapreplace))
    heap = []
    for rank, iterable in enumerate(iterables):
        entry = [None, rank * step, None, iter(iterable).__next__]
        if _advance(entry, key):
            heap.append(entry)
    build(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        if _advance(entry, key):
            swap(heap, entry)
        else:
            drop(heap)
    for entry in heap:
        yield entry[2]
        yield from entry[3].__self__


_nothing = object()


# The n best so far are a heap with the worst of them on top.
def _best(n, iterable, key, largest):
    if n == 1:
        only = (max if largest else min)(iterable, default=_nothing, key=key)
        return [] if only is _nothing else [only]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        size = None
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=largest)[:n]
    step, build, swap = (-1, heapify, heapreplace) if largest else (1, _heapify_max, _heapreplace_max)
    items = iter(iterable)
    end = -n if largest else n
    heap = [(item if key is None else key(item), rank, item) for rank, item in zip(range(0, end, step), items)]
    if heap:
        build(heap)
        rank = end
        for item in items:
            its_key = item if key is None else key(item)
            if (heap[0][0] < its_key) if largest else (its_key < heap[0][0]):
                swap(heap, (its_key, rank, item))
                rank += step
        heap.sort(reverse=largest)
    return [item for _, _, item in heap]


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset."""
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset."""
    return _best(n, iterable, key, True)
`

export function heapqModule(): ModuleSpec {
  return {
    name: "heapq",
    native: "_heapq",
    doc: "Heap queue algorithm (a.k.a. priority queue).",
    functions: {
      heappush: fn(
        "(heap, item, /)",
        (rt, heap: Value, item: Value) => {
          push(rt, heapItems(heap), item, lessThan)
          return null
        },
        "Push item onto heap, maintaining the heap invariant.",
      ),
      heappop: fn(
        "(heap, /)",
        (rt, heap: Value) => pop(rt, heapItems(heap), lessThan),
        "Pop the smallest item off the heap, maintaining the heap invariant.",
      ),
      heapreplace: fn("(heap, item, /)", (rt, heap: Value, item: Value) => replace(rt, heapItems(heap), item, lessThan)),
      heappushpop: fn("(heap, item, /)", (rt, heap: Value, item: Value) => {
        const items = heapItems(heap)
        if (items.length === 0 || !lessThan(rt, items[0], item)) return item
        return replace(rt, items, item, lessThan)
      }),
      heapify: fn(
        "(heap, /)",
        (rt, heap: Value) => {
          heapify(rt, heapItems(heap), lessThan)
          return null
        },
        "Transform list into a heap, in-place, in O(len(heap)) time.",
      ),
      _heappop_max: fn("(heap, /)", (rt, heap: Value) => pop(rt, heapItems(heap), more)),
      _heapreplace_max: fn("(heap, item, /)", (rt, heap: Value, item: Value) => replace(rt, heapItems(heap), item, more)),
      _heapify_max: fn("(heap, /)", (rt, heap: Value) => {
        heapify(rt, heapItems(heap), more)
        return null
      }),
    },
    python,
  }
}
