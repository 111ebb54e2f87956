x = 1; y = 2; print(x, y)
if x: print("one line"); print("still")
total = x + \
    y
print(total, (x +
    y), [1,
  2,
])
for i in range(2): print(i, end=" ")
print()
while x < 3: x += 1
class A: a = 1; b = 2
def f(): return 1; return 2
print(x, A.b, f())
if True:
    pass; print("after pass")
