// Runs the engine in a browser and compares the text of every format with Node's, byte for byte, on a sample of the data records.
// `node scripts/reference-browser.mjs [FORMAT...]`; `--records N` takes so many (400); the browser is the command in $BROWSER, else a Chromium,
// Chrome or Firefox on PATH; skipped where there is none.

import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import * as api from "../dist/index.js"
import { cases, scriptOf, textsOf } from "../test/trace/format-cases.mjs"
import { commandWords, readRecords } from "./records.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const { value, among } = commandWords()
const named = among(Object.keys(api.formats))
const names = cases.filter(({ format }) => named.length === 0 || named.includes(format)).map(({ name }) => name)
const maxSteps = 300
/// Nothing was heard of the browser for so long: it is given up.
const PATIENCE = 120_000

const browser = findBrowser()
if (browser === null) {
  console.log("reference-browser: skipped, no browser here (set BROWSER to a command, or put chromium or firefox on PATH)")
  process.exit(0)
}

const all = readRecords()
const count = Math.min(Number(value("--records") ?? 400), all.length)
const records = Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)])
const tasks = records.map((record) => ({ source: scriptOf(record), run: { stdin: record.stdin ?? "", maxSteps } }))

/// What the page runs: one record after the other, its texts hashed there; a text itself when it is asked for.
const page = `<!doctype html><meta charset="utf-8"><title>pytracify</title><script type="module">
import * as api from "/dist/index.js"
import { cases, textsOf } from "/test/trace/format-cases.mjs"
const say = (path, body) => fetch(path, { method: "POST", body: JSON.stringify(body) })
const hash = async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(text)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
try {
  const { names, tasks } = await (await fetch("/tasks")).json()
  const wanted = cases.filter(({ name }) => names.includes(name))
  for (const [at, { source, run }] of tasks.entries()) {
    const texts = [...textsOf(api, source, run, wanted)]
    const hashes = {}
    for (const [name, text] of texts) hashes[name] = await hash(text)
    const { differing } = await (await say("/hashes", { at, hashes })).json()
    for (const name of differing) await say("/text", { at, name, text: texts.find(([each]) => each === name)[1] })
  }
  await say("/end", {})
} catch (error) {
  await say("/failed", { message: String(error), stack: error.stack })
}
</script>`

const files = { "/dist/": "text/javascript", "/test/trace/": "text/javascript" }
let compared = 0
let different = 0
let mine = new Map()
let patience = null
const { promise: ended, resolve: end } = withResolvers()

const server = createServer((request, response) => {
  clearTimeout(patience)
  patience = setTimeout(() => end(`nothing was heard of ${browser} for ${PATIENCE / 1000} seconds`), PATIENCE)
  let body = ""
  request.setEncoding("utf8")
  request.on("data", (part) => {
    body += part
  })
  request.on("end", () => answer(request, response, body))
})

function answer({ method, url }, response, body) {
  if (method === "POST") return received(url, JSON.parse(body), (reply) => response.end(JSON.stringify(reply)))
  if (url === "/") return response.setHeader("content-type", "text/html").end(page)
  if (url === "/tasks") return response.end(JSON.stringify({ names, tasks }))
  const folder = Object.keys(files).find((prefix) => url.startsWith(prefix) && /^[\w./-]+$/.test(url) && !url.includes(".."))
  if (folder === undefined) return response.writeHead(404).end()
  response.setHeader("content-type", files[folder]).end(readFileSync(root + url.slice(1)))
}

function received(url, body, reply) {
  if (url === "/hashes") {
    const { source, run } = tasks[body.at]
    mine = new Map(
      textsOf(
        api,
        source,
        run,
        cases.filter(({ name }) => names.includes(name)),
      ),
    )
    const differing = [...mine].filter(([name, text]) => hash(text) !== body.hashes[name]).map(([name]) => name)
    compared += mine.size
    different += differing.length
    reply({ differing })
  } else if (url === "/text") {
    const ours = mine.get(body.name)
    const at = [...ours].findIndex((_c, i) => ours.slice(0, i + 1) !== body.text.slice(0, i + 1))
    const near = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
    console.log(`  ${records[body.at].id}: ${body.name}: at ${at}: Node ${near(ours)}, the browser ${near(body.text)}`)
    reply({})
  } else {
    reply({})
    end(url === "/failed" ? `${body.message}\n${body.stack}` : null)
  }
}

server.listen(0, "127.0.0.1")
await new Promise((resolve) => server.once("listening", resolve))
const profile = mkdtempSync(`${tmpdir()}/pytracify-browser-`)
const child = spawn(browser, browserWords(`http://127.0.0.1:${server.address().port}/`), { stdio: "ignore" })
child.once("exit", (status) => end(`${browser} ended with status ${status}`))
const problem = await ended
clearTimeout(patience)
const gone = new Promise((resolve) => child.once("close", resolve))
if (child.exitCode === null) {
  child.kill()
  await gone
}
server.closeAllConnections()
server.close()
rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
if (problem !== null) console.log(`reference-browser: ${problem}`)
const version = spawnSync(browser, ["--version"], { encoding: "utf8" }).stdout.trim()
console.log(
  `browser: ${compared} texts of ${records.length} records in ${names.length} formats compared (runs longer than ${maxSteps} lines end there), ` +
    `${different} differ; ${version}`,
)
process.exit(problem === null && different === 0 ? 0 : 1)

function findBrowser() {
  const usual = ["chromium", "chromium-browser", "chromium-headless-shell", "google-chrome", "google-chrome-stable", "firefox"]
  const commands = process.env.BROWSER ? [process.env.BROWSER] : usual
  return commands.find((command) => spawnSync(command, ["--version"]).status === 0) ?? null
}

function browserWords(url) {
  if (/firefox[^/]*$/.test(browser)) return ["--headless", "--no-remote", "--profile", profile, url]
  return [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
    url,
  ]
}

// As JSON: a surrogate that stands alone has no UTF-8.
function hash(text) {
  return createHash("sha256").update(JSON.stringify(text)).digest("hex")
}

function withResolvers() {
  let resolve
  const promise = new Promise((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
