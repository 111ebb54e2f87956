// unittest.util: how values are shown in failure messages, and differences of collections.

import type { ModuleSpec } from "../module.js"

const python = () => String.raw`
from collections import Counter, namedtuple

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(s, prefixlen, suffixlen):
    skip = len(s) - prefixlen - suffixlen
    if skip > _PLACEHOLDER_LEN:
        s = "%s[%d chars]%s" % (s[:prefixlen], skip, s[len(s) - suffixlen:])
    return s


def _common_shorten_repr(*args):
    args = tuple(map(safe_repr, args))
    longest = max(map(len, args))
    if longest <= _MAX_LENGTH:
        return args
    low, high = min(args), max(args)
    prefix = low
    for i, c in enumerate(low):
        if c != high[i]:
            prefix = low[:i]
            break
    n = len(prefix)
    room = _MAX_LENGTH - (longest - n + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, room)
        return tuple(prefix + s[n:] for s in args)
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(prefix + _shorten(s[n:], _MIN_DIFF_LEN, _MIN_END_LEN) for s in args)


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def sorted_list_difference(expected, actual):
    """Finds elements in only one or the other of two, sorted input lists."""
    i = j = 0
    missing, unexpected = [], []
    while True:
        try:
            e, a = expected[i], actual[j]
        except IndexError:
            missing.extend(expected[i:])
            unexpected.extend(actual[j:])
            return missing, unexpected
        if e <= a:
            if e < a:
                missing.append(e)
            i += 1
            while i < len(expected) and expected[i] == e:
                i += 1
        if a <= e:
            if a < e:
                unexpected.append(a)
            j += 1
            while j < len(actual) and actual[j] == a:
                j += 1


def unorderable_list_difference(expected, actual):
    """As sorted_list_difference, for lists of items without an order, such as dictionaries. Empties both."""
    def is_missing(item):
        try:
            return actual.remove(item) is not None
        except ValueError:
            return True

    missing = []
    for _ in range(len(expected)):
        item = expected.pop()
        if is_missing(item):
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    """-1, 0 or 1: how x and y compare."""
    return int(x > y) - int(x < y)


_Mismatch = namedtuple("Mismatch", "actual expected value")


def _count_diff_all_purpose(actual, expected):
    "Returns list of (cnt_act, cnt_exp, elem) triples where the counts differ"
    gone = object()
    s, t = list(actual), list(expected)
    result = []
    for i, elem in enumerate(s):
        if elem is gone:
            continue
        in_s = in_t = 0
        for j in range(i, len(s)):
            if s[j] == elem:
                in_s += 1
                s[j] = gone
        for j, other in enumerate(t):
            if other == elem:
                in_t += 1
                t[j] = gone
        if in_s != in_t:
            result.append(_Mismatch(in_s, in_t, elem))
    for i, elem in enumerate(t):
        if elem is gone:
            continue
        in_t = 0
        for j in range(i, len(t)):
            if t[j] == elem:
                in_t += 1
                t[j] = gone
        result.append(_Mismatch(0, in_t, elem))
    return result


def _count_diff_hashable(actual, expected):
    "Returns list of (cnt_act, cnt_exp, elem) triples where the counts differ"
    s, t = Counter(actual), Counter(expected)
    result = [_Mismatch(n, t.get(elem, 0), elem) for elem, n in s.items() if n != t.get(elem, 0)]
    result += [_Mismatch(0, n, elem) for elem, n in t.items() if elem not in s]
    return result
`

export function unittestUtilModule(): ModuleSpec {
  return { name: "unittest.util", doc: "Various utility functions.", python: python() }
}
