from datetime import timedelta

day = timedelta(days=1)
for zero in timedelta(0), 0, 0.0:
    for name, operation in [("/", lambda: day / zero), ("//", lambda: day // zero), ("%", lambda: day % zero), ("divmod", lambda: divmod(day, zero))]:
        try:
            print(operation())
        except (ZeroDivisionError, TypeError) as error:
            print(name, repr(zero), error)
