import csv

lines=["a,b,c","a, b,c ",'"a,b",c','"a""b",c','"a"b,c','a"b,c','"a\n','""','','\n','\r\n',' ','"a','a\\,b','a\\','"a\\"b"',"1,2.5,x","'a','b'",'"1",2', 'a\nb','a\rb','a\r\n','"a" ,b',',','"",','a\0b','\\','a\\\n', ' "a", "b"', 'x,1e3,inf,nan', '\r', '\n\n','"a"\n','"a"\r\nb',"a b","  a  b", '"a\\\nb"',',""']
for kw in ({},dict(quoting=1),dict(quoting=2),dict(quoting=3),dict(quoting=4),dict(quoting=5),dict(escapechar="\\"),dict(skipinitialspace=True),dict(strict=True),dict(strict=True,escapechar="\\"),dict(doublequote=False),dict(doublequote=False,escapechar="\\"),dict(quotechar="'"),dict(delimiter=" "),dict(quoting=3,escapechar="\\"),dict(delimiter=" ",skipinitialspace=True)):
    for l in lines:
        try: 
            r=csv.reader([l],**kw); print(kw,repr(l),[*r],r.line_num)
        except Exception as e: print(kw,repr(l),type(e).__name__,e,r.line_num)
for ls in (['"a\n','b"\n','c\n'],['a\\\n','b'],['"a','b"'],[b"a"],[1],[None]):
    for kw in ({},dict(escapechar="\\")):
        try: print(ls,[*csv.reader(ls,**kw)])
        except Exception as e: print(ls,type(e).__name__,e)
