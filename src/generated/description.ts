// Generated from openapi/send-event.openapi.yaml; do not edit. `npm run generate` makes it anew.
import type { JsonObject } from '../contract/document.ts';

/** The description, every reference local. */
export const description: JsonObject = {
  "openapi": "3.1.1",
  "info": {
    "title": "Amazon Connect Participant Service, SendEvent",
    "version": "2025-08-18",
    "summary": "The operation with which a chat participant says \"typing\", \"delivered\" or \"read\".",
    "description": "The contract of one operation, collected from the published service model, five public documentation pages, the Smithy restJson1 protocol and measurements of real clients. Members that start with `x-` are described in `openapi/vocabulary.md`. This is not a publication of Amazon Web Services.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "x-sources": {
    "api-reference.txt": {
      "title": "Amazon Connect API Reference, SendEvent",
      "authority": "prose"
    },
    "aws-cli.txt": {
      "title": "AWS CLI Command Reference, connectparticipant send-event",
      "authority": "prose"
    },
    "boto3.txt": {
      "title": "Boto3 documentation, ConnectParticipant.Client.send_event",
      "authority": "prose"
    },
    "r-paws.txt": {
      "title": "R paws reference, connectparticipant_send_event",
      "authority": "prose"
    },
    "sap-abap.txt": {
      "title": "AWS SDK for SAP ABAP, /AWS1/CL_CNP=>SENDEVENT()",
      "authority": "prose"
    },
    "service-model": {
      "title": "Service model connectparticipant 2018-09-07, as published with botocore",
      "authority": "model"
    },
    "smithy-restjson1": {
      "title": "Smithy 2.0, AWS restJson1 protocol and its protocol tests",
      "authority": "protocol"
    },
    "smithy-core": {
      "title": "Smithy 2.0, constraint and behaviour traits (length, idempotencyToken)",
      "authority": "protocol"
    },
    "rfc8259": {
      "title": "RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format",
      "authority": "protocol"
    },
    "rfc9110": {
      "title": "RFC 9110, HTTP Semantics",
      "authority": "protocol"
    },
    "fetch": {
      "title": "Fetch Standard, CORS protocol",
      "authority": "protocol"
    },
    "rfc9112": {
      "title": "RFC 9112, HTTP/1.1",
      "authority": "protocol"
    },
    "recordings": {
      "title": "What nine real clients put on the wire, recorded 2026-11-21",
      "authority": "client"
    },
    "mobile-clients": {
      "title": "Source of the official Android and iOS chat clients",
      "authority": "client"
    },
    "chatjs": {
      "title": "Source and traffic of amazon-connect-chatjs and the official chat interface",
      "authority": "client"
    },
    "live-service": {
      "title": "Public reports of the behaviour of the live service",
      "authority": "observed"
    },
    "assumed": {
      "title": "A judgement of this project, where nothing better stands",
      "authority": "assumed"
    }
  },
  "servers": [
    {
      "url": "https://participant.connect.{region}.amazonaws.com",
      "description": "The live service; any other base URL can be a target.",
      "variables": {
        "region": {
          "default": "us-east-1"
        }
      }
    }
  ],
  "security": [],
  "tags": [
    {
      "name": "participant",
      "description": "What a chat participant does."
    }
  ],
  "paths": {
    "/participant/event": {
      "post": {
        "operationId": "SendEvent",
        "x-names": {
          "api": "SendEvent",
          "aws-cli": "send-event",
          "boto3": "send_event",
          "sap-abap": "SENDEVENT",
          "paws": "connectparticipant_send_event"
        },
        "tags": [
          "participant"
        ],
        "summary": "Sends an event.",
        "description": "Message receipts are not supported when there are more than two active participants in the chat: with a supervisor barged in they result in a ConflictException. The API is called with a connection token, not with a participant token, and is not signed with Signature Version 4.",
        "x-basis": {
          "level": "MUST",
          "authority": "model",
          "sources": [
            "service-model",
            "api-reference.txt",
            "boto3.txt"
          ]
        },
        "x-error-type": {
          "header": "X-Amzn-Errortype",
          "members": [
            "__type",
            "code"
          ],
          "x-basis": {
            "level": "MUST",
            "authority": "protocol",
            "sources": [
              "smithy-restjson1",
              "recordings"
            ]
          },
          "x-clauses": {
            "present": {
              "statement": "A documented error is named in the error-type header or in the body."
            },
            "in-header": {
              "level": "SHOULD",
              "authority": "client",
              "statement": "A documented error is named in the error-type header; the header is the only form that every client understands."
            },
            "bare": {
              "level": "SHOULD",
              "authority": "client",
              "statement": "The error-type header is the bare name of the error; a suffix that starts with a colon is tolerated, a namespace is not understood by every client."
            },
            "agrees": {
              "authority": "client",
              "sources": [
                "recordings"
              ],
              "statement": "Where header and body both name the error, they name the same one; clients differ in which of them they believe."
            },
            "name-text": {
              "level": "SHOULD",
              "authority": "client",
              "sources": [
                "recordings"
              ],
              "statement": "A member of the body that is one for the error's name holds a text; some clients believe it over the header."
            },
            "success-unnamed": {
              "level": "SHOULD",
              "authority": "assumed",
              "sources": [
                "assumed"
              ],
              "because": "Some clients believe the name over the status.",
              "statement": "A success names no error."
            }
          }
        },
        "x-clauses": {
          "method-exact": {
            "authority": "protocol",
            "sources": [
              "rfc9110",
              "api-reference.txt",
              "assumed"
            ],
            "because": "The documentation names one method, and HTTP leaves it to a server what it does with the others.",
            "statement": "A request with another method is not served.",
            "methods": [
              "GET",
              "HEAD",
              "PUT",
              "PATCH",
              "DELETE",
              "PROPFIND"
            ]
          },
          "path-exact": {
            "level": "SHOULD",
            "authority": "assumed",
            "sources": [
              "assumed",
              "api-reference.txt"
            ],
            "because": "A client that reaches the operation by another path depends on one server.",
            "statement": "Another path is not served, nor is the path in another case."
          },
          "query-ignored": {
            "level": "SHOULD",
            "authority": "assumed",
            "sources": [
              "assumed"
            ],
            "because": "The operation has no query parameter, and no client sends one.",
            "statement": "A query string does not change the answer."
          },
          "headers-ignored": {
            "authority": "client",
            "sources": [
              "recordings"
            ],
            "statement": "Header fields that the operation does not know are ignored; every real client sends some.",
            "headers": {
              "amz-sdk-invocation-id": "6f1b3a52-7c2e-4f0a-9a53-1c1f4b9d2e10",
              "amz-sdk-request": "attempt=1; max=3",
              "Origin": "https://example.com",
              "Authorization": "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20200101/us-east-1/execute-api/aws4_request, SignedHeaders=content-type;host;x-amz-bearer;x-amz-date, Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
              "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "x-amz-date": "20200101T000000Z",
              "x-amz-user-agent": "aws-sdk-js/3.1019.0 ua/2.1 os/linux lang/js",
              "User-Agent": "aws-sdk-js/3.1019.0"
            },
            "others": {
              "Idempotency-Key": "0b7f2f6c-5f0e-4c1d-8e55-2a1c9d7e4b10",
              "If-None-Match": "*",
              "Range": "bytes=0-0",
              "Accept-Charset": "iso-8859-1",
              "X-Amz-Target": "AmazonConnectParticipantServiceLambda.GetTranscript"
            }
          },
          "authorization-ignored": {
            "authority": "client",
            "sources": [
              "recordings",
              "api-reference.txt",
              "aws-cli.txt",
              "boto3.txt",
              "r-paws.txt",
              "sap-abap.txt"
            ],
            "statement": "An Authorization header is ignored, although the operation is not signed; nearly every real client signs.",
            "headers": {
              "signed": "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/execute-api/aws4_request, SignedHeaders=content-type;host;x-amz-bearer;x-amz-date, Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
              "Basic": "Basic dXNlcjpwYXNzd29yZA==",
              "Bearer": "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
              "malformed": "AWS4-HMAC-SHA256 nonsense",
              "signed with an empty key id": "AWS4-HMAC-SHA256 Credential=/20261121/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            }
          },
          "accept-tolerated": {
            "authority": "client",
            "sources": [
              "recordings",
              "rfc9110"
            ],
            "statement": "A request without Accept, or with one that admits JSON, is served.",
            "headers": [
              "*/*",
              "application/json",
              "application/*",
              "text/html, application/json;q=0.9, */*;q=0.1"
            ]
          },
          "accept-incompatible": {
            "level": "MAY",
            "authority": "protocol",
            "sources": [
              "smithy-restjson1"
            ],
            "statement": "A request whose Accept excludes JSON is answered with 406, or Accept is ignored.",
            "headers": [
              "text/html",
              "application/xml"
            ],
            "refusedWith": [
              "406"
            ]
          },
          "answers-every-request": {
            "authority": "assumed",
            "sources": [
              "assumed",
              "rfc9110"
            ],
            "because": "Without an answer a client cannot tell a refusal from a broken network.",
            "statement": "Every request is answered; no input makes the connection break or the answer stay away."
          },
          "no-server-error": {
            "authority": "assumed",
            "sources": [
              "assumed",
              "api-reference.txt"
            ],
            "because": "The documentation keeps 500 for failures inside the service, and clients retry it.",
            "statement": "No answer is a 5xx unless the service failed; an input never makes it fail.",
            "except": [
              "501",
              "505"
            ]
          },
          "documented-status": {
            "authority": "model",
            "sources": [
              "service-model",
              "smithy-restjson1",
              "api-reference.txt"
            ],
            "statement": "A request to the operation is answered with one of the documented statuses."
          },
          "refusal-repeatable": {
            "authority": "assumed",
            "sources": [
              "assumed"
            ],
            "because": "A refusal that changes tells a client nothing about its request.",
            "statement": "The same faulty request is refused in the same way each time."
          },
          "answers-not-crossed": {
            "authority": "assumed",
            "sources": [
              "assumed"
            ],
            "because": "An answer to another request is worth nothing and may tell a stranger something.",
            "statement": "Parallel requests each get the answer to their own request."
          },
          "connection-after-refusal": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "After a refused request the next one on the connection is answered as it would be alone, or the connection is closed (RFC 9112, 6.3, 9.3 and 9.6)."
          },
          "early-answer": {
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "rfc9110"
            ],
            "statement": "A server that answers before it has read the body reads the rest, or closes the connection; it never takes the rest for a request (RFC 9112, 9.3 and 9.6)."
          },
          "pipelining": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "Requests that are sent without waiting are answered in their order, or the connection is closed after one of the answers (RFC 9112, 9.3.2)."
          },
          "chunked-forms": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A chunked body is understood whatever the sizes of its chunks, their case, zeros and extensions, or refused with 411 (RFC 9112, 7.1)."
          },
          "chunked-malformed": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A chunked body that is malformed or has no end is not served (RFC 9112, 7.1 and 8)."
          },
          "trailers": {
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "rfc9110"
            ],
            "statement": "Trailers end a chunked body and are no header fields (RFC 9110, 6.5; RFC 9112, 7.1.2)."
          },
          "expect-continue": {
            "authority": "protocol",
            "sources": [
              "rfc9110"
            ],
            "statement": "A request that expects 100-continue is told to go on, or gets its final answer, before its body has come (RFC 9110, 10.1.1)."
          },
          "content-length": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A body has exactly the bytes that Content-Length counts; one that is cut is not served (RFC 9112, 6.3 and 8)."
          },
          "content-length-invalid": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A request whose Content-Length is no number, or stands there with different values, is not served (RFC 9112, 6.3)."
          },
          "length-and-coding": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A request with Transfer-Encoding is not read by its Content-Length; if it is served, the connection is closed then (RFC 9112, 6.1 and 6.3)."
          },
          "host-required": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A request without Host, or with two of them, is refused (RFC 9112, 3.2)."
          },
          "header-names-any-case": {
            "authority": "protocol",
            "sources": [
              "rfc9110",
              "recordings"
            ],
            "statement": "The names of header fields are matched without regard to case, those of HTTP itself too (RFC 9110, 5.1)."
          },
          "header-space": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "rfc9110"
            ],
            "statement": "White space around a header value is no part of it, and need not be there (RFC 9112, 5.1; RFC 9110, 5.5)."
          },
          "header-malformed": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "rfc9110"
            ],
            "statement": "A request with a malformed header line is refused (RFC 9112, 5.1; RFC 9110, 5.5)."
          },
          "header-folded": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A folded header line is refused or read as one value, never as fields of its own (RFC 9112, 5.2)."
          },
          "header-repeated": {
            "authority": "protocol",
            "sources": [
              "rfc9110"
            ],
            "statement": "Fields that the operation does not know may be repeated (RFC 9110, 5.3)."
          },
          "header-block-large": {
            "authority": "protocol",
            "sources": [
              "rfc9110",
              "recordings"
            ],
            "statement": "Header fields of 4 KiB are read; a block that is larger than the server reads is answered with a 4xx (RFC 9110, 5.4)."
          },
          "body-in-pieces": {
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A request is the same however TCP cuts it (RFC 9112, 2.2 and 6)."
          },
          "half-closed": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "assumed"
            ],
            "because": "HTTP says nothing of a client that ends its side of the connection after a whole request; it may be done, or may read on.",
            "statement": "A whole request whose client then ends its side of the connection is answered, or the connection is closed."
          },
          "http-1-0": {
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "rfc9110"
            ],
            "statement": "A request of HTTP/1.0 is not answered in chunks, and the connection is closed after it (RFC 9112, 6.1 and 9.3)."
          },
          "absolute-form": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9112"
            ],
            "statement": "A target in absolute form is understood (RFC 9112, 3.2.2)."
          },
          "upgrade-offered": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc9110"
            ],
            "statement": "A request that offers an upgrade keeps its body, and is answered as any other or upgraded (RFC 9110, 7.8)."
          },
          "answers-framed": {
            "authority": "protocol",
            "sources": [
              "rfc9112",
              "rfc9110"
            ],
            "statement": "Every answer to a well-formed request is one whole HTTP/1.1 message, and nothing comes after the last (RFC 9112, 2.1 and 6.3)."
          },
          "body-slow": {
            "authority": "protocol",
            "sources": [
              "rfc9110",
              "assumed"
            ],
            "because": "HTTP names no pace; a mobile client may be this slow.",
            "statement": "A body that comes slowly is waited for, or the request is given up with 408 or by closing the connection (RFC 9110, 15.5.9).",
            "milliseconds": 5000
          },
          "header-slow": {
            "authority": "protocol",
            "sources": [
              "rfc9110",
              "assumed"
            ],
            "because": "HTTP names no pace; a mobile client may be this slow.",
            "statement": "A head that comes slowly is waited for, or the request is given up with 408 or by closing the connection (RFC 9110, 15.5.9).",
            "milliseconds": 5000
          },
          "body-stalled": {
            "level": "MAY",
            "authority": "assumed",
            "sources": [
              "assumed",
              "rfc9110"
            ],
            "because": "HTTP asks no server to give up, and what waits for ever holds a connection for ever.",
            "statement": "A body that stops coming is given up after a while, with 408 or by closing the connection.",
            "milliseconds": 20000
          },
          "latency-linear": {
            "level": "SHOULD",
            "authority": "assumed",
            "sources": [
              "assumed"
            ],
            "because": "An input that holds a server up is a way to stop it.",
            "statement": "A large input is answered about as fast as a small one, whether it is accepted or refused.",
            "factor": 20,
            "milliseconds": 250
          },
          "error-media-type": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "smithy-restjson1",
              "assumed"
            ],
            "because": "No page says it of errors apart; a client parses them as it parses a success.",
            "statement": "A documented error has its documented media type."
          },
          "charset-utf8": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "rfc8259"
            ],
            "statement": "Where the media type of an answer names a charset, it is UTF-8."
          },
          "no-internals": {
            "level": "SHOULD",
            "authority": "assumed",
            "sources": [
              "assumed"
            ],
            "because": "The inside of a server helps an attacker and no client.",
            "statement": "No error shows a stack trace, a file path or another internal of the server."
          },
          "preflight-answered": {
            "authority": "client",
            "sources": [
              "chatjs",
              "fetch"
            ],
            "statement": "The preflight of a page that may call the operation is answered with a 2xx, although it carries no credential.",
            "headers": [
              "authorization",
              "content-type",
              "x-amz-bearer",
              "x-amz-content-sha256",
              "x-amz-date",
              "x-amz-user-agent"
            ]
          },
          "preflight-origin": {
            "authority": "client",
            "sources": [
              "chatjs",
              "fetch"
            ],
            "statement": "The answer to a preflight allows the origin of the page, or every origin.",
            "headers": [
              "authorization",
              "content-type",
              "x-amz-bearer",
              "x-amz-content-sha256",
              "x-amz-date",
              "x-amz-user-agent"
            ]
          },
          "preflight-headers": {
            "authority": "client",
            "sources": [
              "chatjs",
              "fetch"
            ],
            "statement": "The answer to a preflight allows each header that the widget sends. The Fetch Standard lets no wildcard stand for Authorization, and Chromium still does; there it is a SHOULD.",
            "headers": [
              "authorization",
              "content-type",
              "x-amz-bearer",
              "x-amz-content-sha256",
              "x-amz-date",
              "x-amz-user-agent"
            ]
          },
          "cross-origin-success": {
            "authority": "client",
            "sources": [
              "chatjs",
              "fetch"
            ],
            "statement": "A success can be read by a page of an allowed origin."
          },
          "cross-origin-errors": {
            "authority": "client",
            "sources": [
              "chatjs",
              "fetch"
            ],
            "statement": "An error can be read by a page of an allowed origin; without that even its status is lost to the widget."
          },
          "cross-origin-error-type": {
            "level": "SHOULD",
            "authority": "client",
            "sources": [
              "chatjs",
              "fetch"
            ],
            "statement": "The error-type header is exposed to pages; else the widget cannot name the error."
          },
          "connection-token-expires": {
            "authority": "prose",
            "sources": [
              "service-model"
            ],
            "statement": "A connection token expires after one day.",
            "excluded": "A day cannot be waited for; an expired token is a provider state."
          },
          "shared-rate": {
            "level": "MAY",
            "authority": "prose",
            "sources": [
              "service-model"
            ],
            "statement": "SendEvent and SendMessage share 10 requests a second with a burst of 15 for each instance.",
            "excluded": "A rate limit is a freedom of the server; the suite stays below it and waits out a 429."
          }
        },
        "x-states": {
          "a connected participant": {
            "connection": "first"
          },
          "a second connected participant": {
            "connection": "second"
          },
          "the participant has left the chat": {
            "error": "AccessDeniedException",
            "x-basis": {
              "level": "MUST",
              "authority": "observed",
              "sources": [
                "live-service"
              ]
            }
          },
          "the chat has ended": {
            "error": "AccessDeniedException",
            "x-basis": {
              "level": "MUST",
              "authority": "observed",
              "sources": [
                "live-service"
              ]
            }
          },
          "the connection token has expired": {
            "error": "AccessDeniedException",
            "x-basis": {
              "level": "MUST",
              "authority": "assumed",
              "sources": [
                "assumed",
                "service-model"
              ]
            },
            "x-clauses": {
              "error": {
                "because": "The model says that a token expires, and not which error then comes; it is a credential that counts no more."
              }
            }
          },
          "a participant token": {
            "error": "AccessDeniedException",
            "x-basis": {
              "level": "MUST",
              "authority": "observed",
              "sources": [
                "live-service",
                "api-reference.txt",
                "aws-cli.txt",
                "boto3.txt",
                "r-paws.txt",
                "sap-abap.txt"
              ]
            }
          },
          "an unknown connection token": {
            "error": "AccessDeniedException",
            "x-basis": {
              "level": "MUST",
              "authority": "observed",
              "sources": [
                "live-service"
              ]
            }
          },
          "a supervisor has joined the chat": {
            "error": "ConflictException",
            "condition": "receipt",
            "x-basis": {
              "level": "MUST",
              "authority": "prose",
              "sources": [
                "sap-abap.txt",
                "live-service"
              ]
            },
            "x-clauses": {
              "otherwise": {
                "sources": [
                  "sap-abap.txt",
                  "assumed"
                ],
                "because": "The page says it of receipts alone, so that every other event is a legal request.",
                "statement": "In the state \"a supervisor has joined the chat\" an event that is no receipt is served."
              }
            }
          },
          "requests are throttled": {
            "error": "ThrottlingException",
            "x-basis": {
              "level": "MUST",
              "authority": "model",
              "sources": [
                "service-model",
                "api-reference.txt"
              ]
            },
            "x-clauses": {
              "recovers": {
                "authority": "client",
                "sources": [
                  "recordings",
                  "smithy-core"
                ],
                "statement": "A request that was refused so is served when it comes again with the same token, and from then on replayed."
              }
            }
          },
          "the service fails": {
            "error": "InternalServerException",
            "x-basis": {
              "level": "MUST",
              "authority": "model",
              "sources": [
                "service-model",
                "api-reference.txt"
              ]
            },
            "x-clauses": {
              "recovers": {
                "authority": "client",
                "sources": [
                  "recordings",
                  "smithy-core"
                ],
                "statement": "A request that was refused so is served when it comes again with the same token, and from then on replayed."
              }
            }
          }
        },
        "x-clients": {
          "aws-sdk-js-v3": {
            "title": "the AWS SDK for JavaScript v3",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [
              "header",
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "json errors",
              "no byte order mark"
            ],
            "attempts": 3,
            "sources": [
              "recordings"
            ]
          },
          "aws-sdk-js-v2": {
            "title": "the AWS SDK for JavaScript v2",
            "names": [
              "__type",
              "code",
              "header"
            ],
            "namespaces": [
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "no byte order mark"
            ],
            "attempts": 4,
            "sources": [
              "recordings"
            ]
          },
          "amazon-connect-chatjs": {
            "title": "amazon-connect-chatjs",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [
              "header",
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "json errors"
            ],
            "attempts": 3,
            "sources": [
              "recordings"
            ]
          },
          "boto3": {
            "title": "boto3",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [
              "header",
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "no byte order mark"
            ],
            "attempts": 3,
            "sources": [
              "recordings"
            ]
          },
          "aws-cli-v1": {
            "title": "the AWS CLI v1",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [
              "header",
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "no byte order mark"
            ],
            "attempts": 5,
            "sources": [
              "recordings"
            ]
          },
          "aws-sdk-java-v2": {
            "title": "the AWS SDK for Java v2",
            "names": [
              "header",
              "__type"
            ],
            "namespaces": [
              "__type"
            ],
            "text": [
              "message",
              "Message"
            ],
            "attempts": 4,
            "sources": [
              "recordings"
            ]
          },
          "aws-sdk-go-v2": {
            "title": "the AWS SDK for Go v2",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [
              "header",
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "strings",
              "json errors",
              "no byte order mark",
              "a name to retry 429"
            ],
            "attempts": 3,
            "sources": [
              "recordings"
            ]
          },
          "aws-sdk-rust": {
            "title": "the AWS SDK for Rust",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [
              "header",
              "__type",
              "code"
            ],
            "text": [
              "message",
              "Message"
            ],
            "needs": [
              "strings",
              "json errors",
              "no byte order mark",
              "a name to retry 429"
            ],
            "attempts": 3,
            "sources": [
              "recordings"
            ]
          },
          "r-paws": {
            "title": "R paws",
            "names": [
              "header",
              "__type",
              "code"
            ],
            "namespaces": [],
            "text": [
              "message"
            ],
            "needs": [
              "json errors"
            ],
            "attempts": 1,
            "sources": [
              "recordings"
            ]
          }
        },
        "parameters": [
          {
            "name": "X-Amz-Bearer",
            "in": "header",
            "required": true,
            "description": "The authentication token associated with the participant's connection (ConnectionToken).",
            "example": "EXAMPLE-CONNECTION-TOKEN",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 1000
            },
            "x-credential": {
              "name": "ConnectionToken"
            },
            "x-names": {
              "api": "ConnectionToken",
              "aws-cli": "--connection-token",
              "boto3": "ConnectionToken",
              "sap-abap": "IV_CONNECTIONTOKEN",
              "paws": "ConnectionToken"
            },
            "x-refused-with": [
              "AccessDeniedException",
              "ValidationException"
            ],
            "x-basis": {
              "level": "MUST",
              "authority": "model",
              "sources": [
                "service-model",
                "api-reference.txt"
              ]
            },
            "x-clauses": {
              "required": {
                "sources": [
                  "service-model",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ],
                "statement": "A request without the credential is refused."
              },
              "minLength": {
                "statement": "An empty credential is refused."
              },
              "maxLength": {
                "statement": "A credential longer than the maximum is refused."
              },
              "unknown": {
                "authority": "observed",
                "sources": [
                  "live-service",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ],
                "refusedWith": [
                  "AccessDeniedException"
                ],
                "statement": "A credential that nobody issued is refused."
              },
              "name-case": {
                "authority": "protocol",
                "sources": [
                  "rfc9110",
                  "recordings"
                ],
                "statement": "The name of the header is matched without regard to case."
              },
              "elsewhere": {
                "authority": "model",
                "sources": [
                  "service-model",
                  "api-reference.txt"
                ],
                "refusedWith": [
                  "AccessDeniedException",
                  "ValidationException",
                  "404"
                ],
                "statement": "A credential in the query, a cookie or the Authorization header does not stand in for the header."
              },
              "duplicate": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "Two parts of a server could each believe another one of them.",
                "statement": "A request with two credentials is refused, equal ones too."
              },
              "not-echoed": {
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "Answers are logged and shown where a secret must not be.",
                "statement": "No answer repeats the credential."
              },
              "issued-bounds": {
                "authority": "model",
                "sources": [
                  "service-model"
                ],
                "statement": "An issued credential of the minimum or maximum length, or one below that, is accepted."
              }
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SendEventRequest"
              },
              "examples": {
                "typing": {
                  "value": {
                    "ContentType": "application/vnd.amazonaws.connect.event.typing"
                  }
                },
                "typing with every member": {
                  "value": {
                    "ContentType": "application/vnd.amazonaws.connect.event.typing",
                    "Content": "I am typing",
                    "ClientToken": "11111111-aaaa-bbbb-cccc-EXAMPLE01234"
                  }
                },
                "read": {
                  "value": {
                    "ContentType": "application/vnd.amazonaws.connect.event.message.read",
                    "Content": "{\"messageId\":\"11111111-aaaa-bbbb-cccc-EXAMPLE01234\"}"
                  }
                },
                "delivered": {
                  "value": {
                    "ContentType": "application/vnd.amazonaws.connect.event.message.delivered",
                    "Content": "{\"messageId\":\"11111111-aaaa-bbbb-cccc-EXAMPLE01234\"}"
                  }
                },
                "acknowledged": {
                  "value": {
                    "ContentType": "application/vnd.amazonaws.connect.event.connection.acknowledged"
                  }
                }
              }
            },
            "application/x-amz-json-1.1": {
              "schema": {
                "$ref": "#/components/schemas/SendEventRequest"
              }
            }
          },
          "x-basis": {
            "level": "MUST",
            "authority": "protocol",
            "sources": [
              "smithy-restjson1"
            ]
          },
          "x-refused-with": [
            "SerializationException",
            "ValidationException"
          ],
          "x-clauses": {
            "required": {
              "sources": [
                "smithy-restjson1",
                "api-reference.txt"
              ],
              "statement": "A request without a body is refused."
            },
            "media-types": {
              "authority": "client",
              "sources": [
                "recordings",
                "mobile-clients",
                "api-reference.txt"
              ],
              "statement": "Each documented request media type is accepted; R paws and the mobile clients send application/x-amz-json-1.1."
            },
            "media-type-parameters": {
              "statement": "Parameters of the request media type, and its case, are ignored."
            },
            "media-type-foreign": {
              "level": "SHOULD",
              "refusedWith": [
                "UnsupportedMediaTypeException"
              ],
              "statement": "Another request media type is refused.",
              "mediaTypes": [
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/jsonp"
              ]
            },
            "media-type-absent": {
              "level": "SHOULD",
              "refusedWith": [
                "UnsupportedMediaTypeException"
              ],
              "statement": "A request body without a media type is refused."
            },
            "charset-other": {
              "level": "SHOULD",
              "sources": [
                "rfc8259",
                "smithy-restjson1"
              ],
              "statement": "A body is UTF-8 whatever charset its media type names, or is refused; it is never read as something else."
            },
            "chunked": {
              "level": "SHOULD",
              "authority": "protocol",
              "sources": [
                "rfc9112",
                "rfc9110"
              ],
              "statement": "A body in chunks is read as one that comes with its length."
            },
            "json-malformed": {
              "sources": [
                "smithy-restjson1",
                "rfc8259",
                "api-reference.txt"
              ],
              "statement": "A body that is not JSON is refused."
            },
            "json-equivalents": {
              "sources": [
                "rfc8259",
                "recordings"
              ],
              "statement": "White space, escapes and the order of members do not change what a body means."
            },
            "member-names-exact": {
              "sources": [
                "smithy-restjson1",
                "rfc8259",
                "api-reference.txt",
                "boto3.txt",
                "r-paws.txt"
              ],
              "statement": "A member is known by its exact name; another case is another member."
            },
            "prototype-members": {
              "authority": "assumed",
              "sources": [
                "assumed"
              ],
              "because": "They are unknown members like any other, and have broken servers.",
              "statement": "Members named __proto__ or constructor supply nothing and break nothing."
            },
            "duplicate-members": {
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc8259"
              ],
              "because": "RFC 8259 leaves it open; a failure of the server is in nobody's interest.",
              "statement": "A body in which a member stands twice is accepted, or refused with 400."
            },
            "lone-surrogates": {
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc8259"
              ],
              "because": "RFC 8259 calls what then happens unpredictable, and both ways are found.",
              "statement": "An escaped lone surrogate is accepted, or refused with 400."
            },
            "nul-characters": {
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc8259"
              ],
              "because": "The grammar of JSON admits it, and some stores cannot hold it.",
              "statement": "An escaped NUL or noncharacter is accepted, or refused with 400."
            },
            "encoding-invalid": {
              "level": "SHOULD",
              "sources": [
                "rfc8259",
                "assumed"
              ],
              "because": "RFC 8259 asks for UTF-8 and does not say how a breach is answered.",
              "statement": "A body that is not valid UTF-8 is refused."
            },
            "encoding-other": {
              "level": "MUST",
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc8259"
              ],
              "because": "RFC 8259 forbids a byte-order mark in what is sent, and lets a receiver ignore it.",
              "statement": "A body in UTF-16, or with a byte-order mark, is understood, or refused with 400 or 415.",
              "refusedWith": [
                "SerializationException",
                "ValidationException",
                "UnsupportedMediaTypeException"
              ]
            },
            "nesting-deep": {
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc8259"
              ],
              "because": "RFC 8259 lets a parser limit the depth, and a limit is no failure.",
              "statement": "A deeply nested body is accepted, or refused with 400 or 413.",
              "refusedWith": [
                "SerializationException",
                "ValidationException",
                "413"
              ],
              "depths": [
                1000,
                10000
              ]
            },
            "numbers-huge": {
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc8259"
              ],
              "because": "RFC 8259 lets a parser limit the range, and a limit is no failure.",
              "statement": "A huge number in an unknown member is accepted, or refused with 400."
            },
            "size-giant": {
              "authority": "assumed",
              "sources": [
                "assumed",
                "rfc9110"
              ],
              "because": "HTTP lets a server limit what it reads, and a limit is no failure.",
              "statement": "A body far above every bound is accepted, or refused with 400 or 413.",
              "refusedWith": [
                "SerializationException",
                "ValidationException",
                "413"
              ],
              "bytes": 1100000
            }
          }
        },
        "responses": {
          "200": {
            "description": "The event was sent.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SendEventResponse"
                },
                "examples": {
                  "sent": {
                    "value": {
                      "Id": "11111111-aaaa-bbbb-cccc-EXAMPLE01234",
                      "AbsoluteTime": "2019-11-08T02:41:28.172Z"
                    }
                  }
                }
              }
            },
            "x-basis": {
              "level": "MUST",
              "authority": "model",
              "sources": [
                "service-model",
                "api-reference.txt"
              ]
            },
            "x-clauses": {
              "status": {
                "statement": "A served request is answered with exactly this status."
              },
              "media-type": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "api-reference.txt"
                ],
                "statement": "The answer's media type is the documented one."
              },
              "json": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "rfc8259",
                  "api-reference.txt"
                ],
                "statement": "The answer's body is one JSON text in UTF-8 in which no member stands twice."
              }
            }
          },
          "400": {
            "description": "The input fails to satisfy the constraints, or cannot be read.",
            "headers": {
              "X-Amzn-Errortype": {
                "description": "The bare name of the error.",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoundedError"
                },
                "examples": {
                  "refused": {
                    "value": {
                      "Message": "The input fails to satisfy the constraints.",
                      "message": "The input fails to satisfy the constraints."
                    }
                  }
                }
              }
            },
            "x-errors": [
              "ValidationException",
              "SerializationException"
            ]
          },
          "403": {
            "description": "You do not have sufficient access to perform this action.",
            "headers": {
              "X-Amzn-Errortype": {
                "description": "The bare name of the error.",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "refused": {
                    "value": {
                      "Message": "The request was refused.",
                      "message": "The request was refused."
                    }
                  }
                }
              }
            },
            "x-errors": [
              "AccessDeniedException"
            ]
          },
          "404": {
            "description": "Another path, an answer of HTTP itself."
          },
          "405": {
            "description": "Another method, an answer of HTTP itself."
          },
          "406": {
            "description": "The Accept header excludes JSON, an answer of the protocol.",
            "x-errors": [
              "NotAcceptableException"
            ],
            "x-basis": {
              "level": "MAY",
              "authority": "protocol",
              "sources": [
                "smithy-restjson1"
              ]
            }
          },
          "409": {
            "description": "The action conflicts with the state of the chat, such as a receipt while a supervisor is in it.",
            "headers": {
              "X-Amzn-Errortype": {
                "description": "The bare name of the error.",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BoundedError"
                }
              }
            },
            "x-errors": [
              "ConflictException"
            ],
            "x-state": "a supervisor has joined the chat",
            "x-basis": {
              "level": "MUST",
              "authority": "model",
              "sources": [
                "service-model",
                "sap-abap.txt"
              ]
            }
          },
          "411": {
            "description": "The request has no length, an answer of HTTP itself."
          },
          "413": {
            "description": "The body is larger than the server reads, an answer of HTTP itself."
          },
          "415": {
            "description": "The media type of the request is not served, an answer of the protocol.",
            "x-errors": [
              "UnsupportedMediaTypeException"
            ],
            "x-basis": {
              "level": "MAY",
              "authority": "protocol",
              "sources": [
                "smithy-restjson1"
              ]
            }
          },
          "429": {
            "description": "The request was denied due to request throttling.",
            "headers": {
              "X-Amzn-Errortype": {
                "description": "The bare name of the error.",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "refused": {
                    "value": {
                      "Message": "The request was refused.",
                      "message": "The request was refused."
                    }
                  }
                }
              }
            },
            "x-errors": [
              "ThrottlingException"
            ],
            "x-state": "requests are throttled"
          },
          "500": {
            "description": "There is an internal failure in the service.",
            "headers": {
              "X-Amzn-Errortype": {
                "description": "The bare name of the error.",
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "refused": {
                    "value": {
                      "Message": "The request was refused.",
                      "message": "The request was refused."
                    }
                  }
                }
              }
            },
            "x-errors": [
              "InternalServerException"
            ],
            "x-state": "the service fails"
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "SendEventRequest": {
        "type": "object",
        "description": "The body of a request.",
        "required": [
          "ContentType"
        ],
        "x-basis": {
          "level": "MUST",
          "authority": "model",
          "sources": [
            "service-model",
            "api-reference.txt"
          ]
        },
        "x-refused-with": [
          "ValidationException"
        ],
        "x-clauses": {
          "type": {
            "authority": "protocol",
            "sources": [
              "smithy-restjson1",
              "api-reference.txt"
            ],
            "refusedWith": [
              "SerializationException",
              "ValidationException"
            ],
            "statement": "A body that is JSON but no object is refused."
          },
          "additionalProperties": {
            "level": "SHOULD",
            "authority": "protocol",
            "sources": [
              "smithy-restjson1",
              "assumed"
            ],
            "because": "An older server has to serve a client that knows members added later.",
            "statement": "Members that the operation does not know are ignored."
          }
        },
        "properties": {
          "ContentType": {
            "x-names": {
              "api": "ContentType",
              "aws-cli": "--content-type",
              "boto3": "ContentType",
              "sap-abap": "IV_CONTENTTYPE",
              "paws": "ContentType"
            },
            "description": "The content type of the request.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "enum": [
              "application/vnd.amazonaws.connect.event.typing",
              "application/vnd.amazonaws.connect.event.connection.acknowledged",
              "application/vnd.amazonaws.connect.event.message.delivered",
              "application/vnd.amazonaws.connect.event.message.read"
            ],
            "x-clauses": {
              "type": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ],
                "refusedWith": [
                  "SerializationException",
                  "ValidationException"
                ]
              },
              "required": {
                "sources": [
                  "service-model",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ],
                "refusedWith": [
                  "ValidationException",
                  "SerializationException"
                ]
              },
              "enum": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ],
                "unlisted": [
                  "application/json",
                  "text/plain",
                  "text/markdown",
                  "application/vnd.amazonaws.connect.event.participant.joined",
                  "application/vnd.amazonaws.connect.event.chat.ended",
                  "application/vnd.amazonaws.connect.event.participant.left",
                  "application/vnd.amazonaws.connect.message.interactive"
                ],
                "values": {
                  "application/vnd.amazonaws.connect.event.connection.acknowledged": {
                    "level": "MAY",
                    "authority": "prose",
                    "sources": [
                      "sap-abap.txt",
                      "service-model"
                    ],
                    "statement": "No longer maintained since 2024-12-31; a server may accept or refuse it."
                  }
                }
              }
            }
          },
          "Content": {
            "x-names": {
              "api": "Content",
              "aws-cli": "--content",
              "boto3": "Content",
              "sap-abap": "IV_CONTENT",
              "paws": "Content"
            },
            "description": "The content of the event; for receipts a JSON string.",
            "type": "string",
            "minLength": 1,
            "maxLength": 16384,
            "x-clauses": {
              "type": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ],
                "refusedWith": [
                  "SerializationException",
                  "ValidationException"
                ]
              },
              "minLength": {
                "level": "MAY",
                "authority": "client",
                "sources": [
                  "service-model",
                  "api-reference.txt",
                  "mobile-clients"
                ],
                "statement": "An empty Content is refused by the model's minimum, and sent by the official mobile clients; both are tolerated."
              },
              "characters": {
                "authority": "model",
                "sources": [
                  "service-model",
                  "smithy-core"
                ],
                "statement": "Any text within the bounds is accepted, whatever characters it is made of."
              },
              "optional": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "service-model",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ]
              }
            }
          },
          "ClientToken": {
            "x-names": {
              "api": "ClientToken",
              "aws-cli": "--client-token",
              "boto3": "ClientToken",
              "sap-abap": "IV_CLIENTTOKEN",
              "paws": "ClientToken"
            },
            "description": "A unique, case-sensitive identifier that you provide to ensure the idempotency of the request.",
            "type": "string",
            "minLength": 0,
            "maxLength": 500,
            "x-idempotency-token": true,
            "x-clauses": {
              "type": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ],
                "refusedWith": [
                  "SerializationException",
                  "ValidationException"
                ]
              },
              "minLength": {
                "sources": [
                  "service-model",
                  "api-reference.txt",
                  "recordings"
                ],
                "statement": "The model has no minimum; an empty token is accepted."
              },
              "characters": {
                "authority": "model",
                "sources": [
                  "service-model",
                  "smithy-core",
                  "recordings"
                ],
                "statement": "Any token within the bounds is accepted; it need not be a UUID.",
                "texts": [
                  "INCOMING_READ_RECEIPT",
                  "INCOMING_DELIVERED_RECEIPT",
                  "00000000-0000-0000-0000-000000000000",
                  "6f1b3a52-7c2e-1f0a-0a53-1c1f4b9d2e10"
                ]
              },
              "optional": {
                "authority": "protocol",
                "sources": [
                  "smithy-restjson1",
                  "service-model",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ]
              },
              "replay": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt",
                  "smithy-core"
                ],
                "statement": "The same request with the same token is answered with the same answer."
              },
              "replay-equivalent": {
                "authority": "protocol",
                "sources": [
                  "smithy-core",
                  "rfc8259",
                  "assumed"
                ],
                "because": "A retry may be written anew by the client or by a proxy, and is the same request.",
                "statement": "A replay is known whatever connection, order of members, white space or escaping it comes with."
              },
              "replay-concurrent": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt",
                  "smithy-core"
                ],
                "statement": "Concurrent requests with one token have one effect and one answer."
              },
              "replay-lasting": {
                "authority": "assumed",
                "sources": [
                  "assumed",
                  "smithy-core"
                ],
                "because": "Smithy leaves the period to the service; clients retry for about half a minute, and what lasts no longer is only told.",
                "statement": "A replay is known at the end of a run, whatever other requests came in between.",
                "milliseconds": 30000
              },
              "equality": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ],
                "statement": "Tokens that differ in any character are different tokens; case, white space, normal form and length count."
              },
              "absent": {
                "authority": "assumed",
                "sources": [
                  "assumed",
                  "smithy-core"
                ],
                "because": "Without an identifier nothing tells a retry from a second event.",
                "statement": "Requests without a token are never replays of one another."
              },
              "empty": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "Clients pass an empty text on where their caller means no token.",
                "statement": "An empty token identifies nothing; requests that carry it are never replays of one another."
              },
              "refused": {
                "authority": "assumed",
                "sources": [
                  "assumed",
                  "smithy-core"
                ],
                "because": "A client mends the request and sends it with the same token.",
                "statement": "A refused request has no effect; its token can still be used."
              },
              "scope": {
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "Participants choose their tokens apart, and some clients send constants.",
                "statement": "A token counts within one connection; another participant's request with it is another request."
              },
              "scope-border": {
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "Participants do not know one another's tokens.",
                "statement": "What is remembered under a credential and a token is not found under another credential and token that read the same when they are joined.",
                "excluded": "Two credentials would be needed of which one is the beginning of the other, and no target issues such; a token that borrows from another member is tested."
              },
              "validated": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed",
                  "smithy-core"
                ],
                "refusedWith": [
                  "ValidationException"
                ],
                "because": "A client that sends a faulty request has to learn of it.",
                "statement": "A request that repeats a known token is judged as any other; that it is known excuses no fault."
              },
              "other-payload": {
                "level": "MAY",
                "authority": "client",
                "sources": [
                  "chatjs",
                  "assumed"
                ],
                "because": "No page says it, and clients and services differ.",
                "statement": "A token that comes again with another payload is replayed, served afresh or refused; a client that sends constant tokens needs it served afresh.",
                "refusedWith": [
                  "ValidationException",
                  "ConflictException"
                ]
              }
            }
          }
        },
        "allOf": [
          {
            "title": "Receipt",
            "if": {
              "required": [
                "ContentType"
              ],
              "properties": {
                "ContentType": {
                  "enum": [
                    "application/vnd.amazonaws.connect.event.message.delivered",
                    "application/vnd.amazonaws.connect.event.message.read"
                  ]
                }
              }
            },
            "then": {
              "required": [
                "Content"
              ],
              "x-basis": {
                "level": "SHOULD",
                "authority": "prose",
                "sources": [
                  "boto3.txt",
                  "r-paws.txt",
                  "sap-abap.txt"
                ]
              },
              "properties": {
                "Content": {
                  "contentMediaType": "application/json",
                  "contentSchema": {
                    "type": "object",
                    "required": [
                      "messageId"
                    ],
                    "properties": {
                      "messageId": {
                        "type": "string"
                      }
                    },
                    "x-clauses": {
                      "additionalProperties": {
                        "level": "MUST",
                        "authority": "client",
                        "sources": [
                          "chatjs"
                        ],
                        "statement": "Further members in the content of a receipt are tolerated; the official chat interface adds one."
                      }
                    }
                  }
                }
              }
            }
          }
        ]
      },
      "SendEventResponse": {
        "type": "object",
        "description": "The body of a success.",
        "required": [
          "Id",
          "AbsoluteTime"
        ],
        "x-basis": {
          "level": "MUST",
          "authority": "model",
          "sources": [
            "service-model",
            "api-reference.txt"
          ]
        },
        "x-clauses": {
          "type": {
            "authority": "protocol",
            "sources": [
              "smithy-restjson1",
              "api-reference.txt",
              "boto3.txt",
              "r-paws.txt"
            ]
          }
        },
        "properties": {
          "Id": {
            "x-names": {
              "api": "Id",
              "aws-cli": "Id",
              "boto3": "Id",
              "paws": "Id"
            },
            "description": "The ID of the response.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256,
            "x-clauses": {
              "type": {
                "sources": [
                  "service-model",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ]
              },
              "required": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ]
              },
              "not-blank": {
                "authority": "assumed",
                "sources": [
                  "assumed",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt"
                ],
                "because": "A blank text identifies nothing.",
                "statement": "The Id has a character that is not white space."
              },
              "unique": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "assumed"
                ],
                "because": "An identifier that two events share identifies neither; the pages only call it an ID.",
                "statement": "No two requests of a participant that are not replays get the same Id."
              },
              "not-the-token": {
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "The token is the caller's, and two participants may choose the same.",
                "statement": "The Id is made by the server; it is not the idempotency token."
              }
            }
          },
          "AbsoluteTime": {
            "x-names": {
              "api": "AbsoluteTime",
              "aws-cli": "AbsoluteTime",
              "boto3": "AbsoluteTime",
              "paws": "AbsoluteTime"
            },
            "description": "The time when the event was sent, as yyyy-MM-ddThh:mm:ss.SSSZ.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "format": "date-time",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
            "x-clauses": {
              "type": {
                "sources": [
                  "service-model",
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ]
              },
              "required": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "r-paws.txt"
                ]
              },
              "pattern": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt"
                ]
              },
              "format": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt"
                ]
              },
              "recent": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "assumed"
                ],
                "because": "The pages say that it is when the event was sent, and not how exactly.",
                "statement": "The time is that of the request, by the answer's Date header and by the clock of the suite.",
                "dateSeconds": 5,
                "clockSeconds": 60
              },
              "advances": {
                "authority": "prose",
                "sources": [
                  "api-reference.txt",
                  "aws-cli.txt",
                  "boto3.txt",
                  "assumed"
                ],
                "because": "A time that stands still is not that of the event.",
                "statement": "The time goes on as time does between two requests.",
                "milliseconds": 1250
              },
              "monotonic": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "Who orders events by their time would see them reversed; clocks of several servers may differ a little.",
                "statement": "A request that is sent after another was answered does not get an earlier time.",
                "milliseconds": 100
              }
            }
          }
        }
      },
      "Error": {
        "type": "object",
        "description": "The body of an error. The model names the text `Message`, the live service writes `message`.",
        "x-basis": {
          "level": "MUST",
          "authority": "observed",
          "sources": [
            "live-service",
            "service-model",
            "recordings"
          ]
        },
        "x-clauses": {
          "anyOf": {
            "statement": "An error has its text under Message or message."
          },
          "alternatives-agree": {
            "level": "SHOULD",
            "authority": "client",
            "sources": [
              "recordings",
              "live-service"
            ],
            "statement": "Where an error has its text under both members, it is the same text; clients differ in which of them they read."
          },
          "type": {
            "statement": "The body of an error is a JSON object."
          }
        },
        "properties": {
          "Message": {
            "type": "string",
            "minLength": 1,
            "x-clauses": {
              "not-blank": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "A blank text tells nobody what went wrong.",
                "statement": "The text of an error has a character that is not white space."
              }
            }
          },
          "message": {
            "type": "string",
            "minLength": 1,
            "x-clauses": {
              "not-blank": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "A blank text tells nobody what went wrong.",
                "statement": "The text of an error has a character that is not white space."
              }
            }
          }
        },
        "anyOf": [
          {
            "required": [
              "Message"
            ]
          },
          {
            "required": [
              "message"
            ]
          }
        ]
      },
      "BoundedError": {
        "type": "object",
        "description": "The body of an error whose text the model bounds.",
        "x-basis": {
          "level": "MUST",
          "authority": "model",
          "sources": [
            "service-model",
            "live-service"
          ]
        },
        "x-clauses": {
          "anyOf": {
            "statement": "An error has its text under Message or message."
          },
          "alternatives-agree": {
            "level": "SHOULD",
            "authority": "client",
            "sources": [
              "recordings",
              "live-service"
            ],
            "statement": "Where an error has its text under both members, it is the same text; clients differ in which of them they read."
          },
          "type": {
            "statement": "The body of an error is a JSON object."
          }
        },
        "properties": {
          "Message": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "x-clauses": {
              "not-blank": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "A blank text tells nobody what went wrong.",
                "statement": "The text of an error has a character that is not white space."
              },
              "maxLength": {
                "except": [
                  "SerializationException"
                ]
              }
            }
          },
          "message": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2000,
            "x-clauses": {
              "not-blank": {
                "level": "SHOULD",
                "authority": "assumed",
                "sources": [
                  "assumed"
                ],
                "because": "A blank text tells nobody what went wrong.",
                "statement": "The text of an error has a character that is not white space."
              },
              "maxLength": {
                "except": [
                  "SerializationException"
                ]
              }
            }
          }
        },
        "anyOf": [
          {
            "required": [
              "Message"
            ]
          },
          {
            "required": [
              "message"
            ]
          }
        ]
      }
    }
  }
};
