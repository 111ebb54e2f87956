// White-box definitions of itertools: each a generator, begun by a function that asks for the iterators at once, as itertools does.

import type { Definitions } from "./definitions.js"

// A function of an item, or its truth.
const selecting = (name: string, helper: string, loop: string): string => `
def ${name}(function, iterable, /):
    return ${helper}(function, iter(iterable))


END = object()


def ${helper}(function, iterator) -> "again":
${loop}`

// All places in the pool that a row takes, one more at each level.
const choosing = (name: string, size: string, next: string): string => `
def ${name}(iterable, r: int${size}):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    return rows(pool, r, [])


def rows(pool, r, places):
    if len(places) == r:
        yield tuple([pool[i] for i in places])
        return
    ${next}
        yield from rows(pool, r, places + [i])
`

export const itertools: Definitions = {
  "itertools.chain": `
def chain(*iterables):
    return items_of(iter(iterables))


END = object()


def items_of(iterables):
    while (iterable := next(iterables, END)) is not END:
        for item in iterable:
            yield item
`,
  "itertools.chain.from_iterable": `
def from_iterable(iterable, /):
    return items_of(iter(iterable))


END = object()


def items_of(iterables):
    while (iterable := next(iterables, END)) is not END:
        for item in iterable:
            yield item
`,
  "itertools.count": `
def count(start: int | float = 0, step: int | float = 1):
    return numbers(start, step)


def numbers(following, step):
    while True:
        number = following
        following += step
        yield number
`,
  "itertools.repeat": `
FOR_EVER = object()


def repeat(object, times: int = FOR_EVER):
    return repeats(object, times if times is FOR_EVER else max(times, 0))


def repeats(object, left):
    while left is FOR_EVER or left > 0:
        if left is not FOR_EVER:
            left -= 1
        yield object
`,
  "itertools.groupby": `
NOTHING = object()


def groupby(iterable, key=None):
    return groups(iter(iterable), key)


def groups(iterator, function):
    item = key = wanted = NOTHING
    turn = 0

    def advance():
        nonlocal item, key
        following = next(iterator, NOTHING)
        if following is NOTHING:
            return False
        key = following if function is None else function(following)
        item = following
        return True

    def group(own_turn, own_key) -> "itertools._grouper":
        return items_of_group(own_turn, own_key)

    # The items are the groups' and groupby's in common: a group ends when the next one is asked for.
    def items_of_group(own_turn, own_key):
        nonlocal item
        while own_turn == turn and (item is not NOTHING or advance()) and (own_key is key or own_key == key):
            found, item = item, NOTHING
            yield found

    while True:
        turn += 1
        while key is NOTHING or wanted is not NOTHING and (wanted is key or wanted == key):
            if not advance():
                return
        wanted = key
        yield wanted, group(turn, wanted)
`,
  "itertools.tee": `
END = object()


def tee(iterable: "uncopied", n: int = 2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    iterator = iter(iter(iterable))
    first = []
    return tuple([branch(iterator, first) for _ in range(n)])


def branch(iterator, link) -> "itertools._tee":
    return items_from(iterator, link)


# A link is the item and the next link, once one of the branches has asked for it.
def items_from(iterator, link) -> "again":
    while True:
        if len(link) == 0:
            item = next(iterator, END)
            if item is END:
                return
            link += [item, []]
        item, link = link
        yield item
`,
  "itertools.islice": `
MISSING = object()
END = object()


def islice(iterable, start: int | None, stop: int | None = MISSING, step: int | None = None, /):
    if stop is MISSING:
        start, stop = None, start
    if stop == -1:
        raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    start = 0 if start is None else start
    step = 1 if step is None else step
    if start < 0 or stop is not None and stop < 0:
        raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if step < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    return every_step(iter(iterable), start, stop, step)


def every_step(iterator, wanted, stop, step):
    index = 0
    while True:
        while index < wanted:
            if next(iterator, END) is END:
                return
            index += 1
        if stop is not None and index >= stop:
            return
        item = next(iterator, END)
        if item is END:
            return
        index += 1
        yield item
        wanted += step
        if stop is not None and wanted > stop:
            wanted = stop
`,
  "itertools.cycle": `
def cycle(iterable, /):
    return round_and_round(iter(iterable))


END = object()


def round_and_round(iterator):
    saved = []
    while (item := next(iterator, END)) is not END:
        saved.append(item)
        yield item
    while saved:
        for item in saved:
            yield item
`,
  "itertools.accumulate": `
END = object()


def accumulate(iterable, func=None, *, initial=None):
    return totals(iter(iterable), func, initial)


def totals(iterator, func, total):
    if total is None:
        total = next(iterator, END)
        if total is END:
            return
    yield total
    while (item := next(iterator, END)) is not END:
        total = total + item if func is None else func(total, item)
        yield total
`,
  "itertools.takewhile": selecting(
    "takewhile",
    "items_while",
    "    while (item := next(iterator, END)) is not END:\n        if not function(item):\n            iterator = iter(())\n            return\n        yield item\n",
  ),
  "itertools.dropwhile": selecting(
    "dropwhile",
    "items_after",
    "    while (item := next(iterator, END)) is not END:\n        if function is TAKE_ALL or not function(item):\n            function = TAKE_ALL\n            yield item\n\n\nTAKE_ALL = object()\n",
  ),
  "itertools.filterfalse": selecting(
    "filterfalse",
    "refused",
    "    while (item := next(iterator, END)) is not END:\n        if not (item if function is None else function(item)):\n            yield item\n",
  ),
  "itertools.starmap": selecting(
    "starmap",
    "results",
    "    while (arguments := next(iterator, END)) is not END:\n        yield function(*tuple(arguments))\n",
  ),
  "itertools.compress": `
END = object()


def compress(data, selectors):
    return selected(iter(data), iter(selectors))


def selected(data, selectors) -> "again":
    while (item := next(data, END)) is not END:
        selector = next(selectors, END)
        if selector is END:
            return
        if selector:
            yield item
`,
  "itertools.pairwise": `
END = object()


def pairwise(iterable, /):
    return neighbours(iter(iterable))


def neighbours(iterator):
    before = next(iterator, END)
    if before is END:
        return
    while (item := next(iterator, END)) is not END:
        yield before, item
        before = item
`,
  "itertools.zip_longest": `
def zip_longest(*iterables, fillvalue=None):
    return rows([iter(iterable) for iterable in iterables], fillvalue)


END = object()


def rows(iterators, fillvalue):
    left = len(iterators)
    while left > 0:
        row = []
        for i in range(len(iterators)):
            item = END if iterators[i] is None else next(iterators[i], END)
            if item is END:
                if iterators[i] is not None:
                    iterators[i] = None
                    left -= 1
                    if left == 0:
                        return
                item = fillvalue
            row.append(item)
        yield tuple(row)
`,
  "itertools.batched": `
def batched(iterable, n: int, *, strict: bool = False):
    if n < 1:
        raise ValueError("n must be at least one")
    return batches(iter(iterable), n, strict)


END = object()


def batches(iterator, n, strict):
    batch = []
    while (item := next(iterator, END)) is not END:
        batch.append(item)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError("batched(): incomplete batch")
        yield tuple(batch)
`,
  "itertools.product": `
def product(*iterables, repeat: int = 1):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    pools = [tuple(iterable) for iterable in iterables] * repeat
    return rows(pools)


def rows(pools):
    for pool in pools:
        if len(pool) == 0:
            return
    places = [0] * len(pools)
    while True:
        yield tuple([pools[i][places[i]] for i in range(len(pools))])
        i = len(pools) - 1
        while i >= 0 and places[i] == len(pools[i]) - 1:
            places[i] = 0
            i -= 1
        if i < 0:
            return
        places[i] += 1
`,
  "itertools.permutations": choosing(
    "permutations",
    " | None = None",
    "for i in range(len(pool)):\n        if i in places:\n            continue",
  ),
  "itertools.combinations": choosing(
    "combinations",
    "",
    "first = places[-1] + 1 if places else 0\n    for i in range(first, len(pool)):",
  ),
  "itertools.combinations_with_replacement": choosing(
    "combinations_with_replacement",
    "",
    "first = places[-1] if places else 0\n    for i in range(first, len(pool)):",
  ),
}
