print([text.zfill(5) for text in ("42", "-42", "+4", "", "-", "--1", "abc", "123456", "é", " 1")], "42".zfill(-1), "1".zfill(True), len("😀".zfill(3)))
for call in (lambda: "a".zfill(), lambda: "a".zfill("5"), lambda: "a".zfill(2.0)):
    try:
        call()
    except TypeError as error:
        print(error)
