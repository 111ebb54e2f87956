print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{a} {b}".format(b=2, a=1), "{0}{a}{0}".format(1, a=2), "{{}}".format(), "{:>{}}".format("x", 4), "{:{w}.{p}}".format(3.14159, w=8, p=3))
for template, args in (("{} {0}", (1,)), ("{0} {}", (1,)), ("{}", ()), ("{1}", (0,)), ("{a}", ()), ("{", ()), ("}", ()), ("{0", (1,)), ("{!r}", (1,)), ("{!}", (1,)), ("{!x}", (1,)), ("{0!r", (1,)), ("{:{:{}}}", (1, 2, 3)), ("{0.}", (1,)), ("{0[}", (1,)), ("{0[]}", (1,)), ("{0[a}", (1,)), ("{0]}", (1,)), ("{ 0}", (1,)), ("{-1}", (1,))):
    try:
        print(template, template.format(*args))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        print(template, type(error).__name__, error)
