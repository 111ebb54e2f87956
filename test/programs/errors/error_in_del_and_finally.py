try:
    print("work")
    raise ValueError("first")
finally:
    print("cleanup")
    del nothing
