a = 1

b = 2
if a:

    c = 3

else:

    d = 4

def f():

    return a

e = f()


class C:

    x = 1


    def m(self):


        return 2

C().m()
