from array import array

makers = [
    lambda: array(),
    lambda: array("x"),
    lambda: array(1),
    lambda: array("ii"),
    lambda: array("i", 5),
    lambda: array("i", None),
    lambda: array("i", "abc"),
    lambda: array("w", "abc"),
    lambda: array("i", array("w", "ab")),
    lambda: array("w", array("i", [1])),
    lambda: array("i", b"abcd"),
    lambda: array("i", b"abc"),
    lambda: array("i", memoryview(b"abcd")),
    lambda: array("d", (1, 2, 3.5)),
    lambda: array("d", array("i", [1, 2])),
    lambda: array("i", array("d", [1, 2])),
    lambda: array("i", range(3)),
    lambda: array("i", [1], 2),
    lambda: array("i", x=2),
    lambda: array("f", [0.1, 1e10]),
    lambda: array("i", {1: 2, 3: 4}),
    lambda: array("u"),
]
for make in makers:
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
