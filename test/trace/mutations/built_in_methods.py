# Every mutating method of list, dict, set and bytearray, by name, by operator and by special method.
def lists():
    l = [3, 1, 2]
    l.sort()
    l.sort(key=lambda x: -x)
    l.reverse()
    l.extend((4, 5))
    l.insert(0, 9)
    l.remove(9)
    l.pop()
    l.pop(0)
    l[1:1] = [7, 7]
    l[::2] = [0] * len(l[::2])
    del l[::2]
    del l[-1]
    l *= 2
    l += (1,)
    l.clear()
    l.__init__([1, 2])
    l.__setitem__(0, 5)
    l.__delitem__(1)
    l.__iadd__([6])
    list.append(l, 8)
    first, *l[0:1] = [1, 2, 3]
    for l[0] in range(2):
        pass
    l.append(l)


def dicts():
    d = {"a": 1}
    d.update(b=2)
    d.update([("c", 3)])
    d.setdefault("d", []).append(1)
    d.pop("a")
    d.popitem()
    d |= {"k": 1}
    d.__setitem__("m", 4)
    d.__delitem__("m")
    del d["k"]
    d[1] = d[1.0] = d[True] = "one"
    d["self"] = d
    view = d.items()
    d.clear()


def sets():
    s = {1, 2}
    s.add(3)
    s.discard(1)
    s.update([7, 8], [9])
    s.remove(2)
    s.pop()
    s |= {10}
    s &= {10, 3, 8}
    s -= {3}
    s ^= {1}
    s.intersection_update({1, 8})
    s.difference_update({1})
    s.symmetric_difference_update({4})
    s.clear()


def bytearrays():
    b = bytearray(b"abc")
    m = memoryview(b)
    m[0] = 65
    m[1:3] = b"zz"
    m.release()
    b.extend(b"xyz")
    b[1:2] = b""
    b.append(1)
    b.insert(0, 2)
    b[0] = 3
    b[-1] = 4
    b.pop()
    b.remove(65)
    b.reverse()
    b += b"q"
    b *= 2
    del b[0]
    del b[::2]
    b.clear()


lists()
dicts()
sets()
bytearrays()
