# Complex numbers equal the reals they are; the hash agrees.
print(1 + 0j == 1, 1 + 0j == 1.0, 0.5 + 0j == 0.5, 1 + 1j == 1, 10**20 + 0j == 10**20, 2**53 + 1 == complex(2**53), True == 1 + 0j)
print(hash(3 + 0j) == hash(3), hash(1 + 2j), hash(1j), hash(-1j), hash(complex(0.5, -0.25)), hash(complex("inf")))
print({1: "a"}[1 + 0j], 1j in [1j], complex("nan") == complex("nan"), (1j) != "a", 1j == None)
