// `repr` of a float, from JavaScript's shortest digits laid out as Python lays them out.

export function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan"
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf"
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0"
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string]
  const power = Number(exponent)
  if (power < -4 || power >= 16) return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`
  // Between 1e-4 and 1e16, JavaScript writes no exponent above 1e-7 and below 1e21.
  const plain = String(value)
  return plain.includes(".") ? plain : `${plain}.0`
}
