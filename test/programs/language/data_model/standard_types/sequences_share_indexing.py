for sequence in ("abc", b"abc", (1, 2, 3), [1, 2, 3], range(1, 4), bytearray(b"abc"), memoryview(b"abc")):
    print(type(sequence).__name__, sequence[0], sequence[-1], len(sequence), len(sequence[1:]), type(sequence[1:]).__name__)
    for index in (3, -4):
        try:
            sequence[index]
        except IndexError as error:
            print("  ", error)
