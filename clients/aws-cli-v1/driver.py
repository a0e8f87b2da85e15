"""Drives the AWS CLI: says its version, then answers each line of JSON with what the command understood."""

import json
import re
import subprocess
import sys

import awscli

OPTIONS = {
    "ConnectionToken": "--connection-token",
    "ContentType": "--content-type",
    "Content": "--content",
    "ClientToken": "--client-token",
}
ERROR = re.compile(r"An error occurred \((\w+)\) when calling the \w+ operation(?: \([^)]*\))?: (.*)", re.S)


def send(url, request):
    command = [sys.executable, "-m", "awscli", "connectparticipant", "send-event", "--output", "json"]
    for name, value in request.items():
        command += [OPTIONS[name], value]
    done = subprocess.run(command + ["--endpoint-url", url], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return {"ok": True, "fields": json.loads(done.stdout)}
    error = ERROR.search(done.stderr)
    name, message = error.groups() if error else (None, done.stderr)
    return {"ok": False, "errorName": name, "message": message.strip(), "exitCode": done.returncode}


print(json.dumps({"version": awscli.__version__}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps(send(asked["url"], asked["input"])), flush=True)
