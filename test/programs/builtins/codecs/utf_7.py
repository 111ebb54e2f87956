for text in ["Hi Mom -☺-!", "日本語", "+", "a+b", "é-", "\U0001f600x", "~\\", "A\u2262\u0391.", ""]:
    data = text.encode("utf-7")
    print(data, data.decode("UTF-7") == text)
for data in [b"+", b"+-", b"+AOk", b"+AOk-a", b"+8\xff", b"+A-", b"+AOl-", b"\xe9", b"+!", b"+3ADcAA-", b"+2D3eAA-"]:
    for errors in ["strict", "ignore", "replace"]:
        try:
            print(ascii(data.decode("utf-7", errors)), end=" ")
        except UnicodeDecodeError as error:
            print(error, end=" ")
    print()
