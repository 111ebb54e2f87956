nan, inf = float("nan"), float("inf")
print(1 == 1.0 == (1 + 0j) == True, 0.1 + 0.2 == 0.3, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53 + 1, 10**30 == 1e30, 10**22 == 1e22, nan == nan, nan != nan, nan < 1, inf == inf, -inf < -(10**400), 10**400 < inf, 1 < True, 0 <= False)
for a, b in ((1, 1j), (1j, 1.0), (1, "1"), (None, 0), (None, None), ([], 0), ({}, {}), ({1}, [1]), (int, str), (print, len), (object(), object()), ((1,), [1]), (b"a", "a"), (slice(1), slice(2)), (..., ...), (range(1), range(2))):
    try:
        print(a < b)
    except TypeError as error:
        print(error)
