b = b"hello \x00\xff"
print(b, len(b), b[0], b[1:3], b[-1], list(b[:3]), b + b"x", b * 2, b"ell" in b, 104 in b)
print(b"abc".hex(), bytes.fromhex("6a6b 6c"), bytes(3), bytes([1, 2]), bytes("é", "utf-8"), b"\xc3\xa9".decode())
print(b"a,b,c".split(b","), b",".join([b"x", b"y"]), b"AbC".lower(), b"abc".replace(b"b", b"--"), b" x ".strip(), b"abc".find(b"c"), b"abc".startswith(b"ab"))
a = bytearray(b"abc")
a[0] = 65
a.append(100)
a.extend(b"ef")
a += b"g"
del a[1]
a[1:2] = b"XY"
print(a, bytes(a), len(a), a.pop(), a.decode(), a == b"AXYdef")
print(b"a" < b"b", b"a" == "a", hash(b"a") == hash("a"), repr(b'it\'s "q"'), b"%d %s" % (5, b"x"))
for bad in (lambda: b"a" + "b", lambda: bytes([256]), lambda: b"a"[5], lambda: bytes("é"), lambda: a.append(300)):
    try:
        bad()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
print(int.from_bytes(b"\x01\x02", "big"), (258).to_bytes(2, "little"), memoryview(b"abc")[1], bytes(reversed(b"abc")))
