# repr keeps the signs of zeros; parentheses where there is a real part.
for z in (0j, -0j, complex(0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0), 1j, -1j, 1 + 0j, complex(1, -0.0), complex("inf"), complex("nanj"),
          complex(float("-inf"), float("nan")), 1e16 + 1e-5j):
    print(repr(z), str(z), [z])
