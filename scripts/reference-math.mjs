// `npm run reference -- math [NAME... --runs N --seed S]`: the functions of math and cmath on random and hard arguments, here and in
// CPython (whose results are its C library's): the share that is bit-equal, and how far off the rest is in units of the last bit.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { pythonEnv } from "./python.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

// Where the arguments are taken from, by function; the other functions take them from everywhere.
// biome-ignore format: a table
const domains = {
  acos: "unit", asin: "unit", atanh: "unit", acosh: "above one", exp: "exponent", exp2: "exponent", expm1: "exponent",
  sinh: "exponent", cosh: "exponent", log: "positive", log2: "positive", log10: "positive", log1p: "positive", sqrt: "positive",
  gamma: "gamma", lgamma: "gamma", erf: "small", erfc: "small", tanh: "small",
}
const plain =
  "acos acosh asin asinh atan atanh cbrt cos cosh degrees erf erfc exp exp2 expm1 fabs frexp gamma lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh ulp"
const pairs = "atan2 pow fmod hypot remainder copysign nextafter"
const complex = "acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar sin sinh sqrt tan tanh"

const complexNumber = "complex(part(), part())"
// biome-ignore format: a table
const functions = [
  ...plain.split(" ").map((name) => row(`math.${name}`, "domain()", domains[name])),
  ...pairs.split(" ").map((name) => row(`math.${name}`, "special(), special()")),
  row("math.ldexp", "domain(), pick(200) - 100"),
  row("math.log", "domain(), domain()", "positive", "math.log(x, base)"),
  row("math.pow", "near(2.0), draw(-1100.0, 1100.0)", "everywhere", "math.pow near 1"),
  row("math.fma", "special(), special(), special()"),
  row("math.fma", "near(1.0), near(1.0), -near(1.0)", "everywhere", "math.fma near 0"),
  row("math.hypot", "*many()", "everywhere", "math.hypot of many"),
  row("math.dist", "some(3), some(3)"),
  row("math.sumprod", "some(9), some(9)"),
  row("math.fsum", "many()"),
  row("math.prod", "many()"),
  row("operator.pow", "special(), special()", "everywhere", "float ** float"),
  row("operator.mod", "special(), special()", "everywhere", "float % float"),
  row("operator.floordiv", "special(), special()", "everywhere", "float // float"),
  row("sum", "many()", "everywhere", "sum of floats"),
  ...complex.split(" ").map((name) => row(`cmath.${name}`, complexNumber)),
  row("cmath.log", `${complexNumber}, ${complexNumber}`, "everywhere", "cmath.log(x, base)"),
  row("cmath.rect", "part(), part()"),
  row("abs", complexNumber, "everywhere", "abs(complex)"),
  row("operator.truediv", `${complexNumber}, ${complexNumber}`, "everywhere", "complex / complex"),
  row("operator.mul", `${complexNumber}, ${complexNumber}`, "everywhere", "complex * complex"),
  row("operator.pow", `${complexNumber}, complex(draw(-5.0, 5.0), draw(-5.0, 5.0))`, "everywhere", "complex ** complex"),
  row("operator.pow", `${complexNumber}, pick(40) - 20`, "everywhere", "complex ** int"),
]

/// A function, the Python text of its arguments, and the domain that `domain()` there takes them from.
function row(name, args, domain = "everywhere", label = name) {
  return { name, args, domain, label }
}

const program = `
import cmath, math, operator, random, struct, sys

def everywhere():
    kind = pick(6)
    if kind == 0: return draw(-10.0, 10.0)
    if kind == 1: return math.ldexp(draw(-1.0, 1.0), pick(120) - 60)
    if kind == 2: return math.ldexp(draw(-1.0, 1.0), pick(2090) - 1070)
    if kind == 3: return math.nextafter((pick(400) - 200) * math.pi / 4, draw(-1e9, 1e9))
    if kind == 4: return float(pick(2000) - 1000) / (1 << pick(10))
    return draw(-1000.0, 1000.0)

def unit():
    kind = pick(4)
    if kind == 0: return 1.0 - math.ldexp(draw(0.0, 1.0), -pick(50))
    if kind == 1: return math.ldexp(draw(-1.0, 1.0), -pick(60))
    return draw(-1.0, 1.0)

def exponent(): return draw(-700.0, 700.0) if pick(3) == 0 else math.ldexp(draw(-1.0, 1.0), 4 - pick(50))
def positive():
    kind = pick(4)
    if kind == 0: return 1.0 + math.ldexp(draw(-0.5, 1.0), -pick(50))
    if kind == 1: return draw(0.0, 100.0)
    return abs(everywhere())
def gamma(): return draw(-60.0, 170.0) if pick(2) else draw(-5.0, 10.0)
def small(): return math.ldexp(draw(-1.0, 1.0), 5 - pick(40))
def near(high): return math.nextafter(1.0 + math.ldexp(draw(0.0, high - 1.0) if high > 1.0 else draw(-1.0, 1.0), -pick(50)), 0.0)
def special(): return everywhere() if pick(25) else specials[pick(len(specials))]
def part(): return (everywhere() if pick(3) else draw(-12.0, 12.0)) if pick(20) else specials[pick(len(specials))]
def some(n): return [everywhere() if pick(4) else draw(-1.0, 1.0) for _ in range(n)]
def many(): return some(pick(12))
specials = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 2.0, 0.5, -0.5, 5e-324, 1.7976931348623157e308]

def bits(value):
    if isinstance(value, (tuple, list)): return "".join(bits(item) for item in value)
    if isinstance(value, complex): return bits(value.real) + bits(value.imag)
    if isinstance(value, int): return f"{value & (1 << 64) - 1:016x}"
    return "7ff8000000000000" if math.isnan(value) else struct.pack(">d", value).hex()

domain = {"unit": unit, "above one": lambda: 1.0 + abs(everywhere()), "exponent": exponent, "positive": positive,
          "gamma": gamma, "small": small, "everywhere": everywhere}[DOMAIN]
random.seed(SEED)
draw = random.uniform
pick = random.randrange
function = eval(NAME)
arguments_of = eval(f"lambda: ({ARGS},)")
lines = []
for _ in range(RUNS):
    arguments = arguments_of()
    try: result = bits(function(*arguments))
    except (ValueError, OverflowError, ZeroDivisionError) as error: result = str(error)
    lines.append(f"{arguments!r} {result}\\n")
    if len(lines) == 1000:
        sys.stdout.write("".join(lines))
        lines.clear()
sys.stdout.write("".join(lines))
`

async function main(python) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "100000" },
      seed: { type: "string", default: "313" },
      show: { type: "string", default: "0" },
    },
  })
  const chosen = functions.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  let failing = 0
  for (const one of chosen) {
    const settings = { NAME: one.name, ARGS: one.args, DOMAIN: one.domain, RUNS: Number(values.runs), SEED: Number(values.seed) }
    const head = Object.entries(settings).map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`)
    const [expected, actual] = await bothAnswers(python, head.join("") + program)
    const report = compared(expected, actual)
    if (report.equal < 0.999 * report.total || report.worst > 1) failing++
    console.log(
      `${one.label.padEnd(20)} ${((100 * report.equal) / report.total).toFixed(3)} % of ${report.total} equal, the rest within ${report.worst}`,
    )
    for (const line of report.differing.slice(0, Number(values.show))) console.log(`    ${line}`)
  }
  console.log(failing === 0 ? "all within the bar" : `${failing} functions below 99.9 % or more than one last bit off`)
  return failing
}

async function bothAnswers(python, source) {
  const folder = mkdtempSync(join(tmpdir(), "reference-math-"))
  try {
    const file = join(folder, "arguments.py")
    writeFileSync(file, source)
    return await Promise.all([linesOf(python, [file]), linesOf(process.execPath, [`${root}dist/cli.cjs`, "run", file])])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function linesOf(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: pythonEnv })
    const chunks = []
    child.stdout.on("data", (chunk) => chunks.push(chunk))
    child.stderr.on("data", (chunk) => process.stderr.write(chunk))
    child.on("error", reject)
    child.on("close", () => resolve(Buffer.concat(chunks).toString().trim().split("\n")))
    child.stdin.end()
  })
}

function compared(expected, actual) {
  const report = { total: expected.length, equal: 0, worst: 0, differing: [] }
  expected.forEach((line, i) => {
    if (line === actual[i]) report.equal++
    else {
      report.worst = Math.max(report.worst, distance(line.split(" ").at(-1), (actual[i] ?? "").split(" ").at(-1)))
      report.differing.push(`${line}  here ${(actual[i] ?? "").split(" ").at(-1)}`)
    }
  })
  return report
}

// In units of the last bit, the larger of both parts for complex results; infinity for a different error.
function distance(left, right) {
  if (!/^[0-9a-f]+$/.test(left) || left.length !== right.length) return Number.POSITIVE_INFINITY
  let most = 0
  for (let i = 0; i < left.length; i += 16) {
    const apart = ordinal(left.slice(i, i + 16)) - ordinal(right.slice(i, i + 16))
    most = Math.max(most, Math.abs(Number(apart)))
  }
  return most
}

function ordinal(hex) {
  const bits = BigInt.asIntN(64, BigInt(`0x${hex}`))
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits
}

process.exitCode = (await main(process.env.PYTHON313)) === 0 ? 0 : 1
