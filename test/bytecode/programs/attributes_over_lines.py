(a
 .b
 .c(d)
 .e)
x = (super_
     .method(1,
             k=2)
     .attr)
(a
 .b) = c
(a
 .b) += c
