(x := 1)
if (y := f()) and y > 1: print(y)
z = [q for a in b if (q := a)]

def g():
    while chunk := read(): use(chunk)
    return [last := i for i in range(3)], last
