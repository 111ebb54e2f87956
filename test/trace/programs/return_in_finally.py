def f():
    try:
        return 1
    finally:
        return 2


def g():
    try:
        1 / 0
    finally:
        return 3


def h():
    for i in range(3):
        try:
            continue
        finally:
            break
    return i


def k():
    while True:
        try:
            return 1
        finally:
            break
    return 2


f(); g(); h(); k()
