"""Drives boto3: says its version, then answers each line of JSON with what the client understood."""

import json
import sys

import boto3
from botocore.exceptions import ClientError


def send(url, request):
    client = boto3.client("connectparticipant", endpoint_url=url)
    try:
        answer = client.send_event(**request)
    except ClientError as error:
        said = error.response["Error"]
        return {
            "ok": False,
            "errorName": said["Code"],
            "class": type(error).__name__,
            "message": said["Message"],
            "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
        }
    status = answer.pop("ResponseMetadata")["HTTPStatusCode"]
    return {"ok": True, "status": status, "fields": answer}


print(json.dumps({"version": boto3.__version__}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps(send(asked["url"], asked["input"])), flush=True)
