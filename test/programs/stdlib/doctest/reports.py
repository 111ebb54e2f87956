"""Module doc.

>>> 1 + 1
2
>>> 1 + 1
3
"""
import doctest, sys
class A:
    """
    >>> a = A(); a.x
    5
    >>> a.z  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    AttributeError: whatever
    """
    x = 5
    def m(self):
        """
        >>> A().m()
        1
        >>> for i in range(2):
        ...     print(i)
        0
        1
        """
        return 1
    @property
    def p(self):
        """
        >>> A().p
        'p'
        """
        return "p"
    @staticmethod
    def s():
        """
        >>> A.s()
        [1, 2]
        >>> print("a\\n\\nb")
        a
        <BLANKLINE>
        b
        """
        return [1,2]
    @classmethod
    def c(cls):
        """>>> A.c()
        'A'"""
        return cls.__name__
def f(x):
    """
    >>> f(3)
    9
    >>> f("a")
    Traceback (most recent call last):
    TypeError: bad
    >>> f(4)
    17
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> list(range(20)) # doctest: +NORMALIZE_WHITESPACE
    [0,   1,  2,  3,  4,  5,  6,  7,  8,  9,
    10,  11, 12, 13, 14, 15, 16, 17, 18, 19]
    >>> print("skipped") # doctest: +SKIP
    nope
    >>> True
    1
    >>> {'a': 1}
    {'a': 1}
    >>> x = 3
    >>> x
    >>> print("xxx")
    >>> def g(y):
    ...     '''doc'''
    ...     return y
    ...
    >>> g(2)
    2
    >>> import math; math.sqrt(-1)
    Traceback (most recent call last):
     File "x", line 1
    ValueError: math domain error
    >>> raise ValueError("multi\\nline")
    Traceback (most recent call last):
    ValueError: multi
    line
    """
    if isinstance(x, str): raise TypeError("bad")
    return x*x
def nodoc(): pass
__test__ = {"extra": ">>> 2*2\n4\n>>> 2*2\n5\n"}
if __name__ == "__main__":
    print(doctest.testmod())
    print(doctest.testmod(verbose=True))
    doctest.run_docstring_examples(f, globals())
    doctest.run_docstring_examples(A.m, globals(), verbose=True, name="mm")
    for t in doctest.DocTestFinder().find(A): print(t, t.lineno, len(t.examples))
    p = doctest.DocTestParser(); print([ (type(x).__name__, getattr(x,"source",x)) for x in p.parse("a\n>>> 1\n1\n\nb")])
    try: p.parse(">>>1\n")
    except ValueError as e: print(e)
    print(doctest.script_from_examples(">>> 1+1\n2\ntext\n"))
