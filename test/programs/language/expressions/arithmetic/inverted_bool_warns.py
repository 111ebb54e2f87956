# `~` of a bool warns, at the line that runs it.
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for value in True, False:
        print(~value)
    print(caught[0].message, caught[0].lineno, len(caught))
