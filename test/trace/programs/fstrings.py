def f(x): return x


a = f"{f(1)}{f(2)!r}{f(3):>{f(4)}}"
b = f"{f(1)}" \
    f"{f(2)}"
c = f"""
{f(1)}
{
    f(2)
}
"""
d = (f"a"
     f"{f(1)}"
     "b")
e = f"{f(1)=}"
g = f"{'x' if f(1) else 'y'}"
