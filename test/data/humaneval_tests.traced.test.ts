// The records of humaneval_tests.jsonl, traced.

import { testTracedRecords } from "./traced.js"

testTracedRecords("humaneval_tests.jsonl")
