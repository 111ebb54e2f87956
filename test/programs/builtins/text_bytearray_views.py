# bytearray under random changes; memoryview; iterators and conversions of bytes.
def t(f):
    try: print(repr(f()))
    except Exception as ex: print(type(ex).__name__ + ': ' + str(ex))
import random
random_state = 12345
def rnd(n):
    global random_state
    random_state = (random_state * 1103515245 + 12345) & 0x7fffffff
    return random_state % n
b = bytearray(b"hello world")
for step in range(300):
    k = rnd(14); n = len(b)
    i = rnd(n + 4) - 2; j = rnd(n + 6) - 3; st = [1, 1, 2, -1, 3, None][rnd(6)]
    new = bytes(rnd(256) for _ in range(rnd(4)))
    try:
        if k == 0: b.append(rnd(256))
        elif k == 1: b.extend(new)
        elif k == 2: b.insert(i, rnd(256))
        elif k == 3: b.pop(i)
        elif k == 4: b[i:j] = new
        elif k == 5: b[i:j:st] = new
        elif k == 6: del b[i:j]
        elif k == 7: del b[i:j:st]
        elif k == 8: b += new
        elif k == 9: b[i] = rnd(256)
        elif k == 10: b.remove(rnd(256))
        elif k == 11: b.reverse()
        elif k == 12: b = b[::st]
        elif k == 13 and len(b) < 30: b *= rnd(3)
    except Exception as ex: print(step, k, type(ex).__name__, ex)
    if step % 10 == 0: print(step, b.hex())
b = bytearray(b"abc"); m = memoryview(b)
t(lambda: b.append(1)); t(lambda: b.extend(b"x")); m[0] = 90; print(b); t(lambda: b.clear()); t(lambda: b.pop()); t(lambda: b.__setitem__(slice(0,1), b"xy")); t(lambda: b.__setitem__(slice(0,1), b"x"))
m.release(); b.append(1); print(b); t(lambda: m[0]); t(lambda: m.tolist()); t(lambda: len(m)); t(lambda: m.format)
with memoryview(b) as mm: print(mm[1:].tobytes(), mm.nbytes, mm[::-1].tolist())
t(lambda: mm[0]); t(lambda: mm.release())
m = memoryview(bytearray(range(24))); c = m.cast('B', (2,3,4)); print(c.tolist(), c.ndim, c.shape, c.strides, c[1,2,3], c.nbytes, len(c)); t(lambda: c[0]); t(lambda: c[0,0]); t(lambda: c[5,0,0]); t(lambda: c[0:1].tolist()); t(lambda: c[1::-1].shape); t(lambda: c[0:1,0:1])
h = m.cast('H'); h[0] = 65535; print(h[0], m[:2].tolist(), h.itemsize, h.tolist()[:3]); t(lambda: h.__setitem__(0, 65536)); t(lambda: h.__setitem__(0, -1)); t(lambda: h.__setitem__(0, 1.5)); t(lambda: h.cast('I'))
i8 = m.cast('b'); i8[0] = -5; print(i8[0], m[0]); d = m.cast('d'); d[0] = 1.5; print(d[0], m[:8].tolist()); f = m.cast('f'); f[1] = 2.25; print(f[1]); q = m.cast('q'); q[2] = -2**63; print(q[2]); t(lambda: q.__setitem__(2, 2**63)); Q = m.cast('Q'); print(Q[2]); x = m.cast('?'); print(x[0]); cc = m.cast('c'); cc[0] = b'z'; print(cc[0]); t(lambda: cc.__setitem__(0, b'zz')); t(lambda: cc.__setitem__(0, 5))
print(m == bytes(m), m[:3] == m[:4], m[:0] == b"", memoryview(b"ab") == memoryview(bytearray(b"ab")), memoryview(b"ab").cast('H') == b"ab")
m2 = memoryview(bytearray(b"abcdef")); m2[1:4] = b"XYZ"; print(m2.obj); m2[::2] = b"..." ; print(m2.obj); t(lambda: m2.__setitem__(slice(0,2), b"abc")); t(lambda: m2.__setitem__(slice(0,2), "ab")); m2[2:5] = m2[0:3]; print(m2.obj)
print(bytes(memoryview(b"abc")[::-1]), bytearray(memoryview(b"abc")), memoryview(b"abc")[::-1].hex(), b"".join([memoryview(b"a"), bytearray(b"b")]), b"abc".find(memoryview(b"b")), str(memoryview(b"xyz"), "ascii"), int(memoryview(b"12")))
it = iter(b"abc"); next(it); print(it.__length_hint__(), list(it), list(it)); it = iter("a😀c"); next(it); print(it.__length_hint__(), list(it))
print(bytes(5), bytes([1,2]), bytes(bytearray(b"x")), bytes(memoryview(b"y")), bytes(range(3)), bytes("é", "latin-1"), bytes((1,2)), bytes(x for x in (3,4)))
class W:
    def __bytes__(self): return b"w"
class W2:
    def __bytes__(self): return "w"
class W3:
    def __index__(self): return 3
print(bytes(W()), bytes(W3()), bytearray(W3()), b"%b" % W()); t(lambda: bytes(W2())); t(lambda: bytearray(W()))
print(b"%s|%10s|%-5s|%.2s" % (b"a", b"b", b"c", b"def"), b"%08.3f %x %X %o %+d %c" % (3.14159, 255, 255, 8, 5, b"q"), b"%(a)s %(b)d" % {b"a": b"x", b"b": 3})
print(b"a-b-c".replace(b"-", b"+", 1), b"aaa".replace(b"", b"-"), b"aaa".replace(b"a", b"", 2), b"abc".translate(bytes.maketrans(b"abc", b"xyz")), b"abc".translate(None, delete=b"b"), b"abc".translate(bytes(range(256)), b"c"))
print(b"\x00\x7f\x80\xff\n\t\r\\'\"", bytearray(b"'\""), b'"', b"'")
for s in (b"abc", b"ABC def", b"", b"123", b"a1", b"Abc Def", b"\xe9"): print(s, s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isascii(), s.title(), s.swapcase(), s.capitalize(), s.upper(), s.center(9, b"*"), s.zfill(6))
print(b"ab" < b"b", b"ab" <= b"ab", b"" < b"a", b"a" != bytearray(b"a"), b"a" == "a", b"a" in b"abc", 97 in b"abc", b"" in b"", hash(b""), hash(b"\x00"*20))
print(b"1 2  3".split(), b"1,2,,3".split(b","), b"1,2,,3".split(b",", 2), b"1,2,,3".rsplit(b",", 1), b" a ".split(b" "), b"a\r\nb\n".splitlines(), b"a\r\nb\n".splitlines(True), b"abc".partition(b"b"), b"abc".rpartition(b"z"))
print(b"abcabc".find(b"c"), b"abcabc".rfind(b"c"), b"abcabc".find(b"c", 3), b"abcabc".find(b"c", -2), b"abcabc".count(b"bc"), b"abcabc".index(98), b"aaa".count(b"aa"), b"abc".startswith((b"x", b"a")), b"abc".endswith(b"bc", 1), b"abc".startswith(b"b", 1, 2))
print(bytearray(b"abc").copy(), bytearray(b"abc") == b"abc", bytearray(b"a") + b"b", b"a" + bytearray(b"b"), type(b"a" + bytearray(b"b")), bytearray(b"ab") * 2, [*bytearray(b"hi")], bytearray().pop if 0 else "")
