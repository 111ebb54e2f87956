def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        try:
            {}["k"]
        except KeyError as f:
            x = (e, f)
        y = 1
    try:
        e
    except UnboundLocalError:
        z = 1


f()
