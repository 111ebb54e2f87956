# ascii() is repr() with everything beyond ASCII escaped.
class R:
    def __repr__(self):
        return "é\U0001f600\n"


print(ascii("é\u20ac\U0001f600\n'"), ascii(R()), ascii(["é"]), ascii({"ñ": b"\xe9"}), f"{'é'!a:>8}", "%a" % "é", ascii("\ud800"), ascii(5), ascii("\x7f\x80"))
