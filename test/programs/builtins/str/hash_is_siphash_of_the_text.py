for text in ("", "a", "b", "hello", "é", "€", "😀", "a" * 20, "\ud800", "The quick brown fox"):
    print(ascii(text), hash(text))
