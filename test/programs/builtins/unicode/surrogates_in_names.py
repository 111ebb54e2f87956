for make in [lambda: type("A\udcdcB", (), {}), lambda: eval("'\ud800'"), lambda: "a".encode("utf\ud800"), lambda: str(b"", "utf-8", "\udc80")]:
    try:
        print(make())
    except UnicodeEncodeError as error:
        print(error)
