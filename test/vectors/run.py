"""Runs the test vectors against a server, with the standard library alone.

    CONNECTION_TOKEN=... python3 run.py vectors.json http://localhost:3000

Prints a line for each vector that the server breaks. Exit code 0: it keeps every MUST; 1: it does not;
4: a refusal proves nothing, because the same request without its defect was refused too.
"""
import base64
import http.client
import json
import os
import re
import sys
import time
import uuid
from urllib.parse import urlsplit

KNOWN = 1
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
JUDGED = {"type", "enum", "minLength", "maxLength", "pattern", "required", "properties", "anyOf"}
SILENT = {"description", "title", "format", "example", "examples"}


def octets(text, fill):
    """The bytes of a text: a string, or pieces one after the other."""
    if isinstance(text, str):
        return text.encode()
    return b"".join(piece(one, fill) for one in text)


def piece(one, fill):
    if isinstance(one, str):
        return one.encode()
    if "repeat" in one:
        return one["repeat"].encode() * one["times"]
    if "base64" in one:
        return base64.b64decode(one["base64"])
    return fill(one)


def filling():
    """Fills in credentials, and for one request the texts that are new."""
    made = {}

    def fill(one):
        if "credential" in one:
            return os.environ[one["credential"]].encode()
        name = one.get("fresh") or one["digits"]
        if name not in made:
            made[name] = str(uuid.uuid4()) if "fresh" in one else "1" + str(uuid.uuid4().int)[:20]
        return made[name].encode()

    return fill


class Target:
    def __init__(self, url):
        parts = urlsplit(url)
        self.prefix = parts.path.rstrip("/")
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)

    def send(self, request):
        """Status, headers and body of the answer; throttling is waited out, and a kept connection may be closed."""
        for last in (False, True):
            try:
                answer = self.attempt(request)
                for _ in range(10):
                    if answer[0] != 429:
                        break
                    time.sleep(min(float(answer[1].get("Retry-After") or 0.2), 5))
                    answer = self.attempt(request)
                return answer
            except (ConnectionError, http.client.HTTPException):
                self.connection.close()
                if last:
                    raise

    def attempt(self, request):
        fill = filling()
        target = self.prefix + octets(request["target"], fill).decode()
        connection = self.connection
        connection.putrequest(request["method"], target, skip_accept_encoding=True)
        chunked = False
        for name, value in request["headers"]:
            chunked = chunked or name.lower() == "transfer-encoding"
            connection.putheader(name, octets(value, fill).decode().encode("latin-1"))
        body = None if request["body"] is None else octets(request["body"], fill)
        if not chunked:
            connection.putheader("Content-Length", str(len(body or b"")))
        connection.endheaders(body, encode_chunked=chunked)
        answer = connection.getresponse()
        data = answer.read()
        if answer.will_close:
            connection.close()
        return answer.status, answer.headers, data


def value_of(data):
    try:
        return json.loads(data.decode())
    except ValueError:
        return None


def flaw(schema, value, where="the body"):
    """What of a value the schema does not admit; None for nothing. Knows the keywords that the vectors use."""
    foreign = set(schema) - JUDGED - SILENT
    if foreign:
        raise SystemExit(f"this runner does not know the keyword {sorted(foreign)[0]}")
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        return f"{where} is no {schema['type']}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{where} is not listed"
    if isinstance(value, str):
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            return f"{where} has {len(value)} characters"
        if "pattern" in schema and not re.search(schema["pattern"], value, re.ASCII):
            return f"{where} does not match {schema['pattern']}"
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                return f"{where} has no {name}"
        for name, inner in schema.get("properties", {}).items():
            if name in value and (found := flaw(inner, value[name], name)):
                return found
    if "anyOf" in schema and all(flaw(one, value, where) for one in schema["anyOf"]):
        return f"{where} is none of what it may be"
    return None


def error_name(vectors, headers, data):
    kind = vectors.get("errorType")
    if kind is None:
        return None
    body = value_of(data)
    members = [body[name] for name in kind["members"] if isinstance(body, dict) and name in body]
    name = next((one for one in [headers.get(kind["header"]), *members] if isinstance(one, str)), None)
    return name and name.split("#")[-1].split(":")[0].strip()


def wrong_success(vectors, status, headers, data):
    success = vectors["success"]
    if status != success["status"]:
        return f"answered {status} in place of {success['status']}"
    media_type = (headers.get("Content-Type") or "").split(";")[0].strip().lower()
    if media_type not in success["mediaTypes"]:
        return f"answered with the media type {media_type or 'none'}"
    if value_of(data) is None:
        return "answered without a JSON body"
    return flaw(success["schema"], value_of(data))


def wrong_refusal(vectors, allowed, status, headers, data):
    name = error_name(vectors, headers, data)
    if allowed is None:
        return None
    told = f"refused with {status} {name or ''}".strip()
    fitting = [one for one in allowed if one["status"] == status]
    if name in {one["error"] for one in vectors["errors"]}:
        fitting = [one for one in fitting if one.get("error", name) == name]
    return None if fitting else told


def judge(vectors, vector, answer):
    """What is wrong with the answer; None for nothing."""
    expect, accepted = vector["expect"], 200 <= answer[0] < 300
    if accepted:
        return "accepted" if expect["outcome"] == "refused" else wrong_success(vectors, *answer)
    if expect["outcome"] == "accepted":
        return f"refused with {answer[0]} {error_name(vectors, *answer[1:]) or ''}".strip()
    return wrong_refusal(vectors, expect.get("refusals"), *answer)


def main(file, url):
    with open(file, encoding="utf-8") as opened:
        vectors = json.load(opened)
    if vectors["version"] != KNOWN:
        raise SystemExit(f"these vectors are of version {vectors['version']}, not {KNOWN}")
    target, twins = Target(url), {}
    counts = {"kept": 0, "MUST": 0, "SHOULD": 0, "MAY": 0, "unproven": 0}
    for vector in vectors["vectors"]:
        if "twin" in vector:
            key = json.dumps(vector["twin"])
            if key not in twins:
                twins[key] = 200 <= target.send(vector["twin"])[0] < 300
            if not twins[key]:
                counts["unproven"] += 1
                continue
        wrong = judge(vectors, vector, target.send(vector["request"]))
        counts[vector["level"] if wrong else "kept"] += 1
        if wrong:
            print(f"{vector['level']} {vector['clause']}: {wrong} ({vector['name']})")
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    return 1 if counts["MUST"] else 4 if counts["unproven"] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
