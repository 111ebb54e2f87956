class A:
    def __init__(self, x):
        self.x = x

    def __str__(self):
        return str(self.x)

    def __iter__(self):
        return iter([self.x])


a = A(1)
print(a, str(a), *a)
b = [str(A(i)) for i in range(2)]
c = {i: A(i).x for i in range(2)}
