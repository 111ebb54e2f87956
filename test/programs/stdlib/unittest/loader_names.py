import sys
import unittest


class Outer(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def check(self):
        pass

    test_not_callable = 3


class Run(unittest.TestCase):
    def runTest(self):
        pass


loader = unittest.TestLoader()
here = sys.modules["__main__"]
print(loader.getTestCaseNames(Outer), loader.getTestCaseNames(Run))
print(loader.loadTestsFromTestCase(Run))
print(loader.loadTestsFromModule(here).countTestCases())
print(loader.loadTestsFromName("Outer.test_a", here))
print(loader.loadTestsFromNames(["Outer", "Run"], here))
bad = loader.loadTestsFromName("Outer.missing", here)
print(bad, len(loader.errors), loader.errors[0].splitlines()[-1])
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(Outer))
loader = unittest.TestLoader()
loader.testNamePatterns = ["*_b"]
print(loader.getTestCaseNames(Outer))
try:
    unittest.TestSuite().addTest(Outer)
except TypeError as error:
    print(error)
try:
    unittest.TestSuite().addTests("abc")
except TypeError as error:
    print(error)
