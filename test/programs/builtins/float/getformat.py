# float.__getformat__ knows two types.
print(float.__getformat__("double"), float.__getformat__("float"))
for call in (lambda: float.__getformat__("int"), lambda: float.__getformat__(1), lambda: float.__getformat__()):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
