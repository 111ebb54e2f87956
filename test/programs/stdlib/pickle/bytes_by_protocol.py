import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


for data in (b"", b"a", b"\x00\xff", bytearray(), bytearray(b"xyz"), b"x" * 256):
    show(data)
