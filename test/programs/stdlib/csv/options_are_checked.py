import _csv
import csv


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(a, k, "->", type(r).__name__)
    except Exception as e:
        print(a, k, type(e).__name__, e)


D=_csv.Dialect
for name in ("delimiter","quotechar","escapechar","lineterminator","quoting","skipinitialspace","strict","doublequote"):
    for v in (None,"","a","ab",1,-1,6,b"x"," ","\n","\r",2.0,True,[]):
        try:
            d=D(**{name:v}); print(name,repr(v),repr(getattr(d,name)))
        except Exception as e: print(name,repr(v),type(e).__name__,e)
t(D,delimiter="x",quotechar="x"); t(D,delimiter="x",escapechar="x"); t(D,quotechar="x",escapechar="x")
t(D,delimiter=" ",skipinitialspace=True); t(D,quotechar=" ",skipinitialspace=True); t(D,escapechar=" ",skipinitialspace=True)
t(D,delimiter=" ",skipinitialspace=True,quoting=3)
t(D,quotechar=None,quoting=0);t(D,quotechar=None);t(D,quotechar=None,quoting=3)
t(D,lineterminator="ab",delimiter="a");t(D,lineterminator="ab",quotechar="a");t(D,lineterminator="ab",escapechar="a")
t(D,1);t(D,"nope");t(D,1,2,3);t(D,foo=1);t(D,None,"a","b","c","d","e","f","g","h","i")
t(csv.reader);t(csv.reader,1);t(csv.reader,[],"nope");t(csv.reader,[],foo=1);t(csv.reader,[],"excel",1);t(csv.reader,[],"excel",bad=1)
t(csv.writer);t(csv.writer,1);t(csv.writer,[])
t(csv.register_dialect);t(csv.register_dialect,1);t(csv.register_dialect,"a",1);t(csv.register_dialect,"a","excel",foo=1);t(csv.register_dialect,"a","excel",delimiter="");t(csv.register_dialect,"a","b","c");t(csv.register_dialect,x=1);t(csv.register_dialect, "a", ())
t(csv.unregister_dialect,"nope");t(csv.unregister_dialect,[]);t(csv.get_dialect,"nope");t(csv.get_dialect,1);t(csv.get_dialect);t(csv.get_dialect,name="excel").__class__
t(csv.field_size_limit);t(csv.field_size_limit,"a");t(csv.field_size_limit,1.5);t(csv.field_size_limit,new_limit=131072);t(csv.field_size_limit,2**70);t(csv.field_size_limit,1,2)
