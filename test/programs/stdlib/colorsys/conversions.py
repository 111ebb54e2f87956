import colorsys
import itertools

vals=[0,.1,.25,.5,1.0,.3333]
for r,g,b in itertools.product(vals,repeat=3):
    print(colorsys.rgb_to_yiq(r,g,b),colorsys.rgb_to_hls(r,g,b),colorsys.rgb_to_hsv(r,g,b),colorsys.yiq_to_rgb(r,g,b),colorsys.hls_to_rgb(r,g,b),colorsys.hsv_to_rgb(r,g,b))
