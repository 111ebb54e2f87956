def f():
    a = "hello"
    b = "hello"
    c = 1000
    d = 1000
    e = (1, 2)
    g = (1, 2)
    return a is b, c is d, e is g, [] is [], () is ()


print(f(), "a" == "a", 1 == 1.0 == True, 0.0 == -0.0, float("nan") == float("nan"), "1" == 1, () == [], b"" == "")
