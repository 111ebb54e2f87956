// The file behind `pytracify`: runs the command's first chunk.

import { Chunks } from "./chunks.js"

declare const require: (path: string) => unknown
declare const __dirname: string

new Chunks(`${__dirname}/command`, require, __dirname).load("main.js")
