from fractions import Fraction as F

a = F(3, 4)
b = F(-5, 6)
z = F(0)
for spec in ["","10","<10","^10","=10","+","#","*^12","_","010","10.2f",".2f",".0f","z.1f","e",".3e","E","g",".3g","G","%",".1%",",.2f","015,.2f","+015_.3f","x",".3","d","<010.2f","#.0f","#g",".10g","0>10.2f","  f","10,"]:
    for v in (a,b,F(1234567,7),F(-1,10**9),F(3),z,F(10**20,3)):
        try: print(spec, v, "->", format(v,spec))
        except Exception as e: print(spec, v, type(e).__name__, e)
