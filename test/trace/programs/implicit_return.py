def f(x):
    if x:
        y = 1


def g(x):
    for i in range(x):
        if i:
            z = i


def h(x):
    while x:
        x -= 1
        if x == 1:
            break


def k(x):
    try:
        x
    finally:
        y = 1


def m(x):
    with x:
        y = 1


from contextlib import nullcontext

f(0); f(1); g(0); g(2); h(0); h(3); k(1); m(nullcontext())
