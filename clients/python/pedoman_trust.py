"""Opens published rules only if a trusted key vouches for every byte of them, now.

The envelope `manifest.dsse.json` (DSSE, Ed25519) vouches for a statement, the statement for `manifest.json`, and that for every file. It follows
docs/signing.md and refuses with the codes given there. A second file beside the reader, for those who require a signature; Python 3.8 or later, nothing
but the standard library, which has no Ed25519. Nothing is read from a clock: the present instant is handed over.

    from datetime import datetime, timezone
    from pedoman_trust import open_signed

    signed = open_signed("dist/rules", [open("penerbit.pub").read()], datetime.now(timezone.utc), seen=seen)
    signed.rules.decide(...)
    seen = signed.policy   # remember it: nothing older is accepted again
"""

import base64
import hashlib
import os
import re
import stat
from datetime import timezone

from pedoman_rules import BadRules, Rules, parse_json


class BundleRefused(Exception):
    """A bundle that must not be used; `code` says why, as everywhere."""

    def __init__(self, code, place=""):
        super().__init__("the bundle is refused: %s%s" % (code, " (%s)" % place if place else ""))
        self.code = code


class SignedRules:
    """Rules of a bundle that was verified: `rules`, `policy` (edition, contentHash), `draft`, `key_id`, `valid_from`, `valid_until`."""

    def __init__(self, rules, statement, key_id):
        self.rules = rules
        self.policy = statement["policy"]
        self.draft = statement["draft"]
        self.valid_from = statement["from"]
        self.valid_until = statement["until"]
        self.key_id = key_id


MANIFEST = "manifest.json"
ENVELOPE = "manifest.dsse.json"
PAYLOAD_TYPE = "application/vnd.pedoman.manifest+json;version=1"
LONGEST_MANIFEST = 1000000
LONGEST_ENVELOPE = 65536
LONGEST_FILE = 64000000
MOST_FILES = 1000
MOST_SAFE = 2**53 - 1


def open_signed(folder, keys, now, seen=None, at_least_edition=0, allow_draft=False):
    """The rules in a folder, as SignedRules.

    `keys` are public keys, PEM (SPKI) of Ed25519 each; a signature by one of them is enough. `now` is the present instant, a datetime with a zone.
    `seen` is the policy of the newest bundle accepted before. Raises BundleRefused with the code of the first reason, ValueError where a key is none,
    OSError where the machine refuses.
    """
    trusted = dict(read_key(pem) for pem in keys)
    if not trusted or now.tzinfo is None:
        raise ValueError("no key is trusted, or the instant has no zone")
    if kind_of(folder, MANIFEST) is None:
        raise BundleRefused("manifest-missing", MANIFEST)
    statement, key_id = read_envelope(folder, trusted)
    second = now.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    check_statement(statement, second, seen, at_least_edition, allow_draft)
    content = plain_file(folder, MANIFEST, LONGEST_MANIFEST, "manifest-changed")
    if len(content) != statement["bytes"] or sha256(content) != statement["sha256"]:
        raise BundleRefused("manifest-changed", MANIFEST)
    policy, listed = read_manifest(content)
    check_same(MANIFEST, policy, statement["policy"])
    return SignedRules(read_rules(read_files(folder, listed), statement), statement, key_id)


# The envelope and what is signed in it. Each text has one form only, so that no byte of it may be another.

ONE_SIGNATURE = rb'\{"keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+/]{86}=="\}'
ENVELOPE_FORM = re.compile(
    rb'\{"payload":"([A-Za-z0-9+/]*={0,2})","payloadType":"([^"\\\x00-\x1f\x7f-\x9f]{1,200})","signatures":\[('
    + ONE_SIGNATURE
    + rb"(?:,"
    + ONE_SIGNATURE
    + rb"){0,7})\]\}\n"
)
SIGNATURE = re.compile(rb'"keyid":"([0-9a-f]{64})","sig":"([^"]{88})"')
INSTANT = rb"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"
STATEMENT_FORM = re.compile(
    rb'\{"\$schema":"urn:pedoman:schema:outputs:statement:1","publication":"pedoman","format":"1\.0\.0",'
    rb'"policy":\{"edition":(0|[1-9][0-9]{0,15}),"contentHash":"([0-9a-f]{64})"\},"draft":(true|false),'
    rb'"validity":\{"from":"(' + INSTANT + rb')","until":"(' + INSTANT + rb')"\},'
    rb'"manifest":\{"sha256":"([0-9a-f]{64})","bytes":(0|[1-9][0-9]{0,6})\}\}\n'
)


def read_envelope(folder, trusted):
    """The statement a trusted key signed, and the id of the key."""
    if kind_of(folder, ENVELOPE) is None:
        raise BundleRefused("not-signed", ENVELOPE)
    found = ENVELOPE_FORM.fullmatch(plain_file(folder, ENVELOPE, LONGEST_ENVELOPE, "envelope-form"))
    payload = from_base64(found.group(1)) if found else None
    signatures = [(key_id.decode(), from_base64(sig)) for key_id, sig in SIGNATURE.findall(found.group(3))] if found else []
    if payload is None or any(sig is None for _, sig in signatures) or len(dict(signatures)) != len(signatures):
        raise BundleRefused("envelope-form", ENVELOPE)
    if found.group(2) != PAYLOAD_TYPE.encode():
        raise BundleRefused("payload-type", found.group(2).decode("latin-1"))
    message = ("DSSEv1 %d %s %d " % (len(PAYLOAD_TYPE), PAYLOAD_TYPE, len(payload))).encode() + payload
    known = [(key_id, sig) for key_id, sig in signatures if key_id in trusted]
    if not known:
        raise BundleRefused("key-unknown", ", ".join(key_id[:16] for key_id, _ in signatures))
    for key_id, sig in known:
        if not verify_ed25519(trusted[key_id], message, sig):
            raise BundleRefused("signature-wrong", key_id[:16])
    return read_statement(payload), known[0][0]


def read_statement(payload):
    found = STATEMENT_FORM.fullmatch(payload)
    if not found or int(found.group(1)) > MOST_SAFE or int(found.group(7)) > LONGEST_MANIFEST:
        raise BundleRefused("statement-form", ENVELOPE)
    edition, content_hash, draft, start, end, digest, size = (part.decode() for part in found.groups())
    policy = {"edition": int(edition), "contentHash": content_hash}
    return {"policy": policy, "draft": draft == "true", "from": start, "until": end, "sha256": digest, "bytes": int(size)}


def check_statement(statement, second, seen, at_least_edition, allow_draft):
    policy = statement["policy"]
    if second < statement["from"]:
        raise BundleRefused("not-yet-valid", statement["from"])
    if second > statement["until"]:
        raise BundleRefused("expired", statement["until"])
    if policy["edition"] < max(at_least_edition, seen["edition"] if seen else 0):
        raise BundleRefused("rolled-back", "edition %d" % policy["edition"])
    if seen and seen["edition"] == policy["edition"] and seen["contentHash"] != policy["contentHash"]:
        raise BundleRefused("same-edition", "edition %d" % policy["edition"])
    if statement["draft"] and not allow_draft:
        raise BundleRefused("draft")


# The manifest and the files it lists

MANIFEST_HEAD = re.compile(
    rb'\{\n  "\$schema": "urn:pedoman:schema:outputs:manifest:1",\n  "publication": "pedoman",\n  "format": "1\.0\.0",\n'
    rb'  "policy": \{\n    "edition": (0|[1-9][0-9]{0,15}),\n    "contentHash": "([0-9a-f]{64})"\n  \},\n  "files": \[\n'
)
MANIFEST_FILE = re.compile(
    rb'    \{\n      "path": "([A-Za-z0-9._/-]{1,200})",\n      "sha256": "([0-9a-f]{64})",\n'
    rb'      "bytes": (0|[1-9][0-9]{0,7})\n    \}(,?)\n'
)


def read_manifest(content):
    """The policy, and (path, SHA-256, bytes) of each file."""
    wrong = BundleRefused("manifest-form", MANIFEST)
    head = MANIFEST_HEAD.match(content)
    if not head:
        raise wrong
    listed, at, more = [], head.end(), b","
    while more == b",":
        found = MANIFEST_FILE.match(content, at)
        if not found:
            raise wrong
        path, digest, size, more = found.group(1).decode(), found.group(2).decode(), int(found.group(3)), found.group(4)
        is_path = all(name not in ("", ".", "..") for name in path.split("/"))
        is_new = path not in (MANIFEST, ENVELOPE) and (not listed or path > listed[-1][0])
        if not is_path or not is_new or len(listed) == MOST_FILES or size > LONGEST_FILE:
            raise wrong
        listed.append((path, digest, size))
        at = found.end()
    if content[at:] != b"  ]\n}\n":
        raise wrong
    return {"edition": int(head.group(1)), "contentHash": head.group(2).decode()}, listed


def read_files(folder, listed):
    """The bytes of each listed file; nothing else may stand in the folder."""
    known = {MANIFEST, ENVELOPE} | {path for path, _, _ in listed}
    folders = {path[:at] for path in known for at, letter in enumerate(path) if letter == "/"}
    check_nothing_else(folder, "", known, folders)
    files = {}
    for path, digest, size in listed:
        if kind_of(folder, path) is None:
            raise BundleRefused("file-missing", path)
        content = read_at_most(folder, path, size)
        if content is None or len(content) != size or sha256(content) != digest:
            raise BundleRefused("file-changed", path)
        files[path] = content
    return files


def check_nothing_else(folder, inside, known, folders):
    for name in sorted(os.listdir(os.path.join(folder, inside))):
        path = inside + name
        kind = kind_of(folder, path)
        if kind not in ("file", "directory") or (kind == "directory" and path in known):
            raise BundleRefused("not-a-file", path)
        if path not in (folders if kind == "directory" else known):
            raise BundleRefused("file-extra", path)
        if kind == "directory":
            check_nothing_else(folder, path + "/", known, folders)


def read_rules(files, statement):
    try:
        read = {name: parse_json(name, files[name]) for name in ("rules.json", "calendar.json") if name in files}
        if "rules.json" not in read:
            raise BundleRefused("contents-form", "rules.json")
        rules = Rules(read["rules.json"], read.get("calendar.json"))
    except BadRules as error:
        raise BundleRefused("contents-form", str(error)) from error
    for name, document in read.items():
        check_same(name, document.get("policy"), statement["policy"])
    if read["rules.json"].get("draft") is not statement["draft"]:
        raise BundleRefused("policies-differ", "draft")
    return rules


def check_same(name, one, other):
    if not isinstance(one, dict) or any(one.get(key) != other[key] for key in ("edition", "contentHash")):
        raise BundleRefused("policies-differ", name)


def plain_file(folder, path, most, too_long):
    if kind_of(folder, path) != "file":
        raise BundleRefused("not-a-file", path)
    content = read_at_most(folder, path, most)
    if content is None:
        raise BundleRefused(too_long, path)
    return content


def kind_of(folder, path):
    """`file`, `directory`, `link`, `other`, or None where nothing is; a link is never followed."""
    try:
        mode = os.lstat(os.path.join(folder, path)).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISLNK(mode):
        return "link"
    return "directory" if stat.S_ISDIR(mode) else "file" if stat.S_ISREG(mode) else "other"


def read_at_most(folder, path, most):
    """The bytes of a file; None if it has more than `most`."""
    with open(os.path.join(folder, path), "rb") as file:
        content = file.read(most + 1)
    return None if len(content) > most else content


# Keys and bytes

KEY_FORM = re.compile(r"\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*")
# SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410).
KEY_HEAD = bytes.fromhex("302a300506032b6570032100")


def read_key(pem):
    """Its id, SHA-256 of the SPKI in DER, and the 32 bytes of the key."""
    found = KEY_FORM.fullmatch(pem)
    der = from_base64(re.sub(r"\s", "", found.group(1)).encode()) if found else None
    if der is None or len(der) != 44 or der[:12] != KEY_HEAD:
        raise ValueError("no Ed25519 public key in PEM (SPKI)")
    point = decode_point(der[12:])
    if point is None or is_small(point):
        raise ValueError("a weak key, which takes forged signatures")
    return sha256(der), der[12:]


def from_base64(written):
    """Standard Base64 in its canonical spelling; None for any other text."""
    try:
        content = base64.b64decode(written, validate=True)
    except ValueError:
        return None
    return content if base64.b64encode(content) == written else None


def sha256(content):
    return hashlib.sha256(content).hexdigest()


# Ed25519 (RFC 8032, section 5.1), verification alone: all it computes with is public, so that its time may depend on it

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def add(one, other):
    """Points as (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    e = 2 * one[2] * other[2] % P
    f, g, h, i = b - a, e - c, e + c, b + a
    return f * g % P, h * i % P, g * h % P, f * i % P


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decode_point(content):
    """The point of 32 bytes; None if they are not its one encoding."""
    number = int.from_bytes(content, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if (v * x * x - u) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (v * x * x - u) % P != 0 or (x == 0 and sign == 1):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def encode_point(point):
    inverse = pow(point[2], P - 2, P)
    return (point[1] * inverse % P | (point[0] * inverse % P & 1) << 255).to_bytes(32, "little")


def is_small(point):
    """Whether its order divides eight: such a key takes one signature for many messages."""
    x, y, z, _ = times(8, point)
    return x == 0 and y == z


BASE = decode_point(bytes([0x58] + [0x66] * 31))


def verify_ed25519(key, message, signature):
    """Whether 64 bytes are a signature of a key over a message. S has to lie below the order, and neither the key nor R may be of small order."""
    if len(key) != 32 or len(signature) != 64:
        return False
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    point = decode_point(key)
    if s >= ORDER or point is None or is_small(point):
        return False
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % ORDER
    x, y, z, t = times(k, point)
    expected = add(times(s, BASE), (-x % P, y, z, -t % P))
    return encode_point(expected) == r and not is_small(expected)
