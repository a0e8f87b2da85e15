// Generated from openapi/editions; do not edit. `npm run generate` makes it anew.
import type { Overlay } from '../editions/overlay.ts';

/** The overlays that make the other editions of the description, oldest first. */
export const overlays: readonly Overlay[] = [
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2019-11-21, the launch",
      "version": "2019-11-21"
    },
    "extends": "../send-event.openapi.yaml",
    "x-after": "2020-12-21",
    "actions": [
      {
        "target": "$.info",
        "description": "The edition's date.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2019-11-21"
        }
      },
      {
        "target": "$.paths.*.post",
        "description": "The sentence about Signature Version 4 came with the next edition.",
        "x-sources": [
          "service-model",
          "api-reference.txt"
        ],
        "update": {
          "description": "The API is called with a connection token, not with a participant token."
        }
      },
      {
        "target": "$.paths.*.post['x-clauses']['authorization-ignored'].sources[?search(@, '[.]txt$')]",
        "description": "The pages that say so are of later editions; what the clients send stays.",
        "x-sources": [
          "api-reference.txt",
          "aws-cli.txt",
          "boto3.txt",
          "r-paws.txt",
          "sap-abap.txt"
        ],
        "remove": true
      }
    ],
    "file": "editions/2019-11-21.overlay.yaml"
  },
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2020-12-21, the API is not signed",
      "version": "2020-12-21"
    },
    "extends": "../send-event.openapi.yaml",
    "x-after": "2022-12-21",
    "actions": [
      {
        "target": "$.info",
        "description": "The edition's date.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2020-12-21"
        }
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.Content",
        "description": "Content had at most 1024 characters.",
        "x-sources": [
          "service-model",
          "api-reference.txt"
        ],
        "update": {
          "maxLength": 1024
        }
      }
    ],
    "file": "editions/2020-12-21.overlay.yaml"
  },
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2022-12-21, Content of up to 16384 characters",
      "version": "2022-12-21"
    },
    "extends": "../send-event.openapi.yaml",
    "x-after": "2022-12-23",
    "actions": [
      {
        "target": "$.info",
        "description": "The edition's date.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2022-12-21",
          "summary": "The operation with which a chat participant says \"typing\" or \"connection acknowledged\"."
        }
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.ContentType.enum[?search(@, 'message')]",
        "description": "Two content types were supported; the other two came with the receipts.",
        "x-sources": [
          "api-reference.txt",
          "aws-cli.txt"
        ],
        "remove": true
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.ContentType['x-clauses'].enum.sources[?@ == 'boto3.txt' || @ == 'r-paws.txt' || @ == 'sap-abap.txt']",
        "description": "The pages that list four content types are of later editions.",
        "x-sources": [
          "boto3.txt",
          "r-paws.txt",
          "sap-abap.txt"
        ],
        "remove": true
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.ContentType['x-clauses'].enum",
        "description": "The types of the receipts are values that this edition does not list.",
        "x-sources": [
          "api-reference.txt",
          "aws-cli.txt"
        ],
        "update": {
          "unlisted": [
            {
              "value": "application/vnd.amazonaws.connect.event.message.delivered",
              "with": {
                "Content": "{\"messageId\":\"11111111-aaaa-bbbb-cccc-EXAMPLE01234\"}"
              }
            },
            {
              "value": "application/vnd.amazonaws.connect.event.message.read",
              "with": {
                "Content": "{\"messageId\":\"11111111-aaaa-bbbb-cccc-EXAMPLE01234\"}"
              }
            }
          ]
        }
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.Content",
        "description": "What Content is for was not yet settled.",
        "x-sources": [
          "api-reference.txt",
          "aws-cli.txt"
        ],
        "update": {
          "description": "The content of the event; not yet supported."
        }
      },
      {
        "target": "$.components.schemas.SendEventRequest.allOf",
        "description": "There were no receipts.",
        "x-sources": [
          "api-reference.txt",
          "aws-cli.txt"
        ],
        "remove": true
      },
      {
        "target": "$.paths.*.post.requestBody.content['application/json'].examples['read', 'delivered']",
        "description": "There were no receipts.",
        "x-sources": [
          "api-reference.txt",
          "aws-cli.txt"
        ],
        "remove": true
      }
    ],
    "file": "editions/2022-12-21.overlay.yaml"
  },
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2022-12-23, message receipts",
      "version": "2022-12-23"
    },
    "extends": "../send-event.openapi.yaml",
    "x-after": "2024-01-12",
    "actions": [
      {
        "target": "$.info",
        "description": "The edition's date.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2022-12-23"
        }
      },
      {
        "target": "$.paths.*.post.responses[?@['x-errors'][0] == 'ConflictException']",
        "description": "The operation had no ConflictException.",
        "x-sources": [
          "service-model",
          "boto3.txt"
        ],
        "remove": true
      },
      {
        "target": "$.paths.*.post['x-states']['a supervisor has joined the chat']",
        "description": "Without the error there is no state that causes it.",
        "x-sources": [
          "service-model"
        ],
        "remove": true
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.ClientToken['x-clauses']['other-payload'].refusedWith[?@ == 'ConflictException']",
        "description": "The operation had no ConflictException.",
        "x-sources": [
          "service-model",
          "boto3.txt"
        ],
        "remove": true
      }
    ],
    "file": "editions/2022-12-23.overlay.yaml"
  },
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2024-01-12, ConflictException joins the errors",
      "version": "2024-01-12"
    },
    "extends": "../send-event.openapi.yaml",
    "x-after": "2024-02-16",
    "actions": [
      {
        "target": "$.info",
        "description": "The edition's date.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2024-01-12"
        }
      },
      {
        "target": "$.paths.*.post",
        "description": "The sentence about more than two active participants came with the next edition.",
        "x-sources": [
          "service-model",
          "sap-abap.txt"
        ],
        "update": {
          "description": "The API is called with a connection token, not with a participant token, and is not signed with Signature Version 4."
        }
      },
      {
        "target": "$.paths.*.post.responses[?@['x-errors'][0] == 'ConflictException']",
        "description": "No page said when the error comes.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "description": "The action conflicts with the state of the chat."
        }
      },
      {
        "target": "$.paths.*.post.responses[?@['x-errors'][0] == 'ConflictException']['x-basis'].sources[?@ == 'sap-abap.txt']",
        "description": "The page that says when the error comes is of the next edition.",
        "x-sources": [
          "sap-abap.txt"
        ],
        "remove": true
      },
      {
        "target": "$.paths.*.post['x-states']['a supervisor has joined the chat']..sources[?@ == 'sap-abap.txt']",
        "description": "The page that says when the error comes is of the next edition.",
        "x-sources": [
          "sap-abap.txt"
        ],
        "remove": true
      },
      {
        "target": "$.paths.*.post['x-states']['a supervisor has joined the chat']['x-basis']",
        "description": "Nothing but what the live service was seen to do says when the error comes.",
        "x-sources": [
          "sap-abap.txt"
        ],
        "update": {
          "authority": "observed"
        }
      },
      {
        "target": "$.paths.*.post['x-states']['a supervisor has joined the chat']['x-clauses'].otherwise",
        "description": "No page said that it comes for receipts alone.",
        "x-sources": [
          "sap-abap.txt"
        ],
        "update": {
          "authority": "assumed",
          "because": "Every other event is a legal request."
        }
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.ContentType['x-clauses'].enum.values.*",
        "description": "The end of the value was not yet announced; it was supported like the others.",
        "x-sources": [
          "boto3.txt",
          "r-paws.txt",
          "service-model"
        ],
        "remove": true
      }
    ],
    "file": "editions/2024-01-12.overlay.yaml"
  },
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2024-02-16, receipts conflict with a supervisor; connection.acknowledged will end",
      "version": "2024-02-16"
    },
    "extends": "../send-event.openapi.yaml",
    "x-after": "2025-08-18",
    "actions": [
      {
        "target": "$.info",
        "description": "The edition's date.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2024-02-16"
        }
      },
      {
        "target": "$.components.schemas.SendEventRequest.properties.ContentType['x-clauses'].enum.values.*",
        "description": "The end of the value was announced for 2024-12-31, in the midst of this edition.",
        "x-sources": [
          "sap-abap.txt",
          "service-model"
        ],
        "update": {
          "statement": "Supported until its end, which is announced for 2024-12-31; a server of this edition may accept or refuse it."
        }
      }
    ],
    "file": "editions/2024-02-16.overlay.yaml"
  },
  {
    "overlay": "1.0.0",
    "info": {
      "title": "The edition of 2025-08-18, connection.acknowledged is no longer maintained",
      "version": "2025-08-18"
    },
    "extends": "../send-event.openapi.yaml",
    "actions": [
      {
        "target": "$.info",
        "description": "This edition is what the description says.",
        "x-sources": [
          "service-model"
        ],
        "update": {
          "version": "2025-08-18"
        }
      }
    ],
    "file": "editions/2025-08-18.overlay.yaml"
  }
];
