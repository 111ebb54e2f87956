def f(x):
    if x:
        f(x - 1)
    else:
        raise KeyError("deep")


try:
    f(2)
finally:
    print("finally")
print("never")
