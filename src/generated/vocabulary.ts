// Generated from openapi/vocabulary.schema.json; do not edit. `npm run generate` makes it anew.
import type { JsonObject } from '../contract/document.ts';

/** The JSON Schema of the `x-` members. */
export const vocabulary: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "vocabulary",
  "title": "The x- members of a description",
  "$defs": {
    "level": {
      "enum": [
        "MUST",
        "SHOULD",
        "MAY"
      ]
    },
    "authority": {
      "enum": [
        "model",
        "prose",
        "protocol",
        "client",
        "observed",
        "assumed"
      ]
    },
    "sources": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "minItems": 1
    },
    "refusals": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "minItems": 1
    },
    "clause": {
      "type": "object",
      "properties": {
        "level": {
          "$ref": "#/$defs/level"
        },
        "authority": {
          "$ref": "#/$defs/authority"
        },
        "sources": {
          "$ref": "#/$defs/sources"
        },
        "statement": {
          "type": "string",
          "minLength": 1
        },
        "refusedWith": {
          "$ref": "#/$defs/refusals"
        },
        "because": {
          "type": "string",
          "minLength": 1
        },
        "excluded": {
          "type": "string",
          "minLength": 1
        },
        "values": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "level": {
                "$ref": "#/$defs/level"
              },
              "authority": {
                "$ref": "#/$defs/authority"
              },
              "sources": {
                "$ref": "#/$defs/sources"
              },
              "statement": {
                "type": "string"
              }
            },
            "required": [
              "level"
            ],
            "additionalProperties": false
          }
        },
        "texts": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "minItems": 1
        },
        "unlisted": {
          "type": "array",
          "items": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "required": [
                  "value",
                  "with"
                ],
                "additionalProperties": false,
                "properties": {
                  "value": {
                    "type": "string"
                  },
                  "with": {
                    "type": "object",
                    "minProperties": 1
                  }
                }
              }
            ]
          },
          "minItems": 1
        },
        "methods": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[A-Z]+$"
          },
          "minItems": 1
        },
        "headers": {
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "string"
              },
              "minItems": 1
            },
            {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              },
              "minProperties": 1
            }
          ]
        },
        "others": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "minProperties": 1
        },
        "mediaTypes": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "minItems": 1
        },
        "except": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "depths": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1
          },
          "minItems": 1
        },
        "bytes": {
          "type": "integer",
          "minimum": 1
        },
        "factor": {
          "type": "number",
          "minimum": 1
        },
        "milliseconds": {
          "type": "number",
          "minimum": 0
        },
        "dateSeconds": {
          "type": "number",
          "minimum": 0
        },
        "clockSeconds": {
          "type": "number",
          "minimum": 0
        }
      },
      "additionalProperties": false
    },
    "x-sources": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "properties": {
          "title": {
            "type": "string"
          },
          "authority": {
            "$ref": "#/$defs/authority"
          }
        },
        "required": [
          "title",
          "authority"
        ],
        "additionalProperties": false
      }
    },
    "x-basis": {
      "type": "object",
      "properties": {
        "level": {
          "$ref": "#/$defs/level"
        },
        "authority": {
          "$ref": "#/$defs/authority"
        },
        "sources": {
          "$ref": "#/$defs/sources"
        }
      },
      "required": [
        "level",
        "authority",
        "sources"
      ],
      "additionalProperties": false
    },
    "x-clauses": {
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/clause"
      }
    },
    "x-refused-with": {
      "$ref": "#/$defs/refusals"
    },
    "x-state": {
      "type": "string",
      "minLength": 1
    },
    "x-names": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "pattern": "^[a-z0-9-]+$"
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      }
    },
    "x-states": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "properties": {
          "error": {
            "type": "string"
          },
          "condition": {
            "type": "string"
          },
          "connection": {
            "enum": [
              "first",
              "second"
            ]
          },
          "x-basis": {
            "$ref": "#/$defs/x-basis"
          },
          "x-clauses": {
            "$ref": "#/$defs/x-clauses"
          }
        },
        "additionalProperties": false
      }
    },
    "x-clients": {
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9-]+$"
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1
          },
          "names": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "minItems": 1,
            "uniqueItems": true
          },
          "namespaces": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "uniqueItems": true
          },
          "text": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "minItems": 1,
            "uniqueItems": true
          },
          "needs": {
            "type": "array",
            "items": {
              "enum": [
                "strings",
                "json errors",
                "no byte order mark",
                "a name to retry 429"
              ]
            },
            "uniqueItems": true
          },
          "attempts": {
            "type": "integer",
            "minimum": 1
          },
          "sources": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "minItems": 1
          }
        },
        "required": [
          "title",
          "names",
          "namespaces",
          "text",
          "attempts",
          "sources"
        ],
        "additionalProperties": false
      }
    },
    "x-errors": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "minItems": 1
    },
    "x-error-type": {
      "type": "object",
      "properties": {
        "header": {
          "type": "string",
          "minLength": 1
        },
        "members": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "x-basis": {
          "$ref": "#/$defs/x-basis"
        },
        "x-clauses": {
          "$ref": "#/$defs/x-clauses"
        }
      },
      "required": [
        "header"
      ],
      "additionalProperties": false
    },
    "x-credential": {
      "anyOf": [
        {
          "const": true
        },
        {
          "type": "object",
          "properties": {
            "name": {
              "type": "string",
              "minLength": 1
            }
          },
          "additionalProperties": false
        }
      ]
    },
    "x-idempotency-token": {
      "const": true
    }
  }
};
