"""Example: a dependency in the manner of FastAPI that lets a request through only if the rules permit it.

In FastAPI: `@app.post("/terbit", dependencies=[Depends(may_act(rules, question_of, stop))])`, where `question_of(request: Request)` says what the
application knows and `stop(status, body)` raises `HTTPException(status, body)`. Run it as it stands: python3 example_dependency.py [FOLDER].
"""

import json
import sys

from pedoman_rules import CalendarError, NotCovered, Refused, Rules, UnknownName


def may_act(rules, question_of, stop):
    """A dependency of a request. `question_of(request)` gives the arguments of `rules.decide` as a dict, `at` by the application's clock;
    `stop(status, body)` raises what ends the request."""

    def dependency(request):
        try:
            answer = rules.decide(**question_of(request))
        except Refused as refused:
            return stop(422, {"fields": refused.fields})
        except (NotCovered, UnknownName, CalendarError) as error:
            # What cannot be decided is not permitted.
            return stop(503, {"error": str(error)})
        if answer["verdict"] == "permit":
            return answer
        because = ["%(citation)s: %(said)s" % reason for reason in answer["reasons"]]
        return stop(403, dict(verdict=answer["verdict"], because=because, needs=answer["needs"], approvals=answer["approvals"]))

    return dependency


def question_of(facts):
    return {"roles": ["admin"], "act": "hapus-komentar", "at": "2026-08-19T10:20:00+08:00", "facts": facts}


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else "dist/rules"
    gate = may_act(Rules.load(folder), question_of, lambda status, body: "%d %s" % (status, json.dumps(body, ensure_ascii=False)))
    for sent in ({"komentar.kritik_atau_opini": True}, {"komentar.kritik_atau_opini": "ya"}, {}):
        print(gate(sent))
