// Builds grammar/generated/ from grammar/python.grammar: parser.ts (the LR tables) and terms.ts (token and node numbers
// as const enums, so that a bundle holds bare numbers). Rerun whenever the grammar changes.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { buildParserFile } from "@lezer/generator"

const folder = new URL("../grammar/", import.meta.url)
const fileName = "python.grammar"
const text = readFileSync(new URL(fileName, folder), "utf8")
const { parser, terms } = buildParserFile(text, { fileName, typeScript: true })

const tokenNames = new Set(
  text
    .match(/@external tokens \w+ from "[^"]*" \{([^}]*)\}/)[1]
    .replace(/\[[^\]]*\]/g, " ")
    .trim()
    .split(/\s+/),
)
const tokens = [...terms.matchAll(/(\w+) = (\d+)/g)].filter(([, name]) => tokenNames.has(name))
const highest = Number(/maxTerm: (\d+)/.exec(parser)[1])

// Two rules may carry one node name (all are one node type to whoever reads the tree): the first number stands for all.
const names = JSON.parse(/nodeNames: ("[^"]*")/.exec(parser)[1]).split(" ")
const nodes = names.map((name, id) => [name, id]).filter(([name, id]) => id > 0 && names.indexOf(name) === id)
const twins = names.map((name, id) => [id, names.indexOf(name)]).filter(([id, first]) => id !== first)

function constEnum(doc, name, members) {
  return `/// ${doc}\nexport const enum ${name} {\n${members.map(([member, id]) => `  ${member} = ${id},`).join("\n")}\n}\n`
}

mkdirSync(new URL("generated/", folder), { recursive: true })
writeFileSync(new URL("generated/parser.ts", folder), parser)
writeFileSync(
  new URL("generated/terms.ts", folder),
  [
    `// Built from ${fileName} by scripts/build-grammar.mjs; edit that instead.\n`,
    constEnum("What a token is; `error` ends the tokens of a source that cannot be tokenised.", "Token", [
      ...tokens.map(([, name, id]) => [name, id]),
      ["unknownOp", highest + 1],
      ["error", highest + 2],
    ]),
    constEnum("What a node of the tree is.", "NodeType", nodes),
    "/// Node numbers that mean the same as another: [number, the one in NodeType].",
    `export const nodeTwins: readonly (readonly [number, number])[] = ${JSON.stringify(twins)}\n`,
    `export const nodeTypeCount = ${names.length}\n`,
  ].join("\n"),
)
