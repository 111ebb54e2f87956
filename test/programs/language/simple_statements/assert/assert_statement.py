assert True
assert 1, "never shown"
try:
    assert False
except AssertionError as error:
    print(repr(error))
try:
    assert 1 == 2, ("a", 3)
except AssertionError as error:
    print(repr(error), error.args)
def message():
    print("message is evaluated")
    return "text"
assert True, message()
try:
    assert None, message()
except AssertionError as error:
    print(error)
