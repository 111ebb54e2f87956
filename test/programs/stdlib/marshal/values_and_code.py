import io
import marshal

values = [
    None, True, False, ..., StopIteration, 0, 1, -1, 255, 256, 257, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 10**30, -10**30, 0.0, -0.0, 1.5, 1e300,
    float("inf"), 1j, 2.5 - 3j, "", "a", "name", "two words", "é", "漢字", "\ud800", "x" * 300, b"", b"abc", (), (1, 2), (1, (2, (3,))), [], [1, [2]],
    {}, {"a": 1, 2: [3]}, set(), {1, 2, 3}, frozenset(), frozenset({"a", "b"}), tuple(range(300)),
]
for value in values:
    for version in range(5):
        data = marshal.dumps(value, version)
        back = marshal.loads(data)
        if repr(back) != repr(value) or type(back) is not type(value):
            print("differs", version, value, back)
        if version < 3:
            print(version, repr(value)[:40], data if len(data) < 80 else len(data))
print(marshal.version, marshal.loads(marshal.dumps(bytearray(b"ab"))), marshal.loads(marshal.dumps(memoryview(b"cd"))))
shared = [1]
back = marshal.loads(marshal.dumps([shared, shared]))
print(back, back[0] is back[1])
loop = []
loop.append(loop)
back = marshal.loads(marshal.dumps(loop))
print(back, back[0] is back)


def make(a, b=2, *, c, **d):
    x = a

    def inner():
        return x, c
    return inner, b, d, [y for y in "ab"]


code = make.__code__
again = marshal.loads(marshal.dumps(code))
print(again == code, again.co_consts[1].co_freevars, again.co_varnames, again.co_cellvars, list(again.co_positions())[:4])
import types
f = types.FunctionType(again, globals(), "f", (2,), None)
print(f(1, c=3, e=4)[1:], f(1, c=3)[0]())
file = io.BytesIO()
for value in ({"k": (1, 2)}, "end"):
    marshal.dump(value, file)
file.seek(0)
print(marshal.load(file), marshal.load(file))
for bad in (object(), int, [print], make):
    try:
        print(marshal.dumps(bad))
    except ValueError as e:
        print("ValueError", e)
for data in (b"", b"i\0", b"?", b"[\1\0\0\0", b"(\1\0\0\0" + b"0", b"r\5\0\0\0", b"0", b"l\1\0\0\0\xff\xff", b"s\xff\xff\xff\xff"):
    try:
        print(marshal.loads(data))
    except Exception as e:
        print(type(e).__name__, e)
for act in (lambda: marshal.dumps(code, allow_code=False), lambda: marshal.loads(marshal.dumps(code), allow_code=False)):
    try:
        act()
    except ValueError as e:
        print(e)
