def averager():
    total, count, average = 0, 0, None
    while True:
        try:
            value = yield average
        except ZeroDivisionError:
            total, count = 0, 0
            average = "reset"
            continue
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


def collect(results):
    while True:
        results.append((yield from averager()))


results = []
c = collect(results)
next(c)
print(c.send(10), c.send(20), c.throw(ZeroDivisionError()), c.send(6))
c.send(None)
print(c.send(1))
c.send(None)
print(results)
