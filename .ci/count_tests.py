#!/usr/bin/env python3
"""count_tests.py FOLDER   Prints "PASSED FAILED", summed over the folder's .trx files. Exit 1 where there are none."""
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
passed = failed = 0
reports = sorted(Path(sys.argv[1]).glob("*.trx"))
for report in reports:
    outcomes = [result.get("outcome") for result in ElementTree.parse(report).iter(NAMESPACE + "UnitTestResult")]
    passed += outcomes.count("Passed")
    failed += sum(outcome not in ("Passed", "NotExecuted") for outcome in outcomes)
print(passed, failed)
sys.exit(0 if reports and passed + failed > 0 else 1)
