# What complex() reads.
for text in ("1+2j", " 3j ", "(1-2j)", "j", "-j", "+1", "1e3-2.5e-2j", "inf+nanj", "1_0+2_0j", "nan", "( 1+2j )", "1+2", "1 + 2j", "2jj", "", "()", "1+j2",
             "++1j", "1-+2j", "infj", "\u0661+\u0662j", "1__0j"):
    try:
        print(repr(text), complex(text))
    except ValueError as error:
        print(repr(text), error)
