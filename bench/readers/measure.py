"""The reader in Python in a process of its own: python3 measure.py RULES QUESTIONS WARM SECONDS prints what bench/readers/run.mjs reads."""

import json
import os
import sys
from time import process_time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../clients/python"))
from pedoman_rules import Rules  # noqa: E402

folder, file, warm, seconds = sys.argv[1:]
with open(file, encoding="utf-8") as lines:
    questions = [json.loads(line) for line in lines]

start = process_time()
rules = Rules.load(folder)


def decide(question):
    more = (question.get("approvals", []), question.get("toward"), question.get("content"))
    return rules.decide(question["roles"], question["act"], question["at"], question["facts"], *more)["verdict"]


decide(questions[0])
ready = process_time() - start


def rate(most):
    began, decisions = process_time(), 0
    while True:
        for question in questions:
            decide(question)
        decisions += len(questions)
        used = process_time() - began
        if used >= most:
            return decisions / used


verdicts = [decide(question) for question in questions]
rate(float(warm))
print(json.dumps({"ready": ready, "verdicts": verdicts, "rate": rate(float(seconds))}))
