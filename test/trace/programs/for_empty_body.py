def f():
    for _ in []:
        pass
    for _ in range(2):
        pass
    for _ in range(2):
        """text"""
    for _ in range(2):
        ...
    for a, *b in [(1, 2, 3), (4,)]:
        continue


f()
