for value in (None, 5, 1.5, "a", (), object(), len, [], int, type(None), ...):
    try:
        value.new = 1
        print("set on", type(value).__name__)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
