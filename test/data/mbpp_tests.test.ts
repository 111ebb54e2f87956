// The records of mbpp_tests.jsonl. One test file each, so that they run side by side.

import { testRecords } from "./records.js"

testRecords("mbpp_tests.jsonl")
