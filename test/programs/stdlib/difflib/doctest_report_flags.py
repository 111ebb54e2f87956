import doctest

text = """
>>> for line in "one", "two", "three", "four": print(line)
one
too
three
for
five
"""
for flag in doctest.REPORT_NDIFF, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF:
    test = doctest.DocTestParser().get_doctest(text, {}, "sample", "sample.py", 0)
    print(doctest.DocTestRunner(optionflags=flag, verbose=False).run(test))
