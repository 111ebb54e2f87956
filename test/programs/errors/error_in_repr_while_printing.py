class Bad:
    def __repr__(self):
        return "x" + 5


print([1, 2])
print([Bad()])
