import itertools

for name in "cycle", "pairwise", "takewhile", "starmap", "filterfalse", "compress", "tee", "batched":
    for arguments in (), (1, 2, 3, 4):
        try:
            getattr(itertools, name)(*arguments)
        except TypeError as error:
            print(error)
