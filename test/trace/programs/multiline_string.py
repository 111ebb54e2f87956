a = """one
two
three"""
b = "x" \
    "y"
c = f"""{a}
{len(
    b
)}
"""
d = ("a"
     "b"
     f"{b}"
     "c")
print(a, b, c, d)
