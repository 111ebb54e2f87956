# find, count and `in` take a byte's number.
b = b"abcabc\x00\xff"
print(b.find(98), b.rfind(98), b.count(97), b.index(255), 99 in b, 200 in b, b.find(True), b.find(b""), b.count(b""), b.find(97, 1), b.rindex(99, 0, 4), b"bc" in b)
print(bytearray(b).find(98), bytearray(b).count(b"abc"), memoryview(b"a") in b if False else b.find(memoryview(b"bc")), b.find(bytearray(b"ca")))
