# expandtabs counts columns from the last line end.
print(repr("a\tb\n\tc\r\td".expandtabs(4)), repr("\t".expandtabs(0)), repr("ab\tc".expandtabs(-1)), repr("ab\tc".expandtabs(tabsize=1)), repr("\U0001f600\tx".expandtabs(4)), repr("abcdefgh\t.".expandtabs()))
for call in (lambda: "\t".expandtabs("4"), lambda: "\t".expandtabs(1.0), lambda: "\t".expandtabs(1, 2), lambda: "\t".expandtabs(1 << 40), lambda: "\t".expandtabs(tab=4)):
    try:
        print(repr(call())[:10])
    except (TypeError, OverflowError, MemoryError) as error:
        print(type(error).__name__, error)
