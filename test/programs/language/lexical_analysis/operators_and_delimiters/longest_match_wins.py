x = 5
y = x--1
print(y, x+++1, ~-x, x- -1, x<<1>>1, x//2*2, 2**-1, x<-1, x>-1)
x<<=1;x>>=1;x**=2;x//=2;x|=1
print(x, [1,2][-1], x if x<=x!=0 else 0)
print((lambda *a: a)(*[1],*[2]), {**{1: 2}})


def f(a, /, b, *, c): return (a, b, c)


print(f(1,2,c=3), f.__name__)
