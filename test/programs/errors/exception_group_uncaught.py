def check(n):
    raise ValueError(f"bad {n}")


errors = []
for n in range(2):
    try:
        check(n)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup("several", errors + [TypeError("other")])
