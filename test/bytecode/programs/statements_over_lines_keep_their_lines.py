x = [
    1,
    a,
    b(
        c
    ),
]
if (
    a
    and b
):
    pass
for (
    x
) in (
    y
): z
def f(
    a=1,
    b=2,
): return (a,
           b)
assert (
    a
), (
    b
)
print(a); print(b); pass
