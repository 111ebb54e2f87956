# Every ABC: its bases, what is abstract, what stands in its body, what making one says.
import collections.abc as c

left_out = ("__dict__", "__weakref__", "__doc__", "__static_attributes__", "__firstlineno__", "__abc_tpflags__")
for name in c.__all__:
    k = getattr(c, name)
    print(name, [b.__name__ for b in k.__mro__], sorted(k.__abstractmethods__))
    print("   ", k.__slots__, k.__module__, k.__qualname__, type(k).__name__)
    print("   ", sorted(n for n in k.__dict__ if n not in left_out and "_abc_" not in n and "marker" not in n))
    print("   ", sorted(v.__qualname__ for v in k.__dict__.values() if hasattr(v, "__code__")))
    try:
        print("   ", k())
    except TypeError as e:
        print("   ", e)
