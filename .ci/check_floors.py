#!/usr/bin/env python3
"""check_floors.py FLOORS SCORES   Compares the scores of score_gold.py --json with their floors; exit 1 where one is below.

FLOORS has lines "metric<TAB>floor"; a floor is of F1, or of accuracy where the metric has no F1. Lines with # are comments.
"""
import json
import sys
from pathlib import Path

scores = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
floors = {}
for number, line in enumerate(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines(), 1):
    if line and not line.startswith("#"):
        try:
            metric, floor = line.split("\t")
            floors[metric] = float(floor)
        except ValueError:
            sys.exit(f"{sys.argv[1]}:{number}: not a metric, a tab and a number")

below = sorted(floors.keys() - scores.keys())
for metric in below:
    print(f"{metric:28} is not scored")
for metric, row in scores.items():
    score = row.get("f1", row.get("acc"))
    floor = floors.get(metric)
    is_below = floor is not None and (score is None or score < floor)
    below += [metric] * is_below
    print(f"{metric:28} {'n/a  ' if score is None else format(score, '.3f')}"
          + ("" if floor is None else f"   floor {floor:.3f}") + ("   BELOW" if is_below else ""))
sys.exit(1 if below else 0)
