def f():
    if 0:
        a = 1
    if 1:
        a = 2
    if False:
        b = 1
    else:
        b = 2
    if True: c = 3
    else: c = 4
    if __debug__:
        d = 1
    if None: pass
    while 0:
        e = 1
    while False: e = 2
    if "":
        e = 3
    if not 0:
        e = 4
    if 1 and 0:
        e = 5
    if 0 or a:
        e = 6
    return a, b, c, d, e


f()
if 0:
    x = 1
else:
    x = 2
