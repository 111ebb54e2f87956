def f( a ,

       b ) :


    x = [ a,

          b ]

    if (a

            and b):

        y = 1

    return (

        x

    )


f(1,

  2)
