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
    pos = parent
  }
  heap[pos] = item
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
    pos = child
  }
  heap[pos] = item
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

const python = `
def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output."""
    h = []
    if reverse:
        _heapify, _heappop, _heapreplace, direction = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        _heapify, _heappop, _heapreplace, direction = heapify, heappop, heapreplace, 1
    if key is None:
        for order, it in enumerate(map(iter, iterables)):
            try:
                next = it.__next__
                h.append([next(), order * direction, next])
            except StopIteration:
                pass
        _heapify(h)
        while len(h) > 1:
            try:
                while True:
                    value, order, next = s = h[0]
                    yield value
                    s[0] = next()
                    _heapreplace(h, s)
            except StopIteration:
                _heappop(h)
        if h:
            value, order, next = h[0]
            yield value
            yield from next.__self__
        return
    for order, it in enumerate(map(iter, iterables)):
        try:
            next = it.__next__
            value = next()
            h.append([key(value), order * direction, value, next])
        except StopIteration:
            pass
    _heapify(h)
    while len(h) > 1:
        try:
            while True:
                key_value, order, value, next = s = h[0]
                yield value
                value = next()
                s[0] = key(value)
                s[2] = value
                _heapreplace(h, s)
        except StopIteration:
            _heappop(h)
    if h:
        key_value, order, value, next = h[0]
        yield value
        yield from next.__self__


def _take_best(n, iterable, key, start, step, heap_ify, replace, better):
    it = iter(iterable)
    pairs = [(elem if key is None else key(elem), i, elem) for i, elem in zip(range(start, start + n * step, step), it)]
    if not pairs:
        return pairs
    heap_ify(pairs)
    top = pairs[0][0]
    order = start + n * step
    for elem in it:
        k = elem if key is None else key(elem)
        if better(k, top):
            replace(pairs, (k, order, elem))
            top, _order, _elem = pairs[0]
            order += step
    return pairs


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset."""
    if n == 1:
        sentinel = object()
        result = min(iterable, default=sentinel, key=key)
        return [] if result is sentinel else [result]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    result = _take_best(n, iterable, key, 0, 1, _heapify_max, _heapreplace_max, lambda a, b: a < b)
    result.sort()
    return [elem for (k, order, elem) in result]


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset."""
    if n == 1:
        sentinel = object()
        result = max(iterable, default=sentinel, key=key)
        return [] if result is sentinel else [result]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    result = _take_best(n, iterable, key, 0, -1, heapify, heapreplace, lambda a, b: b < a)
    result.sort(reverse=True)
    return [elem for (k, order, elem) in result]
`

export function heapqModule(): ModuleSpec {
  return {
    name: "heapq",
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
