print("never printed")
name = 'abc
