z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z * 2, z + 1.5, z - 1j, z / 2, z**2, z * z, 1 / z)
print(complex(1, 2), complex("1+2j"), complex(" -3j "), complex(5), 1j**2, (1 + 2j) == (1 + 2j), 3 + 0j == 3, hash(3 + 0j) == hash(3))
print(repr(1j), str(-0j), 1e20j, complex(0, -1), complex(-0.0, 2), [1 + 1j], f"{z:.2f}", complex(1.5, -2.5), (0.1 + 0.2j))
for bad in (lambda: z < 1, lambda: int(z), lambda: z // 2, lambda: complex("x"), lambda: z / 0, lambda: z % 2):
    try:
        bad()
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
