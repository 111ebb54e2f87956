# ~True still works, with a warning.
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    value = True
    print(~value, ~False, type(~value).__name__)
    for warning in caught:
        print(warning.category.__name__, warning.message)
