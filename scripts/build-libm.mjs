// Writes interpreter/objects/primitives/generated/libm-coefficients.ts: the numbers behind the C library's functions that no formula
// gives again. node scripts/build-libm.mjs FOLDER (glibc's sysdeps/ieee754/dbl-64, version 2.28 to 2.41)

import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"

const folder = process.argv[2]
if (!folder) {
  console.error("node scripts/build-libm.mjs FOLDER")
  process.exit(1)
}

const cell = new DataView(new ArrayBuffer(8))

// Doubles written as pairs of words, upper first: the big-endian half of a file.
function wordPairs(file) {
  const text = readFileSync(`${folder}/${file}`, "utf8").split("LITTLE_ENDI")[0]
  return Array.from(text.matchAll(/0x([0-9a-f]{8}),\s*0x([0-9a-f]{8})/gi), ([, high, low]) => {
    cell.setUint32(0, Number.parseInt(high, 16))
    cell.setUint32(4, Number.parseInt(low, 16))
    return cell.getFloat64(0)
  })
}

// The first number of each row {hexadecimal, hexadecimal} of `.tab`.
function reciprocals(file) {
  const text = readFileSync(`${folder}/${file}`, "utf8")
  const table = text.slice(text.search(/\.tab = \{/), text.search(/\.tab2 = \{/))
  return Array.from(table.matchAll(/\{\s*0x([01])\.([0-9a-f]+)p([+-]?\d+),/g), ([, whole, digits, exponent]) => {
    const mantissa = Number.parseInt(whole + digits, 16)
    return mantissa * 2 ** (Number(exponent) - 4 * digits.length)
  })
}

function rows(numbers, width) {
  return Array.from({ length: numbers.length / width }, (_, i) => numbers.slice(i * width, (i + 1) * width))
}

// Six kinds of row, by how many coefficients stand in them; the point itself and two numbers at the end are left out.
function arcSineRows(numbers) {
  const kept = []
  let at = 0
  for (const [count, width] of [
    [32, 11],
    [64, 11],
    [64, 12],
    [44, 13],
    [8, 14],
    [4, 15],
  ]) {
    for (let i = 0; i < count; i++, at += width) kept.push(...numbers.slice(at + 1, at + width - 2))
  }
  if (at !== numbers.length) throw new Error(`asincos.tbl has ${numbers.length} numbers, not ${at}`)
  return kept
}

// Whole numbers of `bytes` bytes each, lower bytes first.
function packedInts(numbers, bytes) {
  const packed = Buffer.alloc(numbers.length * bytes)
  for (const [i, number] of numbers.entries()) {
    if (!Number.isInteger(number)) throw new Error(`${number} is no whole number`)
    packed.writeIntLE(number, i * bytes, bytes)
  }
  return packed.toString("base64")
}

function packedDoubles(numbers) {
  const packed = Buffer.alloc(8 * numbers.length)
  for (const [i, number] of numbers.entries()) packed.writeDoubleLE(number, 8 * i)
  return packed.toString("base64")
}

// How far the points lie from where they would be if they were not chosen, in units of 2**-56.
function offsets(points, place) {
  return points.map((point, i) => (point - place(i)) * 2 ** 56)
}

// How far the reciprocals lie from those of the middles of the intervals, in units of the last bit of the smaller ones.
function reciprocalOffsets(numbers) {
  return numbers.map((number, i) => (number - 1 / intervalMiddle(i, numbers.length)) * 2 ** 53)
}

function correctionBytes(rows) {
  return rows.flatMap((row, i) => {
    const near = arcTangentRow(row[0], i, 0)
    return [Math.round((row[3] - near[2]) * 2 ** 56), Math.round((row[4] - near[3]) / thirdUnit)]
  })
}

// The formulas that the corrections add to are the engine's own.
const outfile = fileURLToPath(new URL("../node_modules/.libm-formulas.mjs", import.meta.url))
await build({
  entryPoints: [fileURLToPath(new URL("../interpreter/objects/primitives/libm-formulas.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  outfile,
})
const { arcTangentPlace, arcTangentRow, intervalMiddle, tangentPlace, thirdUnit } = await import(pathToFileURL(outfile).href)
rmSync(outfile)

const tangents = rows(wordPairs("utan.tbl"), 4)
const arcTangents = rows(wordPairs("uatan.tbl"), 7)
const tables = [
  [
    "tangentOffsets",
    "Where tan is known best: how far the points are from their places, in units of 2**-56; four bytes each.",
    packedInts(
      offsets(
        tangents.map(([point]) => point),
        tangentPlace,
      ),
      4,
    ),
  ],
  [
    "arcTangentOffsets",
    "The same for atan; five bytes each.",
    packedInts(
      offsets(
        arcTangents.map(([point]) => point),
        arcTangentPlace,
      ),
      5,
    ),
  ],
  [
    "arcTangentCorrections",
    "What the formulas of libm-formulas.ts lack for the coefficients of degree 2 and 3 there; a byte each.",
    packedInts(correctionBytes(arcTangents), 1),
  ],
  [
    "arcSineRows",
    "By interval of asin: the coefficients from degree 1, the low part of the value in the middle, its high part; doubles.",
    packedDoubles(arcSineRows(wordPairs("asincos.tbl"))),
  ],
  [
    "logOffsets",
    "Whose logarithms log starts from: by how much they differ from the reciprocal of the middle of each of 128 intervals; four bytes.",
    packedInts(reciprocalOffsets(reciprocals("e_log_data.c")), 4),
  ],
  ["log2Offsets", "The same for log2 and 64 intervals.", packedInts(reciprocalOffsets(reciprocals("e_log2_data.c")), 4)],
]
const text = tables.map(([name, doc, numbers]) => `/// ${doc}\nexport const ${name} =\n  "${numbers}"\n`)
writeFileSync(
  fileURLToPath(new URL("../interpreter/objects/primitives/generated/libm-coefficients.ts", import.meta.url)),
  `// Written by scripts/build-libm.mjs: numbers that glibc's elementary functions are made of, in base64. Do not edit.\n\n${text.join("\n")}`,
)
