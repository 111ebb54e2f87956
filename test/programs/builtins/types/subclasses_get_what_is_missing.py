# A subclass brings in __dict__ and __weakref__ only where the built-in type has no place for them.
import array
import collections
import functools
import io
import weakref

bases = [set, frozenset, list, dict, int, str, tuple, bytes, type, property, Exception, ExceptionGroup, collections.deque]
bases += [collections.OrderedDict, collections.defaultdict, array.array, functools.partial, io.StringIO, io.BytesIO, io.UnsupportedOperation]
for base in bases:
    made = type("Sub", (base,), {})
    print(base.__name__, list(made.__dict__), made.__dictoffset__ != 0, made.__weakrefoffset__ != 0)
print(weakref.ref(io.UnsupportedOperation) is not None, collections.deque[int], ExceptionGroup.__weakref__)
for cls in collections.deque, collections.OrderedDict, array.array, io.StringIO, functools.partial:
    try:
        cls.missing
    except AttributeError as error:
        print(error)
for n in 0, 1, 5, 6, 11, 100:
    print(collections.OrderedDict.fromkeys(range(n)).__sizeof__())
