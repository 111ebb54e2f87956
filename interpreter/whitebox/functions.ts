// White-box definitions of built-in functions that go through an iterable, and of those that make one.

import type { Definitions } from "./definitions.js"

const extreme = (name: string, better: string): string => `
MISSING = object()


def ${name}(first, /, *others, key=None, default=MISSING):
    if others:
        if default is not MISSING:
            raise TypeError("Cannot specify a default for ${name}() with multiple positional arguments")
        items = (first, *others)
    else:
        items = first
    found = False
    for item in items:
        value = item if key is None else key(item)
        if not found or value ${better} best_value:
            best = item
            best_value = value
            found = True
    if found:
        return best
    if default is MISSING:
        raise ValueError("${name}() iterable argument is empty")
    return default
`

export const functions: Definitions = {
  sum: `
def sum(iterable, /, start: int = 0):
    total = start
    lost = 0.0
    is_exact = True
    for x in iterable:
        if type(x) is int and type(total) is int:
            total += x
        elif is_exact and type(total) is float and type(x) is float:
            new = total + x
            lost += lost_by_adding(total, x, new)
            total = new
        elif is_exact and type(total) is float and type(x) in (int, bool) and abs(x) < LONG:
            total += x
        else:
            was_int = is_exact and type(total) is int and abs(total) < LONG
            total = with_lost(total, lost) + x
            lost = 0.0
            is_exact = was_int and (type(total) is float or type(x) is bool)
    return with_lost(total, lost)


LONG = 2 ** 63


# What the addition of two floats rounds off is kept, and added in the end.
def lost_by_adding(total, x, new):
    if abs(total) >= abs(x):
        return total - new + x
    return x - new + total


def with_lost(total, lost):
    if lost and lost - lost == 0:
        return total + lost
    return total
`,
  min: extreme("min", "<"),
  max: extreme("max", ">"),
  any: `
def any(iterable, /):
    for item in iterable:
        if item:
            return True
    return False
`,
  all: `
def all(iterable, /):
    for item in iterable:
        if not item:
            return False
    return True
`,
  isinstance: `
def isinstance(object: "ordinary", class_or_tuple: "classes", /):
    classes = class_or_tuple if type(class_or_tuple) is tuple else (class_or_tuple,)
    for cls in classes:
        if cls in type(object).__mro__:
            return True
    return False
`,
  abs: `
def abs(x: int | float, /):
    if isinstance(x, float) and x == 0:
        return 0.0
    return -x if x < 0 else x
`,
  divmod: `
def divmod(x: int, y: int, /):
    if y == 0:
        raise ZeroDivisionError("integer division or modulo by zero")
    quotient = x // y
    return quotient, x - quotient * y
`,
  pow: `
def pow(base: int, exp: int, mod: int | None = None):
    if exp < 0 or mod == 0:
        return base ** exp if mod is None else power_modulo(base, exp, mod)
    result = 1
    while exp > 0:
        if exp % 2 == 1:
            result = result * base if mod is None else result * base % mod
        base = base * base if mod is None else base * base % mod
        exp //= 2
    return result if mod is None else result % mod


def power_modulo(base, exp, mod):
    if mod == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    old, new = base % mod, mod
    x, next_x = 1, 0
    while new != 0:
        quotient = old // new
        old, new = new, old - quotient * new
        x, next_x = next_x, x - quotient * next_x
    if old not in (1, -1):
        raise ValueError("base is not invertible for the given modulus")
    return pow(x * old, -exp, mod)
`,
  list: `
def list(iterable: "unsized" = (), /):
    result = []
    for item in iterable:
        result.append(item)
    return result
`,
  tuple: `
def tuple(iterable: "unsized" = (), /):
    if type(iterable) is type(()):
        return iterable
    result = ()
    for item in iterable:
        result += (item,)
    return result
`,
  set: `
def set(iterable: "plain" = (), /):
    result = {*()}
    for item in iterable:
        result.add(item)
    return result
`,
  enumerate: `
def enumerate(iterable, start: int = 0):
    return pairs(iter(iterable), start)


END = object()


def pairs(iterator, index) -> "again":
    while (item := next(iterator, END)) is not END:
        yield index, item
        index += 1
`,
  zip: `
def zip(*iterables, strict: bool = False):
    return rows([iter(iterable) for iterable in iterables], strict)


END = object()


def rows(iterators, strict) -> "again":
    while iterators:
        row = []
        for iterator in iterators:
            item = next(iterator, END)
            if item is END:
                if strict:
                    check_lengths(iterators, len(row))
                return
            row.append(item)
        yield tuple(row)


def check_lengths(iterators, ended):
    if ended > 0:
        raise ValueError(f"zip() argument {ended + 1} is shorter than {arguments(ended)}")
    for i in range(1, len(iterators)):
        if next(iterators[i], END) is not END:
            raise ValueError(f"zip() argument {i + 1} is longer than {arguments(i)}")


def arguments(n):
    return "argument 1" if n == 1 else f"arguments 1-{n}"
`,
  map: `
def map(function, iterable, /, *iterables):
    return results(function, [iter(source) for source in (iterable, *iterables)])


END = object()


def results(function, iterators) -> "again":
    while True:
        arguments = []
        for iterator in iterators:
            item = next(iterator, END)
            if item is END:
                return
            arguments.append(item)
        yield function(*arguments)
`,
  filter: `
def filter(function, iterable, /):
    return chosen(function, iter(iterable))


END = object()


def chosen(function, iterator) -> "again":
    while (item := next(iterator, END)) is not END:
        if item if function is None else function(item):
            yield item
`,
  reversed: `
def reversed(sequence: str | list | tuple | range, /):
    return backwards(sequence)


def backwards(sequence):
    index = len(sequence) - 1
    while 0 <= index < len(sequence):
        yield sequence[index]
        index -= 1
`,
  "range.__iter__": `
def __iter__(self: range, /):
    return numbers(self.start, self.stop, self.step)


def numbers(start, stop, step):
    number = start
    while number < stop if step > 0 else number > stop:
        yield number
        number += step
`,
  in: `
def contains(container: str | list | tuple | range, item, /):
    if isinstance(container, str):
        if not isinstance(item, str):
            raise TypeError(f"'in <string>' requires string as left operand, not {type(item).__name__}")
        for position in range(len(container) - len(item) + 1):
            if container[position:position + len(item)] == item:
                return True
        return False
    for element in container:
        if element is item or element == item:
            return True
    return False
`,
}
