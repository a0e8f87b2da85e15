"""SendEvent on Python's http.server: a correct server to try a conformance suite on.

Environment: PORT (0 picks one), CONNECTION_TOKEN, SECOND_CONNECTION_TOKEN.
Its freedoms: errors carry `Message` alone; connection.acknowledged, duplicate keys, lone surrogates and
deep nesting are refused; a malformed body is SerializationException, a wrong type ValidationException;
a reused ClientToken with another payload gets a fresh answer; an empty Content is accepted without a
receipt; CORS headers stand on the operation's answers; 404 and 405 close the connection.
"""
import json, os, re, signal, socket, uuid
from contextlib import suppress
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BODY_LIMIT = 2 * 1024 * 1024
EVENT = "application/vnd.amazonaws.connect.event."
RECEIPTS = (EVENT + "message.delivered", EVENT + "message.read")
TOKENS = {os.environ.get(name, "") for name in ("CONNECTION_TOKEN", "SECOND_CONNECTION_TOKEN")} - {""}
HEADERS = {"Content-Type": "application/json", "Access-Control-Allow-Origin": "*",
           "Access-Control-Expose-Headers": "x-amzn-errortype", "Access-Control-Allow-Headers": "authorization, "
           "content-type, x-amz-bearer, x-amz-content-sha256, x-amz-date, x-amz-user-agent"}
answers = {}

class Refusal(Exception):
    def __init__(self, message, status=400, name="ValidationException"):
        self.message, self.status, self.name = message, status, name

def parse_object(data):
    """The JSON object in the bytes, or None."""
    def unique(pairs):
        if len(dict(pairs)) < len(pairs):
            raise ValueError("duplicate key")
        return dict(pairs)
    with suppress(ValueError, RecursionError):
        # int() refuses NaN and Infinity, which are no JSON, and more than 4,300 digits, which are.
        value = json.loads(data.decode(), parse_int=float, parse_constant=int, object_pairs_hook=unique)
        return value if isinstance(value, dict) else None

def read_event(data):
    body = parse_object(data)
    if body is None:
        raise Refusal("The body is not a JSON object.", name="SerializationException")
    for name, minimum, maximum in ("ContentType", 1, 100), ("Content", 0, 16384), ("ClientToken", 0, 500):
        value = "." if body.get(name) is None else body[name]
        if not isinstance(value, str) or not re.fullmatch("[^\ud800-\udfff]{%d,%d}" % (minimum, maximum), value):
            raise Refusal(f"{name} must be a string of {minimum} to {maximum} Unicode characters.")
    client_token, content_type, content = map(body.get, ("ClientToken", "ContentType", "Content"))
    if content_type not in (EVENT + "typing", *RECEIPTS):
        raise Refusal("ContentType is absent or not supported.")
    if content_type in RECEIPTS:
        receipt = parse_object((content or "").encode()) or {}
        if not isinstance(receipt.get("messageId"), str) or not receipt["messageId"]:
            raise Refusal("Content of a receipt must be a JSON object with a messageId.")
    return client_token, content_type, content

def record(bearer, client_token, *event):
    time = datetime.now(timezone.utc).replace(tzinfo=None).isoformat(timespec="milliseconds")
    answer = {"Id": uuid.uuid4().hex, "AbsoluteTime": time + "Z"}
    # One setdefault is atomic, so that concurrent attempts agree.
    return answers.setdefault((bearer, client_token, *event), answer) if client_token else answer

class Handler(BaseHTTPRequestHandler):
    protocol_version = default_request_version = "HTTP/1.1"
    error_message_format, error_content_type = '{"Message": "%(message)s"}', "application/json"
    timeout, log_message, disable_nagle_algorithm = 60, lambda *_: None, True

    def serve(self):
        target = self.requestline.split()[1]  # self.path has lost a doubled slash
        found = re.fullmatch(r"(?i:https?://[^/?]*)?/participant/event(\?.*)?", target)
        if not found or self.command not in ("POST", "OPTIONS"):
            return self.send_error(405 if found else 404)
        try:
            body = self.read_body()
            self.answer(200, self.send_event(body) if self.command == "POST" else {})
        except Refusal as refusal:
            self.answer(refusal.status, {"Message": refusal.message}, {"x-amzn-ErrorType": refusal.name})
        except ValueError as unreadable:
            self.send_error(*unreadable.args)  # and close: nobody knows where the next request starts
    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = serve

    def send_event(self, body):
        bearers = self.values("X-Amz-Bearer")
        if len(bearers) != 1 or len(bearers[0]) > 1000 or bearers[0] not in TOKENS:
            raise Refusal("Access denied.", 403, "AccessDeniedException")
        media_type = self.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if media_type not in ("application/json", "application/x-amz-json-1.1"):
            raise Refusal("The media type must be JSON.", 415, "UnsupportedMediaTypeException")
        return record(bearers[0], *read_event(body))

    def values(self, name):
        return [value.strip(" \t") for value in self.headers.get_all(name, [])]

    def read_body(self):
        """The whole body; http.server leaves its end for us to find. ValueError with a status if it cannot."""
        lengths, codings = set(self.values("Content-Length")), list(map(str.lower, self.values("Transfer-Encoding")))
        hosts = self.values("Host") or (["none"] if self.request_version == "HTTP/1.0" else [])
        # The parser stops at a broken header line; its other defects are about multipart bodies.
        broken = any("Header" in type(defect).__name__ for defect in self.headers.defects)
        if broken or len(hosts) != 1 or len(lengths) + len(codings) > 1 or codings not in ([], ["chunked"]):
            raise ValueError(400)
        if not codings:
            return self.read_bytes(lengths.pop() if lengths else "0", 10)
        body = b""
        while chunk := self.read_bytes(self.read_line().partition(";")[0].rstrip(" \t"), 16):
            body += chunk
            if self.read_line() or len(body) > BODY_LIMIT:
                raise ValueError(413 if len(body) > BODY_LIMIT else 400)
        while self.read_line():
            pass  # trailers
        return body

    def read_line(self):
        line = self.rfile.readline(4096).decode("latin-1")
        if not line.endswith("\r\n"):
            raise ValueError(400)
        return line[:-2]

    def read_bytes(self, digits, base):
        if not re.fullmatch("[0-9]{1,18}" if base == 10 else "[0-9a-fA-F]{1,16}", digits):
            raise ValueError(400)
        size = int(digits, base)
        data = self.rfile.read(size) if size <= BODY_LIMIT else b""
        if len(data) != size:
            raise ValueError(413 if size > BODY_LIMIT else 400)
        return data

    def answer(self, status, body, headers={}):
        payload = json.dumps(body).encode()
        self.send_response(status)
        for name, value in {**HEADERS, **headers, "Content-Length": len(payload)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(payload)

    def send_error(self, code, *_):
        super().send_error({501: 405, 505: 400}.get(code, code))  # a strange method or version is no fault of ours

    def handle(self):
        """Ends by reading on for a moment: closing with bytes unread resets the connection and loses the answer."""
        with suppress(OSError):
            super().handle()
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(1)
            any(not self.connection.recv(65536) for _ in range(1024))

signal.signal(signal.SIGINT, signal.SIG_DFL)
ThreadingHTTPServer.request_queue_size = 128
server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT") or 0)), Handler)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
