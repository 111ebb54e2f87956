// Where a built-in iterator stands, for those who show it: looked at, not moved.

import { PyBytesIterator } from "./bytes-iterator.js"
import { PyDictIterator } from "./dict-views.js"
import { PyEnumerate, PyFilter, PyMap, PyReversed, PyZip } from "./iterator-types.js"
import { PyListIterator, PyListReverseIterator } from "./list-iterator.js"
import { indexOfUnit } from "./primitives/code-points.js"
import { PyRangeIterator } from "./range-iterator.js"
import { PySequenceIterator } from "./sequence-iterator.js"
import { PySetIterator } from "./set-iterator.js"
import { PyStrIterator } from "./str-iterator.js"
import { PyTupleIterator } from "./tuple-iterator.js"
import type { PyObject, Value } from "./value.js"

/// The index of what it gives next (of an enumerate, the next count; of a range, the next number); null once it is exhausted, undefined for
/// what has no position that could be known.
export function positionOfIterator(it: PyObject): number | bigint | null | undefined {
  if (it instanceof PyRangeIterator) return it.remaining > 0 ? it.current : null
  if (it instanceof PyListIterator || it instanceof PyListReverseIterator) return it.list === null ? null : it.index
  if (it instanceof PyEnumerate) return it.index
  if (it instanceof PyStrIterator) return it.unit > it.text.length ? null : indexOfUnit(it.text, it.unit)
  if (it instanceof PyTupleIterator) return it.tuple === null ? null : it.index
  if (it instanceof PyDictIterator || it instanceof PySetIterator) return it.source === null ? null : it.given
  if (it instanceof PySequenceIterator || it instanceof PyReversed) return it.sequence === undefined ? null : it.index
  if (it instanceof PyBytesIterator) return it.source === null ? null : it.index
  return undefined
}

/// What it goes over: an object, or other iterators.
export function iteratorSources(it: PyObject): readonly Value[] {
  if (it instanceof PyListIterator || it instanceof PyListReverseIterator) return present(it.list)
  if (it instanceof PyTupleIterator) return present(it.tuple)
  if (it instanceof PyStrIterator) return [it.text]
  if (it instanceof PyDictIterator || it instanceof PySetIterator || it instanceof PyBytesIterator) return present(it.source)
  if (it instanceof PySequenceIterator || it instanceof PyReversed) return it.sequence === undefined ? [] : [it.sequence]
  if (it instanceof PyEnumerate || it instanceof PyFilter) return [it.source.iterator]
  if (it instanceof PyZip || it instanceof PyMap) return it.sources.map((source) => source.iterator)
  return []
}

function present(source: Value): Value[] {
  return source === null ? [] : [source]
}
