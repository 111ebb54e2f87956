def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return None
    finally:
        print("divided", a, "by", b)


print(divide(6, 3))
print(divide(1, 0))
