"""Answers every line of a file of vectors and says where the answer is another: python3 run_vectors.py [FOLDER OF THE RULES [FILE]]."""

import json
import os
import sys

from pedoman_rules import CalendarError, NotCovered, Refused, Rules, UnknownName


def answer_or_refusal(rules, question, norm):
    """The answer, or what is refused, or what cannot be said."""
    try:
        return answer(rules, question, norm)
    except Refused as refused:
        return {"refused": sorted(refused.fields)}
    except NotCovered:
        return {"error": "not covered"}
    except UnknownName:
        return {"error": "unknown name"}
    except CalendarError:
        return {"error": "calendar"}


def answer(rules, question, norm):
    """The answer to the question of a vector, in the form vectors expect it."""
    at, facts = question["at"], question.get("facts", {})
    found = {"applies": norm in rules.applying(at, facts)} if norm else {}
    kind, roles = question["kind"], question.get("roles", [])
    if kind == "decide":
        more = (question.get("approvals", []), question.get("toward"), question.get("content"))
        said = rules.decide(roles, question["act"], at, facts, *more)
        found.update(
            verdict=said["verdict"],
            reasons=sorted(reason["norm"] for reason in said["reasons"]),
            needs=said["needs"],
            approvals=[dict(one, roles=sorted(one["roles"])) for one in said["approvals"]],
        )
    elif kind == "duties":
        owed = [duty for duty in rules.duties(roles, at, facts) if duty["state"] != "not_applicable"]
        found["states"] = in_order({key: duty[key] for key in ("norm", "state", "due") if key in duty} for duty in owed)
    elif kind == "exempt":
        exempted = rules.exempt(roles, at, facts)
        found["states"] = in_order({"norm": one["norm"], "of": one["consequence"], "state": one["state"]} for one in exempted)
    elif kind == "audit":
        found["states"] = in_order(row_of(one) for one in rules.audit(question.get("registers", {}), at, facts))
    return found


def row_of(finding):
    of = "/".join(part for part in (finding.get("row", finding["register"]), finding.get("member")) if part is not None)
    row = {"norm": finding["norm"], "of": of, "state": finding["state"]}
    least, most = finding.get("found", (0, 1))
    return dict(row, found=least) if least == most else row


def in_order(rows):
    return sorted(rows, key=lambda row: (row["norm"], row.get("of", "")))


def vectors_in(path):
    """The vectors of a file, one a line. A line that is none ends the run: a file that was cut off has agreed to nothing."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                vector = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise ValueError("%s:%d: not JSON: %s" % (path, number, error)) from error
            if not isinstance(vector, dict) or not all(key in vector for key in ("id", "about", "question", "expect")):
                raise ValueError("%s:%d: no vector" % (path, number))
            yield vector


def main(folder, path):
    count, wrong = 0, 0
    try:
        rules = Rules.load(folder)
        for vector in vectors_in(path):
            count += 1
            found = answer_or_refusal(rules, vector["question"], vector["about"].get("norm"))
            if found != vector["expect"]:
                wrong += 1
                print("%s: expected %s, found %s" % (vector["id"], json.dumps(vector["expect"]), json.dumps(found)))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    print("Python %d.%d: %d vectors, %d disagreements" % (sys.version_info[:2] + (count, wrong)))
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    rules_folder = sys.argv[1] if len(sys.argv) > 1 else "dist/rules"
    sys.exit(main(rules_folder, sys.argv[2] if len(sys.argv) > 2 else os.path.join(rules_folder, "vectors.jsonl")))
