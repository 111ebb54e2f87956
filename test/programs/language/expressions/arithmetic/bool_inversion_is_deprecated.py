import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    values = [True, False]
    print(~values[0], ~values[1], ~5, not True)
    for warning in caught:
        print(warning.category.__name__, warning.message)
