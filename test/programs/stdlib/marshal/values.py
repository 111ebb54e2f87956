# Values there and back in every version of the format, through bytes and files; what has no form, and what is no marshal data.
import io
import marshal

values = [None, True, 0, -1, 255, 2**31, -2**31, 2**40, -10**30, 1.5, -0.0, float("inf"), 1 + 2j, "", "a", "hello world", "é", "日本", "\ud800",
          "x" * 300, b"", b"abc", (), (1, 2), [1, [2]], {"a": 1, 2: None}, {1, 2, 3}, frozenset({"x"}), ..., StopIteration]
for version in range(5):
    print(version, [marshal.loads(marshal.dumps(value, version)) == value for value in values])
print(marshal.dumps(5, 0), marshal.dumps(1.5, 1), marshal.dumps(1.5, 2), marshal.dumps("é", 2), marshal.dumps(None), marshal.version)
file = io.BytesIO()
for value in (1, "two", [3, 4]):
    marshal.dump(value, file)
file.seek(0)
print(marshal.load(file), marshal.load(file), marshal.load(file))
items = [1, 2]
both = marshal.loads(marshal.dumps([items, items]))
print(both, both[0] is both[1])
loop = []
loop.append(loop)
print(marshal.loads(marshal.dumps(loop)))


class Int(int):
    pass


for value in (object(), int, Int(5), [1, object()], len, range(3)):
    try:
        marshal.dumps(value)
    except ValueError as e:
        print(e)
for data in (b"", b"i", b"i\x01\x02", b"?", b"r\x05\x00\x00\x00", b"s\xff\xff\xff\xff", b"0", b"(\x01\x00\x00\x000", b"\x00", b"l\x01\x00\x00\x00\xff\xff",
             b"l\x01\x00\x00\x00\x00\x00", "text", b"a\x05\x00\x00\x00abc"):
    try:
        print(marshal.loads(data))
    except (EOFError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
for call in (lambda: marshal.dumps(compile("1", "", "eval"), allow_code=False),
             lambda: marshal.loads(marshal.dumps(compile("1", "", "eval")), allow_code=False)):
    try:
        call()
    except ValueError as e:
        print(e)
deep = []
for _ in range(3000):
    deep = [deep]
try:
    marshal.dumps(deep)
except ValueError as e:
    print(e)
print(marshal.loads(marshal.dumps(bytearray(b"ab"))), marshal.loads(marshal.dumps(memoryview(b"cd"))))
