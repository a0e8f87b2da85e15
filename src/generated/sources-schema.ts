// Generated from openapi/sources.schema.json; do not edit. `npm run generate` makes it anew.
import type { JsonObject } from '../contract/document.ts';

/** The JSON Schema of the data files of the pages, and of the contradictions. */
export const sourcesSchema: JsonObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "sources",
  "title": "What the pages say of the operation, and what was decided where they contradict one another",
  "$defs": {
    "text": {
      "type": "string",
      "minLength": 1
    },
    "date": {
      "type": "string",
      "format": "date"
    },
    "key": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    "keys": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/key"
      },
      "minItems": 1,
      "uniqueItems": true
    },
    "period": {
      "type": "object",
      "properties": {
        "from": {
          "$ref": "#/$defs/date"
        },
        "to": {
          "$ref": "#/$defs/date"
        }
      },
      "required": [
        "from"
      ],
      "additionalProperties": false
    },
    "statement": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/key"
        },
        "lines": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1
          },
          "minItems": 2,
          "maxItems": 2
        },
        "kind": {
          "enum": [
            "bound",
            "type",
            "presence",
            "example",
            "error",
            "prose",
            "shape",
            "name"
          ]
        },
        "says": {
          "$ref": "#/$defs/text"
        },
        "clauses": {
          "$ref": "#/$defs/keys"
        },
        "none": {
          "$ref": "#/$defs/text"
        }
      },
      "required": [
        "id",
        "lines",
        "kind",
        "says"
      ],
      "oneOf": [
        {
          "required": [
            "clauses"
          ]
        },
        {
          "required": [
            "none"
          ]
        }
      ],
      "additionalProperties": false
    },
    "page": {
      "type": "object",
      "properties": {
        "page": {
          "$ref": "#/$defs/text"
        },
        "system": {
          "$ref": "#/$defs/key"
        },
        "stands-at": {
          "$ref": "#/$defs/period",
          "required": [
            "from",
            "to"
          ]
        },
        "edition": {
          "$ref": "#/$defs/date"
        },
        "apart": {
          "$ref": "#/$defs/text"
        },
        "settled-by": {
          "$ref": "#/$defs/keys"
        },
        "statements": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/statement"
          },
          "minItems": 1
        }
      },
      "required": [
        "page",
        "system",
        "stands-at",
        "edition",
        "apart",
        "settled-by",
        "statements"
      ],
      "additionalProperties": false
    },
    "decision": {
      "type": "object",
      "properties": {
        "editions": {
          "$ref": "#/$defs/period"
        },
        "follows": {
          "$ref": "#/$defs/text"
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
        "clauses": {
          "$ref": "#/$defs/keys"
        },
        "decision": {
          "$ref": "#/$defs/text"
        }
      },
      "required": [
        "editions",
        "follows",
        "authority",
        "clauses",
        "decision"
      ],
      "additionalProperties": false
    },
    "contradiction": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/key"
        },
        "topic": {
          "$ref": "#/$defs/text"
        },
        "statements": {
          "$ref": "#/$defs/keys"
        },
        "about": {
          "$ref": "#/$defs/text"
        },
        "decided": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          },
          "minItems": 1
        }
      },
      "required": [
        "id",
        "topic",
        "statements",
        "about",
        "decided"
      ],
      "additionalProperties": false
    },
    "contradictions": {
      "type": "object",
      "properties": {
        "contradictions": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/contradiction"
          }
        }
      },
      "required": [
        "contradictions"
      ],
      "additionalProperties": false
    }
  }
};
