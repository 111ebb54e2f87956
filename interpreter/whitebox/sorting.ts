// White-box definitions of sorted and list.sort.

import type { Definitions } from "./definitions.js"

// As CPython sorts, comparison by comparison: what is in order already stays, what falls is turned round (equal ones keep their order), the
// next ones are put in their place; longer lists are runs of at least 32 that are merged, neighbours of like length first.
// Rows are sorted by the first of them: the keys, with the items beside them, or the items alone.
const sorting = `
def sort_rows(rows):
    n = len(rows[0])
    if n >= 64:
        merge_runs(rows, n)
    elif n > 0:
        insert_into_run(rows, 0, end_of_run(rows, 0, n), n)


def insert_into_run(rows, start, end, n):
    keys = rows[0]
    for i in range(end, n):
        key = keys[i]
        low = start
        high = i
        while low < high:
            middle = (low + high) // 2
            if key < keys[middle]:
                high = middle
            else:
                low = middle + 1
        for row in rows:
            row[low:i + 1] = [row[i]] + row[low:i]


def end_of_run(rows, start, n):
    keys = rows[0]
    end = start + 1
    while end < n and not keys[end] < keys[end - 1]:
        end += 1
    if end >= n or end > start + 1 and keys[start] < keys[end - 1]:
        return end
    turn(rows, start, end)
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
    turn(rows, start, end)
    while end < n and not keys[end] < keys[end - 1]:
        end += 1
    return end


def turn(rows, begin, end):
    if end - begin > 1:
        for row in rows:
            row[begin:end] = row[begin:end][::-1]


# A run is its start, its end, and the level at which it meets the next one.
def merge_runs(rows, n):
    least, rest = n, 0
    while least >= 64:
        least, rest = least // 2, rest | least % 2
    least += rest
    runs = []
    patience = 7
    start = 0
    while start < n:
        end = end_of_run(rows, start, n)
        forced = min(start + least, n)
        if end < forced:
            insert_into_run(rows, start, end, forced)
            end = forced
        if len(runs) > 0:
            level = level_of(runs[-1][0], start, end, n)
            while len(runs) > 1 and runs[-2][2] > level:
                patience = merge_two(rows, runs, len(runs) - 2, patience)
            runs[-1][2] = level
        runs.append([start, end, 0])
        start = end
    while len(runs) > 1:
        at = len(runs) - 2
        if at > 0 and runs[at - 1][1] - runs[at - 1][0] < runs[at + 1][1] - runs[at + 1][0]:
            at -= 1
        patience = merge_two(rows, runs, at, patience)


# In a tree of halves over all items: how deep the middles of two neighbours part.
def level_of(start, middle, end, n):
    left, right = start + middle, middle + end
    level = 1
    while left >= n or right < n:
        if left >= n:
            left, right = left - n, right - n
        left, right = 2 * left, 2 * right
        level += 1
    return level


def merge_two(rows, runs, at, patience):
    (start, middle, _), (_, end, level) = runs[at:at + 2]
    runs[at:at + 2] = [[start, end, level]]
    keys = rows[0]
    # What is in its place already.
    start = gallop(lambda place: not keys[middle] < keys[place], start, middle, start)
    if start == middle:
        return patience
    end = gallop(lambda place: keys[place] < keys[middle - 1], middle, end, end - 1)
    if end == middle:
        return patience
    merge = merge_from_left if middle - start <= end - middle else merge_from_right
    return merge(rows, start, middle, end, patience)


# The first place in low:high that isn't before, looked for from a hint in steps that double.
def gallop(is_before, low, high, hint):
    near, far = 0, 1
    if is_before(hint):
        most = high - hint
        while far < most and is_before(hint + far):
            near, far = far, 2 * far + 1
        low, high = hint + near + 1, hint + min(far, most)
    else:
        most = hint - low + 1
        while far < most and not is_before(hint - far):
            near, far = far, 2 * far + 1
        low, high = hint - min(far, most) + 1, hint - near
    while low < high:
        middle = (low + high) // 2
        if is_before(middle):
            low = middle + 1
        else:
            high = middle
    return high


# One by one, until one side was taken so often in a row as patience lasts; then in gallops while they are long.
def merge_from_left(rows, start, middle, end, patience):
    keys = rows[0]
    i, j = start, middle + 1
    order = [middle]
    try:
        while j < end and middle - i > 1:
            lefts = rights = 0
            while j < end and middle - i > 1 and lefts < patience and rights < patience:
                if keys[j] < keys[i]:
                    order.append(j)
                    j += 1
                    lefts, rights = 0, rights + 1
                else:
                    order.append(i)
                    i += 1
                    lefts, rights = lefts + 1, 0
            if j == end or middle - i <= 1:
                break
            patience += 1
            while True:
                patience = max(patience - 1, 1)
                place = gallop(lambda place: not keys[j] < keys[place], i, middle, i)
                order += range(i, place)
                i, lefts = place, place - i
                if middle - i <= 1:
                    break
                order.append(j)
                j += 1
                if j == end:
                    break
                place = gallop(lambda place: keys[place] < keys[i], j, end, j)
                order += range(j, place)
                j, rights = place, place - j
                if j == end:
                    break
                order.append(i)
                i += 1
                if middle - i == 1 or lefts < 7 and rights < 7:
                    break
            if j < end and middle - i > 1:
                patience += 1
        if middle - i == 1:
            order += range(j, end)
            j = end
    finally:
        order += [*range(i, middle), *range(j, end)]
        for row in rows:
            row[start:end] = [row[place] for place in order]
    return patience


def merge_from_right(rows, start, middle, end, patience):
    keys = rows[0]
    i, j = middle - 1, end
    order = [i]
    try:
        while i > start and j - middle > 1:
            lefts = rights = 0
            while i > start and j - middle > 1 and lefts < patience and rights < patience:
                if keys[j - 1] < keys[i - 1]:
                    i -= 1
                    order.append(i)
                    lefts, rights = lefts + 1, 0
                else:
                    j -= 1
                    order.append(j)
                    lefts, rights = 0, rights + 1
            if i == start or j - middle <= 1:
                break
            patience += 1
            while True:
                patience = max(patience - 1, 1)
                place = gallop(lambda place: not keys[j - 1] < keys[place], start, i, i - 1)
                order += range(i - 1, place - 1, -1)
                i, lefts = place, i - place
                if i == start:
                    break
                j -= 1
                order.append(j)
                if j - middle == 1:
                    break
                place = gallop(lambda place: keys[place] < keys[i - 1], middle, j, j - 1)
                order += range(j - 1, place - 1, -1)
                j, rights = place, j - place
                if j - middle <= 1:
                    break
                i -= 1
                order.append(i)
                if i == start or lefts < 7 and rights < 7:
                    break
            if i > start and j - middle > 1:
                patience += 1
        if j - middle == 1:
            order += range(i - 1, start - 1, -1)
            i = start
    finally:
        order = [*range(start, i), *range(middle, j), *order[::-1]]
        for row in rows:
            row[start:end] = [row[place] for place in order]
    return patience


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

export const sorts: Definitions = {
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
