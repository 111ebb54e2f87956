ﬁne = 1
print(fine, "ﬁne" in globals(), "fine" in globals())
ℌ = 2
print(H, ª := 3, a)


class C:
    def ﬀ(self):
        return "ligature"


print(C().ff(), hasattr(C, "ﬀ"), [n for n in vars(C) if n.startswith("f")])
