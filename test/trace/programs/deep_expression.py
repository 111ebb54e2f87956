def f(x): return x
def g(x, y): return x + y


r = f(g(f(1), f(g(f(2),
                  f(3)))))
s = [f(1), [f(2),
            f(3)],
     {f(4): f(5),
      f(6):
      f(7)}]
t = g(
    f(1),
    f(
        2
    ))
u = f(1) + \
    f(2) * \
    f(3)
v = (f(1) if f(0) else
     f(2))
w = (f(0) or
     f(1) and
     f(2))
