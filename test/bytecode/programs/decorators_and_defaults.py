@a
@b.c(d)
def f(x, y=1, /, z=(2, 3), *, k=4, l, m=[]): 'doc'

@a
async def g(): pass

h = lambda x, /, y=1, *a, z, w=2, **k: x
i = lambda: (yield)
