import copy, pickle


class B(bytes):
    def __bytes__(self):
        return b"own"

    def __repr__(self):
        return "B!"


class A(bytearray):
    def append(self, item):
        print("append", item)
        super().append(item)


b, a = B(b"ab"), A(b"cd")
for result in (b + b"x", b"x" + b, b * 2, b[:], b.upper(), bytes(b), bytearray(b), B(b), a + b"x", a * 2, a[:], a.copy(), bytes(a), bytearray(a), b.join([b"1"]), b"".join([b]), b % (), memoryview(b).tobytes(), b[0], list(b), b.decode(), b"%s" % b):
    print(type(result).__name__, result)
a.append(1)
a.extend(b"q")
a += b"z"
print(a, type(a).__name__, b == b"ab", {b: 1}[b"ab"], str(b), f"{b}", "%s" % b)
a.tag = 5
print(copy.copy(a), copy.deepcopy(a).tag, pickle.loads(pickle.dumps(a)).tag, pickle.loads(pickle.dumps(b)))
