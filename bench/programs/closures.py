# Functions made by functions: cells, nonlocal, decorators, default arguments, partial application.

from functools import partial, reduce


def counter(step):
    count = 0

    def increment(times=1, *, scale=1):
        nonlocal count
        count += step * times * scale
        return count

    return increment


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


def logged(log):
    def decorate(function):
        def wrapper(*args, **kwargs):
            log[0] += 1
            return function(*args, **kwargs)

        return wrapper

    return decorate


log = [0]


@logged(log)
def blend(a, b, weight=0.5):
    return a * weight + b * (1 - weight)


counters = [counter(i) for i in range(10)]
for i in range(90000):
    for count in counters:
        count()
    counters[i % 10](2, scale=3)
print([count(0) for count in counters])

pipeline = compose(lambda x: x + 1, lambda x: x * 3, lambda x: x ^ 5, partial(int.__and__, 1023))
print(sum(pipeline(i) for i in range(300000)))
print(reduce(lambda a, b: blend(a, b, weight=0.25), range(200000), 0.0), log)
adders = [lambda x, n=n: x + n for n in range(100)]
print(sum(add(i) for i in range(4000) for add in adders))
