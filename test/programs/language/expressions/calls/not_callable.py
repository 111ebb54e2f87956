class C: ...


for source in ("5()", "'a'()", "None()", "(1, 2)()", "[1]()", "{}()", "C()()", "1.5()", "True()", "...()", "int()()", "(lambda: 5)()()", "C.x()", "[print][0](1)(2)"):
    import warnings

    warnings.simplefilter("ignore")
    try:
        eval(source)
    except (TypeError, AttributeError) as error:
        print(source, error)
