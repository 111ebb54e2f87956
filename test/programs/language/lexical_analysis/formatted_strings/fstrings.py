name, n, x, items = "Ann", 42, 3.14159, [1, 2]
print(f"{name} {n} {x:.2f} {items}")
print(f"{n:5d}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:x}|{n:#b}|{n:,}")
print(f"{name!r} {name!s:>6} {'é'!a} {name:*^9}")
print(f"{n=} {name = } {x=:.1f} {n + 1 = }")
width, precision = 10, 3
print(f"{x:{width}.{precision}f}|{name:{'>'}{width}}|{n:{'0'}{width - 4}}")
print(f"{{}} {{{n}}} {'nested ' + f'{n + 1}'} {(lambda v: v * 2)(3)}")
print(f"{'a' if n > 3 else 'b'} {[i for i in range(3)]} { {'k': 1}['k'] }")
print(f"{n!r:>{width}}" f" joined {n}" " plain" rf"\raw {n}")
print(
    f"""multi
{name}
{n}"""
)
print(f"{'same quotes' + "inside"}", f"{f"{f"{1 + 1}"}"}")
print(f"{'\n'.join(['a', 'b'])}", f"{n:{'>' + '8'}}")
print(f"{1_000_000:_}", f"{255:08b}", f"{0.25:.1%}", f"{1e10:g}", f"{12345.678:,.1f}", f"{-5:=+6}")
print(f"{None} {True} {...}", f"{3!r}{'x'!r}", f"", f"{''}")
