# The buffer protocol as methods: which types have them, and what they refuse.
def attempt(f):
    try:
        result = f()
        print(type(result).__name__, result.tolist(), result.readonly)
    except (TypeError, ValueError, BufferError, OverflowError) as error:
        print(type(error).__name__, error)


for cls in bytes, bytearray, memoryview, str:
    print(cls.__name__, hasattr(cls, "__buffer__"), hasattr(cls, "__release_buffer__"))
attempt(lambda: b"ab".__buffer__(0))
attempt(lambda: b"ab".__buffer__(1))
attempt(lambda: bytearray(b"x").__buffer__(1))
attempt(lambda: b"".__buffer__("x"))
attempt(lambda: b"".__buffer__(1 << 40))
attempt(lambda: bytearray().__release_buffer__(3))
attempt(lambda: memoryview(b"abc")[::2].__buffer__(0))
data = bytearray(b"abc")
view = data.__buffer__(0)
try:
    data.append(1)
except BufferError as error:
    print(error)
data.__release_buffer__(view)
data.append(1)
print(data)
