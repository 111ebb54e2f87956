// The records of cruxeval.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("cruxeval.jsonl")
