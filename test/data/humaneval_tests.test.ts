// The records of humaneval_tests.jsonl. One test file each, so that they run side by side.

import { testRecords } from "./records.js"

testRecords("humaneval_tests.jsonl")
