# Augmented assignment names its own operator in errors.
for operator in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="):
    for left, right in (("1", "'a'"), ("'a'", "1"), ("[]", "1"), ("None", "1"), ("{}", "{1}")):
        try:
            exec(f"x = {left}\nx {operator} {right}")
        except TypeError as error:
            print(operator, error)
