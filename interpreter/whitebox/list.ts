// White-box definitions of list's methods, and of sorting.

import type { Definitions } from "./definitions.js"

// As CPython sorts: what is in order already stays, what falls is turned round (equal ones keep their order), the next ones are put in
// their place. How it merges longer lists is too long a story to be traced: that stays closed.
// Rows are sorted by the first of them: the keys, with the items beside them, or the items alone.
const sorting = `
def sort_rows(rows):
    keys = rows[0]
    if len(keys) < 64:
        insert_into_run(keys, rows)
        return
    places = list(range(len(keys)))
    try:
        places.sort(key=keys.__getitem__)
    finally:
        for row in rows:
            row[:] = [row[place] for place in places]


def insert_into_run(keys, rows):
    for i in range(length_of_run(keys, rows), len(keys)):
        key = keys[i]
        low = 0
        high = i
        while low < high:
            middle = (low + high) // 2
            if key < keys[middle]:
                high = middle
            else:
                low = middle + 1
        for row in rows:
            row[low:i + 1] = [row[i]] + row[low:i]


def length_of_run(keys, rows):
    n = len(keys)
    end = 1
    while end < n and not keys[end] < keys[end - 1]:
        end += 1
    if end >= n or end > 1 and keys[0] < keys[end - 1]:
        return end
    turn(rows, 0, end)
    end += 1
    equal = 0
    while end < n:
        if keys[end] < keys[end - 1]:
            turn(rows, end - 1 - equal, end)
            equal = 0
        elif keys[end - 1] < keys[end]:
            break
        else:
            equal += 1
        end += 1
    turn(rows, end - 1 - equal, end)
    turn(rows, 0, end)
    while end < n and not keys[end] < keys[end - 1]:
        end += 1
    return end


def turn(rows, begin, end):
    if end - begin > 1:
        for row in rows:
            row[begin:end] = row[begin:end][::-1]


def sort_items(items, key, reverse):
    rows = [items] if key is None else [[key(item) for item in items], items]
    if reverse:
        for row in rows:
            row.reverse()
    try:
        sort_rows(rows)
    finally:
        if reverse:
            for row in rows:
                row.reverse()
`

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
  "list.sort": `${sorting}

def sort(self: list, /, *, key=None, reverse: bool | int = False):
    items = self[:]
    self[:] = []
    is_changed = False
    try:
        sort_items(items, key, reverse)
        is_changed = len(self) > 0
    finally:
        self[:] = items
    if is_changed:
        raise ValueError("list modified during sort")
`,
  sorted: `${sorting}

def sorted(iterable: "unsized", /, *, key=None, reverse: bool | int = False):
    items = list(iterable)
    sort_items(items, key, reverse)
    return items
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
