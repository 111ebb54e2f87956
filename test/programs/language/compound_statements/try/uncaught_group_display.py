def fail(): raise TypeError("inner one")


errors = [ValueError("first")]
try:
    fail()
except TypeError as error:
    errors.append(error)
errors.append(ExceptionGroup("nested", [KeyError("k"), OSError(2, "No such file")]))
raise ExceptionGroup("several problems", errors)
