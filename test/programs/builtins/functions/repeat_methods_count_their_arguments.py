for value in "", b"", bytearray(), [], (), 5, 1.5:
    for name in "__mul__", "__rmul__", "__imul__", "__add__", "__getitem__", "__contains__":
        for arguments in (), (1, 2), (1, 2, 3):
            try:
                getattr(value, name)(*arguments)
            except (TypeError, AttributeError) as error:
                print(type(value).__name__, name, repr(str(error)))
