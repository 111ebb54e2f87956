def tried(call):
    try:
        print(call().tolist())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


view = memoryview(bytearray(b"abcdef"))
tried(lambda: view.cast("BB"))
tried(lambda: view.cast("\xadx"))
tried(lambda: view.cast("BB", None))
tried(lambda: view.cast("B", None))
tried(lambda: view.cast("zz", [2, 3]))
tried(lambda: view.cast("B", [2, 3]))
tried(lambda: view.cast("B", shape=(3, 2)))
tried(lambda: memoryview(b"").cast("B", [1]))
tried(lambda: memoryview(b"").cast("bz", memoryview(b"abc")))
tried(lambda: memoryview(b"").cast("c"))
tried(lambda: view[::2].cast("zz"))
tried(lambda: view.cast(5))
