# Every operation of Context on random numbers under random settings, with the flags it sets.
import random
from decimal import *

random.seed(12345)
R=[ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]
def num():
    k=random.random()
    if k<.06: return Decimal(random.choice(['nan','-nan5','snan','snan7','inf','-inf','nan123456789']))
    if k<.14: return Decimal(random.choice(['0','-0','0e5','-0e-7','0e-12','0e20']))
    if k<.2: return Decimal(random.choice(['1','-1','1.0','1.00','10','100e-2','0.1']))
    d=random.choice([1,2,3,5,8,12])
    c=''.join(random.choice('0123456789') if random.random()<.7 else random.choice('059') for _ in range(d))
    e=random.choice([0,0,0,-1,-2,-5,3,-8,8,-12,12])
    return Decimal(random.choice(['','-'])+c+'e'+str(e))
un="exp ln log10 next_minus next_plus normalize sqrt logb logical_invert abs minus plus to_integral_value to_integral_exact number_class is_normal is_subnormal to_eng_string to_sci_string create_decimal".split()
bi="compare compare_signal max max_mag min min_mag next_toward remainder_near compare_total compare_total_mag copy_sign rotate scaleb shift add subtract multiply divide divide_int remainder quantize divmod power same_quantum logical_and".split()
for i in range(400):
    c=Context(prec=random.choice([1,2,3,5,9,16]),rounding=random.choice(R),Emin=random.choice([-5,-10,-99,-999]),Emax=random.choice([5,10,99,999]),clamp=random.choice([0,0,1]),traps=[],capitals=random.choice([0,1]))
    if random.random()<.25: n=random.choice(un); args=[num()]
    elif random.random()<.05: n='fma'; args=[num(),num(),num()]
    else: n=random.choice(bi); args=[num(),num()]
    if n in('shift','rotate','scaleb') and random.random()<.8: args[1]=Decimal(random.randint(-9,9))
    if n=='power' and random.random()<.7: args[1]=Decimal(random.randint(-20,40))
    if n.startswith('logical') : args=[Decimal(''.join(random.choice('01') for _ in range(random.randint(1,12)))) for _ in args]
    try: r=getattr(c,n)(*args)
    except Exception as e: r=(type(e).__name__,str(e))
    print(i,n,args,c,'->',r)
