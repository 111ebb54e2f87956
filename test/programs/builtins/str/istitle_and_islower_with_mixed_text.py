for text in ("A B", "A b", "Ab Cd", "AB", "A1B", "a", "1", "1A", "Dž", "ǅ", "A'B", "They'Re", "ªA", "ⅰ", "Ⅰⅰ"):
    print(ascii(text), text.istitle(), text.islower(), text.isupper(), text.title() == text)
