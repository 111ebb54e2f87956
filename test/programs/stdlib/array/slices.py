from array import array

statements = """a[2:4] = array('i', [9, 9, 9])
a[2:4] = array('i', [])
a[2:4] = [1]
a[2:4] = array('d', [1])
a[::2] = array('i', [0] * 5)
a[::2] = array('i', [0] * 4)
a[::-1] = a
a[8:2] = array('i', [5])
a[1:1] = a
a[3] = 100
a[3] = 2**40
a[3] = 1.5
del a[2]
del a[2:5]
del a[::2]
del a[::-3]
del a[100]
a += array('i', [1])
a += [1]
a *= 2
a *= 0
a.x = 1
a.typecode = 'd'
m = memoryview(a); a.append(1)
m = memoryview(a); m[0] = 77
m = memoryview(a); m.release(); a.append(1)
m = memoryview(a); a[0:1] = array('i', [1, 2])
m = memoryview(a); a.clear()
m = memoryview(a); del a[0]
m = memoryview(a).cast('B'); print(m[0:8].tolist(), m.nbytes)"""
for statement in statements.split("\n"):
    a = array("i", range(10))
    try:
        exec(statement)
        print(statement, a)
    except Exception as error:
        print(statement, type(error).__name__, error)
