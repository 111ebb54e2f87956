# inspect.signature of built-in functions, methods, bound methods and types.
import inspect

for thing in (len, print, sorted, open, [].append, list.append, str.split, "".split, dict.fromkeys, int.from_bytes, list, float,
              enumerate, complex, object, property, object.__new__, (3).__add__, int.__add__):
    print(getattr(thing, "__qualname__", thing), inspect.signature(thing))
for thing in (int, dict, str, dir, "".find, bytes, range, type):
    try:
        print(inspect.signature(thing))
    except ValueError as error:
        print(type(error).__name__, getattr(thing, "__name__", thing))
