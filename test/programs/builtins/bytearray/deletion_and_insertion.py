# Slices of other lengths, deletion with steps, insert at the ends.
a = bytearray(b"0123456789")
a[2:4] = b"xyz"
print(a)
a[::2] = b"......"if len(a[::2]) == 6 else a[::2]
print(a)
del a[::3]
print(a)
a.insert(-100, 65)
a.insert(100, 66)
a.insert(-1, 67)
print(a, a.pop(), a.pop(0), a)
a[1:1] = [1, 2]
a[:0] = bytearray(b"new")
a += b"end"
a *= 2
print(a)
for act in ("a[::2] = b'x'", "a[0] = 256", "a[0] = b'x'", "a[0:1] = 'x'", "a[0:1] = 5", "a[100] = 1", "del a[100]", "a.insert(0, 'x')", "a.insert(0, 300)", "a.append(-1)", "a.append('x')", "a.extend('ab')", "a.extend([300])", "a.extend(5)", "a.remove(300)", "a.remove(200)", "a.pop(100)", "a += 'x'", "bytearray().pop()", "a[0:1] = [300]"):
    try:
        exec(act)
    except (TypeError, ValueError, IndexError) as error:
        print(act, type(error).__name__, error)
