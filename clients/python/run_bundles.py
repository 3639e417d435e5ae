"""Says of every bundle in a file of cases whether it is taken, or with what code it is refused; of every signature, whether it is one.

    python3 run_bundles.py CASES.jsonl

A case is {folder, keys, now, seen?, atLeastEdition?, allowDraft?} or {vector: {key, message, signature}} (hex).
"""

import json
import re
import sys
from datetime import datetime, timedelta, timezone

from pedoman_trust import BundleRefused, open_signed, verify_ed25519


def instant(text):
    """ISO 8601 with an offset; datetime reads Z, and other parts of a second than three or six digits, only from 3.11 on."""
    local, fraction, sign, hours, minutes = re.fullmatch(r"([^Z+.]+?)(\.\d+)?(?:Z|([+-])(\d\d):(\d\d))", text).groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = timezone(-offset if sign == "-" else offset)
    return datetime.strptime(local, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=zone) + timedelta(seconds=float(fraction or 0))


def answer(case):
    if "vector" in case:
        key, message, signature = (bytes.fromhex(case["vector"][name]) for name in ("key", "message", "signature"))
        return "true" if verify_ed25519(key, message, signature) else "false"
    try:
        open_signed(
            case["folder"],
            case["keys"],
            instant(case["now"]),
            seen=case.get("seen"),
            at_least_edition=case.get("atLeastEdition", 0),
            allow_draft=case.get("allowDraft", False),
        )
        return "accepted"
    except BundleRefused as refused:
        return refused.code


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            print(answer(json.loads(line)))
