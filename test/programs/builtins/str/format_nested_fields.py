# Replacement fields inside format specs, one level deep.
print("{:{}}".format("x", 5), "{:{w}.{p}f}".format(3.14159, w=10, p=2), "{0:{1}{2}}".format(5, ">", 4), "{:{a[0]}}".format(1, a=["+"]))
print("{!r:>{}}".format("a", 8), "{a.real:{a.imag}}".format(a=7), "{:{:}}".format(1, 3), "{:{}{}{}}".format("x", "*", "^", 9))
for text, args in (("{:{:{}}}", (1, 2, 3)), ("{:{}}", (1,)), ("{0:{}}", (1, 2)), ("{:{0}}", (1, 2)), ("{:{x}}", (1,)), ("{:{", (1, 2)), ("{!}", (1,)), ("{!x}", (1,)), ("{!rs}", (1,)), ("{!r", (1,))):
    try:
        print(text.format(*args))
    except (ValueError, IndexError, KeyError) as error:
        print(repr(text), type(error).__name__, error)
