class A(Exception): ...
class B(A): ...


def handle(error):
    try:
        raise error
    except (KeyError, B):
        return "first"
    except A:
        return "second"
    except Exception:
        return "third"
    except:
        return "bare"


print([handle(e) for e in (A(), B(), KeyError(), LookupError(), GeneratorExit(), B)])
try:
    try:
        raise KeyError("k")
    except 5:
        pass
except TypeError as error:
    print(error, repr(error.__context__))
try:
    try:
        raise KeyError("k")
    except (ValueError, "str"):
        pass
except TypeError as error:
    print(error)
try:
    raise ValueError("unused handlers are not looked at")
except ValueError:
    print("fine")
except undefined_name:
    print("never")
