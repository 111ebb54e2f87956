// Test cases that are functions or parts of a test.

export const otherCases = () => String.raw`

def _nothing():
    pass


def _exc_info_of(error):
    try:
        raise error from None
    except type(error):
        return sys.exc_info()


class FunctionTestCase(TestCase):
    """A function as a test, with functions for what comes before and after it."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._testFunc = testFunc
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._description = description

    def setUp(self):
        (self._setUpFunc or _nothing)()

    def runTest(self):
        self._testFunc()

    def tearDown(self):
        (self._tearDownFunc or _nothing)()

    def _key(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, self.__class__) else NotImplemented

    def __hash__(self):
        return hash((type(self), *self._key()))

    def id(self):
        return self._testFunc.__name__

    def shortDescription(self):
        if self._description is None:
            return (self._testFunc.__doc__ or "").split("\n")[0].strip() or None
        return self._description

    def __str__(self):
        return f"{strclass(self.__class__)} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} tec={self._testFunc}>"


class _OrderedChainMap(ChainMap):
    """Parameters of nested subtests, the inner ones first."""

    def __iter__(self):
        return iter(dict.fromkeys(key for mapping in self.maps for key in mapping))


class _SubTest(TestCase):
    """What results are told of one subtest."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self._message, self.params = test_case, message, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = [] if self._message is _no_message else [f"[{self._message}]"]
        if self.params:
            parts.append("(%s)" % ", ".join(f"{name}={value!r}" for name, value in self.params.items()))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"
`
