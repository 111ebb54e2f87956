x = 1
print(rf"\n{x}\t", fr"{x}\{x}", f"\x41{x}\u0042", f"\N{BULLET}{x}", Rf"\N{x}")
print(f"a\
b{x}", f"{x:\x3e4}", rf"{x:\>4}" if False else "", f"{'a\tb'!r}")
