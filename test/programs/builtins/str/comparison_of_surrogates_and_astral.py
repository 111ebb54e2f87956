# Strings compare by code point: astral characters come after all of the BMP.
items = ["\uffff", "\U00010000", "\ud800", "\ue000", "a", "", "a\U0001f600", "a\uffff", "\ude00", "\U0001f600"]
print(ascii(sorted(items)), "\uffff" < "\U00010000", max(items) == "\U0001f600", "\ud83d" < "\U0001f600", len("\ude00\ud83d"), len("\U0001f600"))
print(ascii("\ude00" + "\ud83d"), ascii(["\U0001f600"[0], "\ude00\ud83d"[0]]), "\ud83d" in "\U0001f600", "\U0001f600".find("\ude00"))
