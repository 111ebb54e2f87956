import unittest


class Case(unittest.TestCase):
    def test_good(self):
        pass

    def test_bad(self):
        self.assertListEqual([1], (1,))


class Recorder(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        print("start", test)

    def stopTest(self, test):
        super().stopTest(test)
        print("stop", test)

    def addSuccess(self, test):
        print("success", test.id())

    def addFailure(self, test, err):
        super().addFailure(test, err)
        print("failure", err[0].__name__, err[1])


result = Recorder()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Case)
suite.run(result)
print(result, result.testsRun, suite.countTestCases(), list(suite))


def free_function():
    """Checks something."""
    assert 1 == 1


test = unittest.FunctionTestCase(free_function, description=None)
print(test, test.id(), test.shortDescription(), test.run())
