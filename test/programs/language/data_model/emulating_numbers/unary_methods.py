class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __abs__(self): return "abs"
    def __invert__(self): return "invert"


u = U()
print(-u, +u, abs(u), ~u)
for call in (lambda: -object(), lambda: +"a", lambda: ~1.5, lambda: abs([]), lambda: -None, lambda: ~(1 + 2j)):
    try:
        call()
    except TypeError as error:
        print(error)
print(-True, +True, abs(-7), abs(-1.5), abs(3 + 4j), ~5, -(-0.0), ~-1)
