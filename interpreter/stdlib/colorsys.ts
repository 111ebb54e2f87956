// The colorsys module, in Python.

import type { ModuleSpec } from "./module.js"

const python = `
__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def _clipped(x):
    if x < 0.0:
        return 0.0
    return 1.0 if x > 1.0 else x


def rgb_to_yiq(r, g, b):
    luma = 0.30 * r + 0.59 * g + 0.11 * b
    red, blue = r - luma, b - luma
    return luma, 0.74 * red - 0.27 * blue, 0.48 * red + 0.41 * blue


def yiq_to_rgb(y, i, q):
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return (_clipped(r), _clipped(g), _clipped(b))


def _hue(r, g, b, most, span):
    red, green, blue = ((most - each) / span for each in (r, g, b))
    if r == most:
        turns = blue - green
    elif g == most:
        turns = 2.0 + red - blue
    else:
        turns = 4.0 + green - red
    return (turns / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    least, most = min(r, g, b), max(r, g, b)
    light = (least + most) / 2.0
    if most == least:
        return 0.0, light, 0.0
    span = most - least
    saturation = span / (most + least if light <= 0.5 else 2.0 - most - least)
    return _hue(r, g, b, most, span), light, saturation


def hls_to_rgb(h, l, s):
    if not s:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - (l * s)
    low = 2.0 * l - high
    return tuple([_v(low, high, hue) for hue in (h + ONE_THIRD, h, h - ONE_THIRD)])


def _v(m1, m2, hue):
    turn = hue % 1.0
    if ONE_SIXTH <= turn < 0.5:
        return m2
    if turn >= TWO_THIRD:
        return m1
    slope = turn if turn < ONE_SIXTH else TWO_THIRD - turn
    return m1 + (m2 - m1) * slope * 6.0


def rgb_to_hsv(r, g, b):
    least, most = min(r, g, b), max(r, g, b)
    if most == least:
        return 0.0, 0.0, most
    span = most - least
    return _hue(r, g, b, most, span), span / most, most


def hsv_to_rgb(h, s, v):
    if not s:
        return v, v, v
    sixth = int(h * 6.0)
    part = (h * 6.0) - sixth
    low, falling, rising = v * (1.0 - s), v * (1.0 - s * part), v * (1.0 - s * (1.0 - part))
    return ((v, rising, low), (falling, v, low), (low, v, rising),
            (low, falling, v), (rising, low, v), (v, low, falling))[sixth % 6]
`

export function colorsysModule(): ModuleSpec {
  return { name: "colorsys", doc: "Conversion functions between RGB and other color systems.", python }
}
