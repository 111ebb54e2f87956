def f(x):
    try:
        x()
    except:
        y = 1
    else:
        y = 2
    finally: y = 3


f(int)
f(None)
