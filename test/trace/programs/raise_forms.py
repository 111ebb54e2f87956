def f(n):
    try:
        if n == 0:
            raise ValueError
        if n == 1:
            raise ValueError("x") from KeyError("k")
        if n == 2:
            raise (
                ValueError(
                    "multi"
                )
            )
        if n == 3:
            raise 1
        if n == 4:
            raise
    except ValueError:
        try:
            raise
        except ValueError as e:
            pass
    except (TypeError, RuntimeError):
        pass


for i in range(5):
    f(i)
