# abs, conjugate, real and imag; they can't be set.
z = 3 - 4j
print(abs(z), z.conjugate(), z.real, z.imag, +z, -z, bool(0j), bool(1j), z.__complex__(), complex.__getnewargs__(z))
print(abs(complex("inf+nanj")), abs(complex("nan")))
for act in ("z.real = 1", "z.x = 1", "abs(complex(1e308, 1e308))", "z.conjugate(1)", "complex.conjugate()", "complex.conjugate(1)"):
    try:
        print(eval(act) if "=" not in act else exec(act))
    except (AttributeError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
