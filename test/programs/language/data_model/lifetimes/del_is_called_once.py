saved = []
class R:
    def __del__(self):
        print("del R")
        saved.append(self)
r = R()
r = None
print(len(saved))
saved.clear()
print("second time is silent")
