// The records of mbpp.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("mbpp.jsonl")
