import math

# Quotients whose angle lies close to the middle between two floats.
for y, x in [(12, 63), (4.979, 83.657), (47, 790), (-1625.7741982327177, 27287.08839091755), (-0.17459273196925373, 2.8645038748222843)]:
    print(math.atan2(y, x).hex())
