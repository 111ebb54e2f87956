def tried(call):
    try:
        print(repr(call()))
    except OverflowError as error:
        print(error)


tried(lambda: "" * 1314939933888763248246985401442661941456416016503607937513881)
tried(lambda: b"" * 9223372036854775808)
tried(lambda: () * -9223372036854775809)
tried(lambda: "" * 9223372036854775807)
tried(lambda: 2**100 * "")
count = 2**63
tried(lambda: "" * count)
tried(lambda: [] * count)
