# How the time of built-in operations grows: each is done at the sizes n, 2n and 4n; a line "name seconds seconds seconds" each.
# The seconds are the processor's own, the least of several runs: other work on the machine counts little.
# Run by bench/scaling.mjs, under pytracify and under CPython.

import sys
from time import process_time

sys.set_int_max_str_digits(0)


def rows():
    """(name, n, prepare(n), action(what was prepared))."""
    yield "list.append", 50_000, lambda n: n, lambda n: append(n)
    yield "list.pop", 50_000, lambda n: list(range(n)), pop_all
    yield "list.pop(0)", 2_000, lambda n: list(range(n)), pop_first
    yield "list.insert(0)", 2_000, lambda n: n, insert_first
    yield "list index", 50_000, lambda n: list(range(n)), lambda a: [a[i] for i in range(len(a))]
    yield "list.index(last)", 50_000, lambda n: list(range(n)), lambda a: a.index(len(a) - 1)
    yield "x in list", 50_000, lambda n: list(range(n)), lambda a: -1 in a
    yield "list + list", 50_000, lambda n: list(range(n)), lambda a: a + a
    yield "list == list", 50_000, lambda n: (list(range(n)), list(range(n))), lambda p: p[0] == p[1]
    yield "slice", 100_000, lambda n: list(range(n)), lambda a: a[10:-10]
    yield "slice = list", 50_000, lambda n: list(range(n)), assign_slice
    yield "del slice", 50_000, lambda n: list(range(n)), lambda a: a.__delitem__(slice(10, None, 2))
    yield "list.extend", 50_000, lambda n: list(range(n)), lambda a: [].extend(a)
    yield "list.reverse", 100_000, lambda n: list(range(n)), lambda a: a.reverse()
    yield "sort random ints", 20_000, scrambled, sorted
    yield "sort random strings", 10_000, lambda n: [str(x) for x in scrambled(n)], sorted
    yield "sort with key", 10_000, scrambled, lambda a: sorted(a, key=lambda x: -x)
    yield "sort tuples", 5_000, lambda n: [(x % 10, x) for x in scrambled(n)], sorted
    yield "dict set and get", 20_000, lambda n: n, fill_dict
    yield "dict of strings", 20_000, lambda n: [str(i) for i in range(n)], lambda keys: {k: 1 for k in keys}
    yield "dict delete", 20_000, lambda n: dict.fromkeys(range(n)), delete_all
    yield "dict delete first", 10_000, lambda n: dict.fromkeys(range(n)), delete_first
    yield "dict of tuples", 10_000, lambda n: [(i, i + 1) for i in range(n)], dict.fromkeys
    yield "dict | dict", 20_000, lambda n: dict.fromkeys(range(n)), lambda d: d | d
    yield "x in dict", 50_000, lambda n: dict.fromkeys(range(n)), lambda d: [i in d for i in range(len(d))]
    yield "set add", 20_000, lambda n: n, lambda n: add_all(n)
    yield "set.pop", 20_000, lambda n: set(range(n)), pop_set
    yield "set & set", 20_000, lambda n: (set(range(n)), set(range(n // 2, n + n // 2))), lambda p: p[0] & p[1]
    yield "set discard and add", 10_000, lambda n: set(range(n)), churn
    yield "str join", 50_000, lambda n: ["ab"] * n, "".join
    yield "str +=", 50_000, lambda n: n, add_strings
    yield "str += and s[-1]", 20_000, lambda n: ("x", n), grow_and_read
    yield "astral += and len", 10_000, lambda n: ("\U0001f600", n), grow_and_measure
    yield "str index astral", 20_000, lambda n: "\U0001f600a" * (n // 2), lambda s: [s[i] for i in range(len(s))]
    yield "str.find", 100_000, lambda n: "a" * n, lambda s: s.find("b")
    yield "str.find hard", 4_000, lambda n: ("a" * n, "a" * (n // 2) + "b"), lambda p: p[0].find(p[1])
    yield "str.count", 100_000, lambda n: "ab" * n, lambda s: s.count("ab")
    yield "str.replace", 50_000, lambda n: "ab" * n, lambda s: s.replace("a", "xyz")
    yield "str.split", 50_000, lambda n: "ab " * n, str.split
    yield "str reversed", 100_000, lambda n: "ab" * n, lambda s: s[::-1]
    yield "bytes join", 50_000, lambda n: [b"ab"] * n, b"".join
    yield "bytes.find hard", 4_000, lambda n: (b"a" * n, b"a" * (n // 2) + b"b"), lambda p: p[0].find(p[1])
    yield "bytearray append", 50_000, lambda n: n, grow_bytes
    yield "bytearray del first", 20_000, lambda n: bytearray(n), shrink_bytes
    yield "StringIO write", 20_000, lambda n: n, write_text
    yield "BytesIO write", 20_000, lambda n: n, write_bytes
    yield "deque", 50_000, lambda n: n, turn
    yield "heap", 10_000, scrambled, heap
    yield "int multiply", 20_000, lambda n: 3 ** n, lambda x: x * x
    yield "int power", 5_000, lambda n: n, lambda n: 7 ** n
    yield "int divide", 10_000, lambda n: (3 ** (2 * n), 7 ** n), lambda p: p[0] // p[1]
    yield "int to str", 20_000, lambda n: 10 ** n - 1, str
    yield "str to int", 20_000, lambda n: "9" * n, int
    # Up to 10**5 digits: beyond 128 kB the time is that of the host's allocator for large objects.
    yield "int + int", 50_000, lambda n: 3 ** n, lambda x: x + x
    yield "int to str, long", 25_000, lambda n: 10 ** n - 1, str
    yield "str to int, long", 25_000, lambda n: "9" * n, int
    yield "bytes +=", 5_000, lambda n: n, add_bytes
    yield "dict popitem", 20_000, lambda n: dict.fromkeys(range(n)), pop_items
    yield "OrderedDict popitem", 5_000, lambda n: n, pop_ordered
    yield "set small & big", 50_000, lambda n: (set(range(n)), {1, 2}), lambda p: [p[0] & p[1] for _ in range(100)]
    yield "two astral strs", 10_000, lambda n: ("\U0001f600a" * (n // 2), "a\U0001f601" * (n // 2)), index_both
    yield "astral slices", 10_000, lambda n: "\U0001f600a" * (n // 2), lambda s: [s[i:i + 3] for i in range(len(s))]
    yield "deque rotate", 20_000, lambda n: n, rotate
    yield "x in str", 200_000, lambda n: "a" * n, lambda s: "ab" in s
    yield "sum", 50_000, lambda n: list(range(n)), sum
    yield "tuple hash", 50_000, lambda n: tuple(range(n)), hash
    yield "repr of list", 20_000, lambda n: list(range(n)), repr
    yield "recursion", 2_000, lambda n: n, lambda n: descend(n)


def append(n):
    a = []
    for i in range(n):
        a.append(i)


def pop_all(a):
    while a:
        a.pop()


def pop_first(a):
    while a:
        a.pop(0)


def insert_first(n):
    a = []
    for i in range(n):
        a.insert(0, i)


def assign_slice(a):
    a[10:20] = a


def scrambled(n):
    return [i * 7919 % 1_000_003 for i in range(n)]


def fill_dict(n):
    d = {}
    for i in range(n):
        d[i] = i
    for i in range(n):
        d[i]


def delete_all(d):
    for k in range(len(d)):
        del d[k]


def delete_first(d):
    while d:
        del d[next(iter(d))]


def add_all(n):
    s = set()
    for i in range(n):
        s.add(i * 3)


def pop_set(s):
    while s:
        s.pop()


def churn(s):
    for i in range(len(s)):
        s.discard(i)
        s.add(-i)


def add_strings(n):
    s = ""
    for i in range(n):
        s += "ab"
    return len(s)


def grow_and_read(given):
    part, n = given
    s = ""
    for i in range(n):
        s += part
        s[-1], s[i // 2]


def grow_and_measure(given):
    part, n = given
    s = ""
    while len(s) < n:
        s += part


def grow_bytes(n):
    b = bytearray()
    for i in range(n):
        b.append(i & 255)


def shrink_bytes(b):
    while b:
        del b[:1]


def write_text(n):
    import io
    stream = io.StringIO()
    for i in range(n):
        stream.write("line\n")
    return stream.getvalue()


def write_bytes(n):
    import io
    stream = io.BytesIO()
    for i in range(n):
        stream.write(b"line\n")
    return stream.getvalue()


def add_bytes(n):
    b = b""
    for i in range(n):
        b += b"ab"
    return len(b)


def pop_items(d):
    while d:
        d.popitem()


def pop_ordered(n):
    from collections import OrderedDict
    d = OrderedDict.fromkeys(range(n))
    while d:
        d.popitem(last=False)


def index_both(pair):
    a, b = pair
    for i in range(len(a)):
        a[i], b[i]


def rotate(n):
    from collections import deque
    d = deque(range(n))
    for i in range(n):
        d.rotate(1)
        d[0], d[-1]


def turn(n):
    from collections import deque
    d = deque(range(n))
    for i in range(n):
        d.append(d.popleft())


def heap(a):
    from heapq import heapify, heappop
    heapify(a)
    while a:
        heappop(a)


def descend(n):
    return 0 if n == 0 else descend(n - 1)


def timed(prepare, action, n):
    best = None
    for _ in range(5):
        repeats = 1
        while True:
            inputs = [prepare(n) for _ in range(repeats)]
            start = process_time()
            for value in inputs:
                action(value)
            took = process_time() - start
            if took > 0.004 or repeats >= 64:
                break
            repeats *= 4
        took /= repeats
        best = took if best is None else min(best, took)
    return best


def main():
    sys.setrecursionlimit(20_000)
    words = sys.argv[1:]
    for name, n, prepare, action in rows():
        if words and not any(word in name for word in words):
            continue
        timed(prepare, action, n)
        print(name, *(timed(prepare, action, size) for size in (n, 2 * n, 4 * n)), sep="\t", flush=True)


main()
