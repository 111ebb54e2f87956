a = (
    1
    + 2
    * len(
        "abc"
    )
)
b = [
    a,
    a + 1,
    a
    + 2,
]
c = {
    "k": a,
    "l":
        b[0],
}
d = (a,
     b)
print(a, b, c, d)
