import warnings


class T:
    def __trunc__(self):
        print("asked, after", len(caught), "warnings")
        return 5


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(int(T()), [str(each.message) for each in caught])
