class A:
    def __del__(self):
        pass


a = 1
b = [i for i in range(3)]
for i in b[:]:
    b.remove(i)
else:
    del b
