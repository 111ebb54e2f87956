// The records of humaneval.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("humaneval.jsonl")
