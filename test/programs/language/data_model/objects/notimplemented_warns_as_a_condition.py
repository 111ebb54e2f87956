import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(bool(NotImplemented), 1 if NotImplemented else 2, not NotImplemented)
    for warning in caught:
        print(warning.category.__name__, warning.message)
