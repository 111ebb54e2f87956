class E:
    def __eq__(self, other):
        print("eq", other)
        return True


match E():
    case None: print("is none")
    case True: print("is true")
    case 5: print("equal to five")
match 1:
    case True: print("identical")
    case 1.0: print("equal")
match float("nan"):
    case x if x != x: print("nan")
