def run(kind):
    print(kind, end=": ")
    try:
        print("try", end=" ")
        if kind == "value":
            raise ValueError(kind)
        if kind == "key":
            {}[kind]
        if kind == "return":
            return "returned"
    except ValueError as error:
        print("except", error, end=" ")
    except (KeyError, IndexError):
        print("tuple", end=" ")
    else:
        print("else", end=" ")
    finally:
        print("finally", end=" ")
    return "end"


for kind in ("none", "value", "key", "return"):
    print(run(kind))


def override():
    try:
        return 1
    finally:
        return 2


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    return i


print(override(), loop())


def nested():
    try:
        try:
            1 / 0
        finally:
            print("inner finally")
    except ZeroDivisionError as error:
        print("outer", error)
    try:
        pass
    except:
        print("never")
    else:
        print("else")


nested()
