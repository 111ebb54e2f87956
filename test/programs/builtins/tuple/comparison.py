print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") == (1, "a"), (1, 2) <= (1, 2), (2,) > (1, 99), ((1, 2), 3) < ((1, 3), 0))
nan = float("nan")
print((nan,) == (nan,), (nan,) < (nan,), (1, nan) == (1, nan), (float("nan"),) == (float("nan"),))
try:
    (1, "a") < (1, 2)
except TypeError as error:
    print(error)
