def i(x): return x


xs = list(range(10))
xs[i(1)]
xs[i(1):
   i(5)]
xs[i(1):i(5):i(2)]
xs[
    i(1)
] = i(2)
xs[i(1):i(3)] = [
    i(1),
    i(2)]
d = {}
d[i(1), i(2)] = \
    i(3)
d[i(1),
  i(2)]
