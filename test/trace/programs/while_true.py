def f():
    i = 0
    while True:
        i += 1
        if i > 2:
            break
    while 1:
        i += 1
        if i > 5:
            return i


f()
