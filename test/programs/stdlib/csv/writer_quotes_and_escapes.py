import csv


class W:
    def write(self,s): return repr(s)
for kw in ({},dict(quoting=1),dict(quoting=2),dict(quoting=3),dict(quoting=4),dict(quoting=5),dict(quoting=3,escapechar="\\"),dict(escapechar="\\",doublequote=False),dict(delimiter=" ",skipinitialspace=True) , dict(skipinitialspace=True), dict(quotechar=None,quoting=3,escapechar="!"),dict(lineterminator="!x")):
    for row in ([],[""],["",""],[None],[None,None],[1,2.5,"a",None,True],["a,b"],['a"b'],["a\nb"],["a\rb"],[" a"],[" "],["a b"],["\\"],['"'],["!x"],5,"abc",["x",1j]):
        try: print(kw,row,csv.writer(W(),**kw).writerow(row))
        except Exception as e: print(kw,row,type(e).__name__,e)
