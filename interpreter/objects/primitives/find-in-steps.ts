// Searching in time that grows with the lengths' sum, whatever the text is: for where the fast search would take their product.

/// The first place of `part` in `units` from `start` on, with its end at most at `stop`; -1 when absent. `part` is not empty.
export function findInSteps(units: ArrayLike<number>, part: ArrayLike<number>, start: number, stop: number): number {
  // How much of the part's start is also the end of what was matched so far.
  const back = new Int32Array(part.length)
  for (let i = 1, k = 0; i < part.length; i++) {
    while (k > 0 && part[i] !== part[k]) k = back[k - 1]
    if (part[i] === part[k]) k++
    back[i] = k
  }
  for (let i = start, k = 0; i < stop; i++) {
    while (k > 0 && units[i] !== part[k]) k = back[k - 1]
    if (units[i] === part[k]) k++
    if (k === part.length) return i - part.length + 1
  }
  return -1
}

/// The UTF-16 units of a string.
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}
