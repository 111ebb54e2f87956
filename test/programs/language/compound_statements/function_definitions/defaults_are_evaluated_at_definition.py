def say(n):
    print("say", n)
    return n


def f(a=say(1), *, b=say(2)) -> say(3): return a, b


print("defined", f(), f())
x = 5
def g(a=x): return a
x = 6
print(g(), g.__defaults__)
def h(a=[]):
    a.append(len(a))
    return a
print(h(), h(), h([9]), h.__defaults__)
