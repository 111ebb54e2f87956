a < b
a <= b
a == b
a != b
a > b
a >= b
a is b
a is not b
a in b
a not in b
a in {1, 2, 3}
a in [1, 2]
a not in [b, c]
not (a in b)
not (a == b)
if a == b: c
if a in b: c
x = a == None
