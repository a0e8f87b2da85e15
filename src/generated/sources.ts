// Generated from openapi/sources; do not edit. `npm run generate` makes it anew.
import type { Sources } from '../contract/page.ts';

/** What the pages say, and what was decided where they contradict one another. */
export const sources: Sources = {
  "pages": [
    {
      "page": "api-reference.txt",
      "system": "api",
      "stands-at": {
        "from": "2020-12-21",
        "to": "2022-12-20"
      },
      "edition": "2020-12-21",
      "apart": "It alone gives bounds, statuses and the form on the wire; its maximum of 1024 for Content was raised to 16384 on 2022-12-21.",
      "settled-by": [
        "content-max-length"
      ],
      "statements": [
        {
          "id": "api-reference-1",
          "lines": [
            1,
            1
          ],
          "kind": "name",
          "says": "The operation is called SendEvent.",
          "none": "The name of the operation in the API; it does not travel on the wire."
        },
        {
          "id": "api-reference-2",
          "lines": [
            2,
            2
          ],
          "kind": "prose",
          "says": "The operation sends an event.",
          "none": "What the operation is for; no answer shows whether the event reached anybody."
        },
        {
          "id": "api-reference-3",
          "lines": [
            3,
            6
          ],
          "kind": "prose",
          "says": "The call is made with a connection token, and not with a participant token.",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-unknown",
            "state-a-participant-token-error"
          ]
        },
        {
          "id": "api-reference-4",
          "lines": [
            7,
            7
          ],
          "kind": "prose",
          "says": "Requests are not authenticated with Signature Version 4.",
          "clauses": [
            "authorization-ignored"
          ]
        },
        {
          "id": "api-reference-5",
          "lines": [
            8,
            8
          ],
          "kind": "prose",
          "says": "A heading, before the form of the request.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "api-reference-6",
          "lines": [
            9,
            9
          ],
          "kind": "shape",
          "says": "A request is POST /participant/event.",
          "clauses": [
            "method-exact",
            "path-exact"
          ]
        },
        {
          "id": "api-reference-7",
          "lines": [
            10,
            10
          ],
          "kind": "shape",
          "says": "ConnectionToken travels in the header X-Amz-Bearer.",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-elsewhere"
          ]
        },
        {
          "id": "api-reference-8",
          "lines": [
            11,
            11
          ],
          "kind": "shape",
          "says": "The media type of a request is application/json.",
          "clauses": [
            "body-media-types"
          ]
        },
        {
          "id": "api-reference-9",
          "lines": [
            12,
            19
          ],
          "kind": "shape",
          "says": "The body of a request is a JSON object of the texts ClientToken, Content and ContentType.",
          "clauses": [
            "body-required",
            "body-json-type",
            "client-token-json-type",
            "content-json-type",
            "content-type-json-type"
          ]
        },
        {
          "id": "api-reference-10",
          "lines": [
            20,
            21
          ],
          "kind": "prose",
          "says": "ConnectionToken is listed among the parameters of the URI.",
          "clauses": [
            "x-amz-bearer-elsewhere"
          ]
        },
        {
          "id": "api-reference-11",
          "lines": [
            22,
            23
          ],
          "kind": "name",
          "says": "The credential is called ConnectionToken.",
          "clauses": [
            "x-amz-bearer-required"
          ]
        },
        {
          "id": "api-reference-12",
          "lines": [
            24,
            24
          ],
          "kind": "prose",
          "says": "ConnectionToken is the authentication token of the participant's connection.",
          "clauses": [
            "x-amz-bearer-unknown"
          ]
        },
        {
          "id": "api-reference-13",
          "lines": [
            25,
            25
          ],
          "kind": "bound",
          "says": "ConnectionToken has at least 1 character.",
          "clauses": [
            "x-amz-bearer-min-length"
          ]
        },
        {
          "id": "api-reference-14",
          "lines": [
            25,
            25
          ],
          "kind": "bound",
          "says": "ConnectionToken has at most 1000 characters.",
          "clauses": [
            "x-amz-bearer-max-length"
          ]
        },
        {
          "id": "api-reference-15",
          "lines": [
            26,
            26
          ],
          "kind": "presence",
          "says": "ConnectionToken is required.",
          "clauses": [
            "x-amz-bearer-required"
          ]
        },
        {
          "id": "api-reference-16",
          "lines": [
            27,
            27
          ],
          "kind": "prose",
          "says": "A heading, before the members of the body.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "api-reference-17",
          "lines": [
            28,
            28
          ],
          "kind": "prose",
          "says": "The body of a request is JSON.",
          "clauses": [
            "body-json-malformed",
            "body-media-types"
          ]
        },
        {
          "id": "api-reference-18",
          "lines": [
            29,
            30
          ],
          "kind": "name",
          "says": "A member of the body is called ClientToken.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "api-reference-19",
          "lines": [
            31,
            31
          ],
          "kind": "prose",
          "says": "ClientToken is a unique identifier in which case counts.",
          "clauses": [
            "client-token-equality"
          ]
        },
        {
          "id": "api-reference-20",
          "lines": [
            31,
            31
          ],
          "kind": "prose",
          "says": "The caller provides ClientToken.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "api-reference-21",
          "lines": [
            31,
            31
          ],
          "kind": "prose",
          "says": "ClientToken makes the request idempotent.",
          "clauses": [
            "client-token-replay",
            "client-token-replay-concurrent"
          ]
        },
        {
          "id": "api-reference-22",
          "lines": [
            32,
            32
          ],
          "kind": "type",
          "says": "ClientToken is text.",
          "clauses": [
            "client-token-json-type"
          ]
        },
        {
          "id": "api-reference-23",
          "lines": [
            33,
            33
          ],
          "kind": "bound",
          "says": "ClientToken has no minimum length, unlike every other member.",
          "clauses": [
            "client-token-min-length"
          ]
        },
        {
          "id": "api-reference-24",
          "lines": [
            33,
            33
          ],
          "kind": "bound",
          "says": "ClientToken has at most 500 characters.",
          "clauses": [
            "client-token-max-length"
          ]
        },
        {
          "id": "api-reference-25",
          "lines": [
            34,
            34
          ],
          "kind": "presence",
          "says": "ClientToken is optional.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "api-reference-26",
          "lines": [
            35,
            36
          ],
          "kind": "name",
          "says": "A member of the body is called Content.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "api-reference-27",
          "lines": [
            37,
            37
          ],
          "kind": "prose",
          "says": "Content is the content of the event, a message text for example.",
          "none": "What the member is for; its bounds and values are stated elsewhere on the page."
        },
        {
          "id": "api-reference-28",
          "lines": [
            37,
            37
          ],
          "kind": "prose",
          "says": "Content is not supported yet (in the editions before 2022-12-23).",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "api-reference-29",
          "lines": [
            38,
            38
          ],
          "kind": "type",
          "says": "Content is text.",
          "clauses": [
            "content-json-type"
          ]
        },
        {
          "id": "api-reference-30",
          "lines": [
            39,
            39
          ],
          "kind": "bound",
          "says": "Content has at least 1 character.",
          "clauses": [
            "content-min-length"
          ]
        },
        {
          "id": "api-reference-31",
          "lines": [
            39,
            39
          ],
          "kind": "bound",
          "says": "Content has at most 1024 characters (in the editions before 2022-12-21).",
          "clauses": [
            "content-max-length"
          ]
        },
        {
          "id": "api-reference-32",
          "lines": [
            40,
            40
          ],
          "kind": "presence",
          "says": "Content is optional.",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "api-reference-33",
          "lines": [
            41,
            42
          ],
          "kind": "name",
          "says": "A member of the body is called ContentType.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "api-reference-34",
          "lines": [
            43,
            43
          ],
          "kind": "prose",
          "says": "ContentType is the content type of the request.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "api-reference-35",
          "lines": [
            43,
            47
          ],
          "kind": "prose",
          "says": "ContentType is one of two listed values (in the editions before 2022-12-23).",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "api-reference-36",
          "lines": [
            44,
            45
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.typing is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "api-reference-37",
          "lines": [
            46,
            47
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "api-reference-38",
          "lines": [
            48,
            48
          ],
          "kind": "type",
          "says": "ContentType is text.",
          "clauses": [
            "content-type-json-type"
          ]
        },
        {
          "id": "api-reference-39",
          "lines": [
            49,
            49
          ],
          "kind": "bound",
          "says": "ContentType has at least 1 character.",
          "clauses": [
            "content-type-min-length"
          ]
        },
        {
          "id": "api-reference-40",
          "lines": [
            49,
            49
          ],
          "kind": "bound",
          "says": "ContentType has at most 100 characters.",
          "clauses": [
            "content-type-max-length"
          ]
        },
        {
          "id": "api-reference-41",
          "lines": [
            50,
            50
          ],
          "kind": "presence",
          "says": "ContentType is required.",
          "clauses": [
            "content-type-required"
          ]
        },
        {
          "id": "api-reference-42",
          "lines": [
            51,
            52
          ],
          "kind": "prose",
          "says": "A heading, before the form of the response.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "api-reference-43",
          "lines": [
            53,
            53
          ],
          "kind": "shape",
          "says": "A success has the status 200.",
          "clauses": [
            "response-status"
          ]
        },
        {
          "id": "api-reference-44",
          "lines": [
            54,
            54
          ],
          "kind": "shape",
          "says": "The media type of a success is application/json.",
          "clauses": [
            "response-media-type"
          ]
        },
        {
          "id": "api-reference-45",
          "lines": [
            55,
            58
          ],
          "kind": "shape",
          "says": "The body of a success is a JSON object of the texts AbsoluteTime and Id, in this order.",
          "clauses": [
            "response-body-json-type",
            "response-absolute-time-json-type",
            "response-id-json-type"
          ]
        },
        {
          "id": "api-reference-46",
          "lines": [
            59,
            59
          ],
          "kind": "prose",
          "says": "A heading, before the members of the response.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "api-reference-47",
          "lines": [
            60,
            60
          ],
          "kind": "prose",
          "says": "An action that succeeds is answered with 200.",
          "clauses": [
            "response-status",
            "documented-status"
          ]
        },
        {
          "id": "api-reference-48",
          "lines": [
            61,
            61
          ],
          "kind": "prose",
          "says": "The service returns the members that follow, as JSON.",
          "clauses": [
            "response-media-type",
            "response-json",
            "response-absolute-time-required",
            "response-id-required"
          ]
        },
        {
          "id": "api-reference-49",
          "lines": [
            62,
            63
          ],
          "kind": "name",
          "says": "A member of the response is called AbsoluteTime.",
          "clauses": [
            "response-absolute-time-required"
          ]
        },
        {
          "id": "api-reference-50",
          "lines": [
            64,
            64
          ],
          "kind": "prose",
          "says": "AbsoluteTime is when the event was sent.",
          "clauses": [
            "response-absolute-time-recent",
            "response-absolute-time-advances"
          ]
        },
        {
          "id": "api-reference-51",
          "lines": [
            65,
            65
          ],
          "kind": "prose",
          "says": "AbsoluteTime is written as ISO 8601 has it.",
          "clauses": [
            "response-absolute-time-format"
          ]
        },
        {
          "id": "api-reference-52",
          "lines": [
            65,
            65
          ],
          "kind": "prose",
          "says": "AbsoluteTime has the form yyyy-MM-ddThh:mm:ss.SSSZ.",
          "clauses": [
            "response-absolute-time-pattern"
          ]
        },
        {
          "id": "api-reference-53",
          "lines": [
            65,
            65
          ],
          "kind": "example",
          "says": "AbsoluteTime is, for example, 2019-11-08T02:41:28.172Z.",
          "clauses": [
            "response-absolute-time-pattern",
            "response-absolute-time-format"
          ]
        },
        {
          "id": "api-reference-54",
          "lines": [
            66,
            66
          ],
          "kind": "type",
          "says": "AbsoluteTime is text.",
          "clauses": [
            "response-absolute-time-json-type"
          ]
        },
        {
          "id": "api-reference-55",
          "lines": [
            67,
            67
          ],
          "kind": "bound",
          "says": "AbsoluteTime has at least 1 character.",
          "clauses": [
            "response-absolute-time-min-length"
          ]
        },
        {
          "id": "api-reference-56",
          "lines": [
            67,
            67
          ],
          "kind": "bound",
          "says": "AbsoluteTime has at most 100 characters.",
          "clauses": [
            "response-absolute-time-max-length"
          ]
        },
        {
          "id": "api-reference-57",
          "lines": [
            68,
            69
          ],
          "kind": "name",
          "says": "A member of the response is called Id.",
          "clauses": [
            "response-id-required"
          ]
        },
        {
          "id": "api-reference-58",
          "lines": [
            70,
            70
          ],
          "kind": "prose",
          "says": "Id identifies the response.",
          "clauses": [
            "response-id-unique",
            "response-id-not-blank"
          ]
        },
        {
          "id": "api-reference-59",
          "lines": [
            71,
            71
          ],
          "kind": "type",
          "says": "Id is text.",
          "clauses": [
            "response-id-json-type"
          ]
        },
        {
          "id": "api-reference-60",
          "lines": [
            72,
            72
          ],
          "kind": "bound",
          "says": "Id has at least 1 character.",
          "clauses": [
            "response-id-min-length"
          ]
        },
        {
          "id": "api-reference-61",
          "lines": [
            72,
            72
          ],
          "kind": "bound",
          "says": "Id has at most 256 characters.",
          "clauses": [
            "response-id-max-length"
          ]
        },
        {
          "id": "api-reference-62",
          "lines": [
            73,
            73
          ],
          "kind": "prose",
          "says": "A heading, before four errors and no conflict (in the editions before 2024-01-12).",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "api-reference-63",
          "lines": [
            74,
            74
          ],
          "kind": "prose",
          "says": "Errors that every action can have stand on another page.",
          "none": "That page is none of the five; what it may list is the protocol's, and is held to the protocol."
        },
        {
          "id": "api-reference-64",
          "lines": [
            75,
            76
          ],
          "kind": "error",
          "says": "An error is called AccessDeniedException.",
          "clauses": [
            "response-403-name"
          ]
        },
        {
          "id": "api-reference-65",
          "lines": [
            77,
            77
          ],
          "kind": "error",
          "says": "AccessDeniedException means that the caller may not do this.",
          "clauses": [
            "response-403-name",
            "x-amz-bearer-unknown"
          ]
        },
        {
          "id": "api-reference-66",
          "lines": [
            78,
            78
          ],
          "kind": "error",
          "says": "AccessDeniedException has the status 403.",
          "clauses": [
            "response-403-name",
            "documented-status"
          ]
        },
        {
          "id": "api-reference-67",
          "lines": [
            79,
            80
          ],
          "kind": "error",
          "says": "An error is called InternalServerException.",
          "clauses": [
            "response-500-name"
          ]
        },
        {
          "id": "api-reference-68",
          "lines": [
            81,
            81
          ],
          "kind": "error",
          "says": "InternalServerException means that the service failed inside.",
          "clauses": [
            "response-500-name",
            "no-server-error",
            "state-the-service-fails-error"
          ]
        },
        {
          "id": "api-reference-69",
          "lines": [
            82,
            82
          ],
          "kind": "error",
          "says": "InternalServerException has the status 500.",
          "clauses": [
            "response-500-name",
            "documented-status"
          ]
        },
        {
          "id": "api-reference-70",
          "lines": [
            83,
            84
          ],
          "kind": "error",
          "says": "An error is called ThrottlingException.",
          "clauses": [
            "response-429-name"
          ]
        },
        {
          "id": "api-reference-71",
          "lines": [
            85,
            85
          ],
          "kind": "error",
          "says": "ThrottlingException means that there were too many requests.",
          "clauses": [
            "response-429-name",
            "state-requests-are-throttled-error"
          ]
        },
        {
          "id": "api-reference-72",
          "lines": [
            86,
            86
          ],
          "kind": "error",
          "says": "ThrottlingException has the status 429.",
          "clauses": [
            "response-429-name",
            "documented-status"
          ]
        },
        {
          "id": "api-reference-73",
          "lines": [
            87,
            88
          ],
          "kind": "error",
          "says": "An error is called ValidationException.",
          "clauses": [
            "response-400-name"
          ]
        },
        {
          "id": "api-reference-74",
          "lines": [
            89,
            89
          ],
          "kind": "error",
          "says": "ValidationException means that the input breaks a constraint.",
          "clauses": [
            "response-400-name"
          ]
        },
        {
          "id": "api-reference-75",
          "lines": [
            90,
            90
          ],
          "kind": "error",
          "says": "ValidationException has the status 400.",
          "clauses": [
            "response-400-name",
            "documented-status"
          ]
        },
        {
          "id": "api-reference-76",
          "lines": [
            91,
            92
          ],
          "kind": "prose",
          "says": "A heading, before links to the SDKs.",
          "none": "Navigation; it says nothing of the operation."
        }
      ],
      "file": "openapi/sources/api-reference.yaml"
    },
    {
      "page": "aws-cli.txt",
      "system": "aws-cli",
      "stands-at": {
        "from": "2020-12-21",
        "to": "2022-12-20"
      },
      "edition": "2020-12-21",
      "apart": "It alone tells how a command line gives the input; of the server it says what the API reference says, with two content types and Content not supported yet.",
      "settled-by": [
        "content-type-enum",
        "content-optional"
      ],
      "statements": [
        {
          "id": "aws-cli-1",
          "lines": [
            1,
            1
          ],
          "kind": "name",
          "says": "The service is called connectparticipant.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-2",
          "lines": [
            2,
            2
          ],
          "kind": "prose",
          "says": "The operation sends an event.",
          "none": "What the operation is for; no answer shows whether the event reached anybody."
        },
        {
          "id": "aws-cli-3",
          "lines": [
            2,
            2
          ],
          "kind": "prose",
          "says": "The call is made with a connection token, and not with a participant token.",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-unknown",
            "state-a-participant-token-error"
          ]
        },
        {
          "id": "aws-cli-4",
          "lines": [
            3,
            3
          ],
          "kind": "prose",
          "says": "Requests are not authenticated with Signature Version 4.",
          "clauses": [
            "authorization-ignored"
          ]
        },
        {
          "id": "aws-cli-5",
          "lines": [
            4,
            5
          ],
          "kind": "prose",
          "says": "Links to other pages.",
          "none": "Navigation; it says nothing of the operation."
        },
        {
          "id": "aws-cli-6",
          "lines": [
            6,
            6
          ],
          "kind": "name",
          "says": "The command is called send-event.",
          "none": "The client's name for it; on the wire it is POST /participant/event."
        },
        {
          "id": "aws-cli-7",
          "lines": [
            7,
            7
          ],
          "kind": "presence",
          "says": "--content-type is required.",
          "clauses": [
            "content-type-required"
          ]
        },
        {
          "id": "aws-cli-8",
          "lines": [
            8,
            8
          ],
          "kind": "presence",
          "says": "--content is optional.",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "aws-cli-9",
          "lines": [
            9,
            9
          ],
          "kind": "presence",
          "says": "--client-token is optional.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "aws-cli-10",
          "lines": [
            10,
            10
          ],
          "kind": "presence",
          "says": "--connection-token is required.",
          "clauses": [
            "x-amz-bearer-required"
          ]
        },
        {
          "id": "aws-cli-11",
          "lines": [
            11,
            11
          ],
          "kind": "presence",
          "says": "One of --cli-input-json and --cli-input-yaml can be given, and both are optional.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-12",
          "lines": [
            12,
            12
          ],
          "kind": "presence",
          "says": "--generate-cli-skeleton is optional.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-13",
          "lines": [
            13,
            13
          ],
          "kind": "name",
          "says": "ContentType is called --content-type.",
          "none": "The client's name for it; on the wire it is ContentType."
        },
        {
          "id": "aws-cli-14",
          "lines": [
            14,
            14
          ],
          "kind": "type",
          "says": "--content-type is text.",
          "clauses": [
            "content-type-json-type"
          ]
        },
        {
          "id": "aws-cli-15",
          "lines": [
            15,
            15
          ],
          "kind": "prose",
          "says": "ContentType is the content type of the request.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "aws-cli-16",
          "lines": [
            15,
            17
          ],
          "kind": "prose",
          "says": "ContentType is one of two listed values (in the editions before 2022-12-23).",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "aws-cli-17",
          "lines": [
            16,
            16
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.typing is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "aws-cli-18",
          "lines": [
            17,
            17
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "aws-cli-19",
          "lines": [
            18,
            18
          ],
          "kind": "name",
          "says": "Content is called --content.",
          "none": "The client's name for it; on the wire it is Content."
        },
        {
          "id": "aws-cli-20",
          "lines": [
            19,
            19
          ],
          "kind": "type",
          "says": "--content is text.",
          "clauses": [
            "content-json-type"
          ]
        },
        {
          "id": "aws-cli-21",
          "lines": [
            20,
            20
          ],
          "kind": "prose",
          "says": "Content is the content of the event, a message text for example.",
          "none": "What the member is for; its bounds and values are stated elsewhere on the page."
        },
        {
          "id": "aws-cli-22",
          "lines": [
            20,
            20
          ],
          "kind": "prose",
          "says": "Content is not supported yet (in the editions before 2022-12-23).",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "aws-cli-23",
          "lines": [
            21,
            21
          ],
          "kind": "name",
          "says": "ClientToken is called --client-token.",
          "none": "The client's name for it; on the wire it is ClientToken."
        },
        {
          "id": "aws-cli-24",
          "lines": [
            22,
            22
          ],
          "kind": "type",
          "says": "--client-token is text.",
          "clauses": [
            "client-token-json-type"
          ]
        },
        {
          "id": "aws-cli-25",
          "lines": [
            23,
            23
          ],
          "kind": "prose",
          "says": "ClientToken is a unique identifier in which case counts.",
          "clauses": [
            "client-token-equality"
          ]
        },
        {
          "id": "aws-cli-26",
          "lines": [
            23,
            23
          ],
          "kind": "prose",
          "says": "The caller provides ClientToken.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "aws-cli-27",
          "lines": [
            23,
            23
          ],
          "kind": "prose",
          "says": "ClientToken makes the request idempotent.",
          "clauses": [
            "client-token-replay",
            "client-token-replay-concurrent"
          ]
        },
        {
          "id": "aws-cli-28",
          "lines": [
            24,
            24
          ],
          "kind": "name",
          "says": "ConnectionToken is called --connection-token.",
          "none": "The client's name for it; on the wire it is the header X-Amz-Bearer."
        },
        {
          "id": "aws-cli-29",
          "lines": [
            25,
            25
          ],
          "kind": "type",
          "says": "--connection-token is text.",
          "none": "A header is always text, so there is nothing to hold a server to."
        },
        {
          "id": "aws-cli-30",
          "lines": [
            26,
            26
          ],
          "kind": "prose",
          "says": "ConnectionToken is the authentication token of the participant's connection.",
          "clauses": [
            "x-amz-bearer-unknown"
          ]
        },
        {
          "id": "aws-cli-31",
          "lines": [
            27,
            28
          ],
          "kind": "name",
          "says": "An option of every command is called --cli-input-json, or --cli-input-yaml.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-32",
          "lines": [
            29,
            29
          ],
          "kind": "type",
          "says": "--cli-input-json is text.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-33",
          "lines": [
            30,
            30
          ],
          "kind": "prose",
          "says": "The arguments can be read from a JSON text in the form of the skeleton.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-34",
          "lines": [
            31,
            31
          ],
          "kind": "prose",
          "says": "Arguments given one by one go before those of the JSON text.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-35",
          "lines": [
            31,
            31
          ],
          "kind": "prose",
          "says": "No arbitrary bytes can be passed in the JSON text, because it is taken literally.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-36",
          "lines": [
            31,
            32
          ],
          "kind": "prose",
          "says": "The JSON text and the YAML text exclude one another.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-37",
          "lines": [
            33,
            33
          ],
          "kind": "name",
          "says": "An option of every command is called --generate-cli-skeleton.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-38",
          "lines": [
            34,
            34
          ],
          "kind": "type",
          "says": "--generate-cli-skeleton is text.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-39",
          "lines": [
            35,
            35
          ],
          "kind": "prose",
          "says": "The skeleton is printed without a request being sent.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-40",
          "lines": [
            35,
            36
          ],
          "kind": "prose",
          "says": "The skeleton is JSON unless another kind is asked for.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-41",
          "lines": [
            37,
            38
          ],
          "kind": "prose",
          "says": "The skeleton can be YAML.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-42",
          "lines": [
            39,
            40
          ],
          "kind": "prose",
          "says": "For the value output the arguments are checked and a sample of the answer is printed.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-43",
          "lines": [
            40,
            40
          ],
          "kind": "prose",
          "says": "The skeleton can differ from one version of the tool to the next.",
          "none": "About the command-line tool and not about the server."
        },
        {
          "id": "aws-cli-44",
          "lines": [
            41,
            41
          ],
          "kind": "prose",
          "says": "A link to the options of every command.",
          "none": "Navigation; it says nothing of the operation."
        },
        {
          "id": "aws-cli-45",
          "lines": [
            42,
            42
          ],
          "kind": "name",
          "says": "A member of the output is called Id.",
          "clauses": [
            "response-id-required"
          ]
        },
        {
          "id": "aws-cli-46",
          "lines": [
            42,
            42
          ],
          "kind": "type",
          "says": "Id is text.",
          "clauses": [
            "response-id-json-type"
          ]
        },
        {
          "id": "aws-cli-47",
          "lines": [
            43,
            43
          ],
          "kind": "prose",
          "says": "Id identifies the response.",
          "clauses": [
            "response-id-unique",
            "response-id-not-blank"
          ]
        },
        {
          "id": "aws-cli-48",
          "lines": [
            44,
            44
          ],
          "kind": "name",
          "says": "A member of the output is called AbsoluteTime.",
          "clauses": [
            "response-absolute-time-required"
          ]
        },
        {
          "id": "aws-cli-49",
          "lines": [
            44,
            44
          ],
          "kind": "type",
          "says": "AbsoluteTime is text.",
          "clauses": [
            "response-absolute-time-json-type"
          ]
        },
        {
          "id": "aws-cli-50",
          "lines": [
            45,
            45
          ],
          "kind": "prose",
          "says": "AbsoluteTime is when the event was sent.",
          "clauses": [
            "response-absolute-time-recent",
            "response-absolute-time-advances"
          ]
        },
        {
          "id": "aws-cli-51",
          "lines": [
            46,
            46
          ],
          "kind": "prose",
          "says": "AbsoluteTime is written as ISO 8601 has it.",
          "clauses": [
            "response-absolute-time-format"
          ]
        },
        {
          "id": "aws-cli-52",
          "lines": [
            46,
            46
          ],
          "kind": "prose",
          "says": "AbsoluteTime has the form yyyy-MM-ddThh:mm:ss.SSSZ.",
          "clauses": [
            "response-absolute-time-pattern"
          ]
        },
        {
          "id": "aws-cli-53",
          "lines": [
            46,
            46
          ],
          "kind": "example",
          "says": "AbsoluteTime is, for example, 2019-11-08T02:41:28.172Z.",
          "clauses": [
            "response-absolute-time-pattern",
            "response-absolute-time-format"
          ]
        }
      ],
      "file": "openapi/sources/aws-cli.yaml"
    },
    {
      "page": "boto3.txt",
      "system": "boto3",
      "stands-at": {
        "from": "2022-12-23",
        "to": "2024-01-11"
      },
      "edition": "2022-12-23",
      "apart": "It alone has four errors and no conflict beside four content types, and writes the content of a receipt without escapes.",
      "settled-by": [
        "response-409-name",
        "receipt-content-content-schema"
      ],
      "statements": [
        {
          "id": "boto3-1",
          "lines": [
            1,
            1
          ],
          "kind": "prose",
          "says": "The path to the page.",
          "none": "Navigation; it says nothing of the operation."
        },
        {
          "id": "boto3-2",
          "lines": [
            2,
            3
          ],
          "kind": "name",
          "says": "The method is called send_event.",
          "none": "The client's name for it; on the wire it is POST /participant/event."
        },
        {
          "id": "boto3-3",
          "lines": [
            3,
            3
          ],
          "kind": "shape",
          "says": "The method takes its arguments by name.",
          "none": "About the client and not about the server."
        },
        {
          "id": "boto3-4",
          "lines": [
            4,
            4
          ],
          "kind": "prose",
          "says": "The operation sends an event.",
          "none": "What the operation is for; no answer shows whether the event reached anybody."
        },
        {
          "id": "boto3-5",
          "lines": [
            4,
            4
          ],
          "kind": "prose",
          "says": "The call is made with a connection token, and not with a participant token.",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-unknown",
            "state-a-participant-token-error"
          ]
        },
        {
          "id": "boto3-6",
          "lines": [
            4,
            4
          ],
          "kind": "prose",
          "says": "Requests are not authenticated with Signature Version 4.",
          "clauses": [
            "authorization-ignored"
          ]
        },
        {
          "id": "boto3-7",
          "lines": [
            4,
            4
          ],
          "kind": "prose",
          "says": "A link to the documentation of the API.",
          "none": "Navigation; it says nothing of the operation."
        },
        {
          "id": "boto3-8",
          "lines": [
            4,
            4
          ],
          "kind": "shape",
          "says": "A call gives ContentType, Content, ClientToken and ConnectionToken, in this order, as texts.",
          "clauses": [
            "content-type-json-type",
            "content-json-type",
            "client-token-json-type"
          ]
        },
        {
          "id": "boto3-9",
          "lines": [
            5,
            5
          ],
          "kind": "name",
          "says": "A parameter is called ContentType.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "boto3-10",
          "lines": [
            5,
            5
          ],
          "kind": "type",
          "says": "ContentType is text.",
          "clauses": [
            "content-type-json-type"
          ]
        },
        {
          "id": "boto3-11",
          "lines": [
            5,
            5
          ],
          "kind": "presence",
          "says": "ContentType is required.",
          "clauses": [
            "content-type-required"
          ]
        },
        {
          "id": "boto3-12",
          "lines": [
            5,
            5
          ],
          "kind": "prose",
          "says": "ContentType is the content type of the request.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "boto3-13",
          "lines": [
            5,
            8
          ],
          "kind": "prose",
          "says": "ContentType is one of four listed values.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "boto3-14",
          "lines": [
            5,
            5
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.typing is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "boto3-15",
          "lines": [
            6,
            6
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "boto3-16",
          "lines": [
            7,
            7
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.message.delivered is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "boto3-17",
          "lines": [
            8,
            8
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.message.read is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "boto3-18",
          "lines": [
            10,
            10
          ],
          "kind": "name",
          "says": "A parameter is called Content.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "boto3-19",
          "lines": [
            10,
            10
          ],
          "kind": "type",
          "says": "Content is text.",
          "clauses": [
            "content-json-type"
          ]
        },
        {
          "id": "boto3-20",
          "lines": [
            10,
            10
          ],
          "kind": "presence",
          "says": "Content is not marked as required, and so optional.",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "boto3-21",
          "lines": [
            10,
            10
          ],
          "kind": "prose",
          "says": "Content is the content of the event, a message text for example.",
          "none": "What the member is for; its bounds and values are stated elsewhere on the page."
        },
        {
          "id": "boto3-22",
          "lines": [
            10,
            10
          ],
          "kind": "prose",
          "says": "For receipts Content is supported, as a JSON text.",
          "clauses": [
            "receipt-content-required",
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ]
        },
        {
          "id": "boto3-23",
          "lines": [
            10,
            10
          ],
          "kind": "example",
          "says": "Content is, for example, a JSON object whose messageId is 11111111-aaaa-bbbb-cccc-EXAMPLE01234, with its quotation marks as they are.",
          "clauses": [
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ]
        },
        {
          "id": "boto3-24",
          "lines": [
            11,
            11
          ],
          "kind": "name",
          "says": "A parameter is called ClientToken.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "boto3-25",
          "lines": [
            11,
            11
          ],
          "kind": "type",
          "says": "ClientToken is text.",
          "clauses": [
            "client-token-json-type"
          ]
        },
        {
          "id": "boto3-26",
          "lines": [
            11,
            11
          ],
          "kind": "presence",
          "says": "ClientToken is not marked as required, and so optional.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "boto3-27",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "ClientToken is a unique identifier in which case counts.",
          "clauses": [
            "client-token-equality"
          ]
        },
        {
          "id": "boto3-28",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "The caller provides ClientToken.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "boto3-29",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "ClientToken makes the request idempotent.",
          "clauses": [
            "client-token-replay",
            "client-token-replay-concurrent"
          ]
        },
        {
          "id": "boto3-30",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "Where the caller gives no ClientToken, the SDK fills one in.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "boto3-31",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "ClientToken is explained further by a text about safe retries of idempotent calls.",
          "clauses": [
            "client-token-replay"
          ]
        },
        {
          "id": "boto3-32",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "The client generates ClientToken itself where it is left out.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "boto3-33",
          "lines": [
            12,
            12
          ],
          "kind": "name",
          "says": "A parameter is called ConnectionToken.",
          "none": "The client's name for it; on the wire it is the header X-Amz-Bearer."
        },
        {
          "id": "boto3-34",
          "lines": [
            12,
            12
          ],
          "kind": "type",
          "says": "ConnectionToken is text.",
          "none": "A header is always text, so there is nothing to hold a server to."
        },
        {
          "id": "boto3-35",
          "lines": [
            12,
            12
          ],
          "kind": "presence",
          "says": "ConnectionToken is required.",
          "clauses": [
            "x-amz-bearer-required"
          ]
        },
        {
          "id": "boto3-36",
          "lines": [
            12,
            12
          ],
          "kind": "prose",
          "says": "ConnectionToken is the authentication token of the participant's connection.",
          "clauses": [
            "x-amz-bearer-unknown"
          ]
        },
        {
          "id": "boto3-37",
          "lines": [
            14,
            15
          ],
          "kind": "type",
          "says": "The method returns a dict.",
          "clauses": [
            "response-body-json-type"
          ]
        },
        {
          "id": "boto3-38",
          "lines": [
            16,
            16
          ],
          "kind": "prose",
          "says": "A heading, before what is returned.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "boto3-39",
          "lines": [
            17,
            17
          ],
          "kind": "shape",
          "says": "The answer is a dict of the texts Id and AbsoluteTime, in this order.",
          "clauses": [
            "response-body-json-type",
            "response-id-json-type",
            "response-absolute-time-json-type"
          ]
        },
        {
          "id": "boto3-40",
          "lines": [
            17,
            17
          ],
          "kind": "name",
          "says": "A member of the answer is called Id.",
          "clauses": [
            "response-id-required"
          ]
        },
        {
          "id": "boto3-41",
          "lines": [
            17,
            17
          ],
          "kind": "type",
          "says": "Id is text.",
          "clauses": [
            "response-id-json-type"
          ]
        },
        {
          "id": "boto3-42",
          "lines": [
            17,
            17
          ],
          "kind": "prose",
          "says": "Id identifies the response.",
          "clauses": [
            "response-id-unique",
            "response-id-not-blank"
          ]
        },
        {
          "id": "boto3-43",
          "lines": [
            18,
            18
          ],
          "kind": "name",
          "says": "A member of the answer is called AbsoluteTime.",
          "clauses": [
            "response-absolute-time-required"
          ]
        },
        {
          "id": "boto3-44",
          "lines": [
            18,
            18
          ],
          "kind": "type",
          "says": "AbsoluteTime is text.",
          "clauses": [
            "response-absolute-time-json-type"
          ]
        },
        {
          "id": "boto3-45",
          "lines": [
            18,
            18
          ],
          "kind": "prose",
          "says": "AbsoluteTime is when the event was sent.",
          "clauses": [
            "response-absolute-time-recent",
            "response-absolute-time-advances"
          ]
        },
        {
          "id": "boto3-46",
          "lines": [
            18,
            18
          ],
          "kind": "prose",
          "says": "AbsoluteTime is written as ISO 8601 has it.",
          "clauses": [
            "response-absolute-time-format"
          ]
        },
        {
          "id": "boto3-47",
          "lines": [
            18,
            18
          ],
          "kind": "prose",
          "says": "AbsoluteTime has the form yyyy-MM-ddThh:mm:ss.SSSZ.",
          "clauses": [
            "response-absolute-time-pattern"
          ]
        },
        {
          "id": "boto3-48",
          "lines": [
            18,
            18
          ],
          "kind": "example",
          "says": "AbsoluteTime is, for example, 2019-11-08T02:41:28.172Z.",
          "clauses": [
            "response-absolute-time-pattern",
            "response-absolute-time-format"
          ]
        },
        {
          "id": "boto3-49",
          "lines": [
            21,
            21
          ],
          "kind": "prose",
          "says": "A heading, before four exceptions and no conflict (in the editions before 2024-01-12).",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "boto3-50",
          "lines": [
            21,
            21
          ],
          "kind": "error",
          "says": "An exception is called AccessDeniedException.",
          "clauses": [
            "response-403-name"
          ]
        },
        {
          "id": "boto3-51",
          "lines": [
            22,
            22
          ],
          "kind": "error",
          "says": "An exception is called InternalServerException.",
          "clauses": [
            "response-500-name"
          ]
        },
        {
          "id": "boto3-52",
          "lines": [
            23,
            23
          ],
          "kind": "error",
          "says": "An exception is called ThrottlingException.",
          "clauses": [
            "response-429-name"
          ]
        },
        {
          "id": "boto3-53",
          "lines": [
            24,
            24
          ],
          "kind": "error",
          "says": "An exception is called ValidationException.",
          "clauses": [
            "response-400-name"
          ]
        }
      ],
      "file": "openapi/sources/boto3.yaml"
    },
    {
      "page": "r-paws.txt",
      "system": "paws",
      "stands-at": {
        "from": "2022-12-23",
        "to": "2024-02-15"
      },
      "edition": "2022-12-23",
      "apart": "It alone shows all four arguments without a default, and neither an error nor the form of the time.",
      "settled-by": [
        "content-optional",
        "client-token-optional"
      ],
      "statements": [
        {
          "id": "r-paws-1",
          "lines": [
            1,
            3
          ],
          "kind": "prose",
          "says": "The head of the page.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-2",
          "lines": [
            4,
            4
          ],
          "kind": "name",
          "says": "The function is called connectparticipant_send_event.",
          "none": "The client's name for it; on the wire it is POST /participant/event."
        },
        {
          "id": "r-paws-3",
          "lines": [
            5,
            8
          ],
          "kind": "prose",
          "says": "The kind of the page.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-4",
          "lines": [
            10,
            12
          ],
          "kind": "prose",
          "says": "Headings, before the description.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "r-paws-5",
          "lines": [
            14,
            14
          ],
          "kind": "prose",
          "says": "The operation sends an event.",
          "none": "What the operation is for; no answer shows whether the event reached anybody."
        },
        {
          "id": "r-paws-6",
          "lines": [
            16,
            17
          ],
          "kind": "prose",
          "says": "The call is made with a connection token, and not with a participant token.",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-unknown",
            "state-a-participant-token-error"
          ]
        },
        {
          "id": "r-paws-7",
          "lines": [
            19,
            21
          ],
          "kind": "prose",
          "says": "Requests are not authenticated with Signature Version 4.",
          "clauses": [
            "authorization-ignored"
          ]
        },
        {
          "id": "r-paws-8",
          "lines": [
            23,
            23
          ],
          "kind": "prose",
          "says": "A heading, before the usage.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "r-paws-9",
          "lines": [
            25,
            26
          ],
          "kind": "shape",
          "says": "The function takes ContentType, Content, ClientToken and ConnectionToken, none with a default.",
          "clauses": [
            "content-optional",
            "client-token-optional"
          ]
        },
        {
          "id": "r-paws-10",
          "lines": [
            28,
            36
          ],
          "kind": "prose",
          "says": "A heading and the head of the table of arguments.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-11",
          "lines": [
            37,
            38
          ],
          "kind": "name",
          "says": "An argument is called ContentType.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "r-paws-12",
          "lines": [
            39,
            39
          ],
          "kind": "presence",
          "says": "ContentType is required.",
          "clauses": [
            "content-type-required"
          ]
        },
        {
          "id": "r-paws-13",
          "lines": [
            39,
            39
          ],
          "kind": "prose",
          "says": "ContentType is the content type of the request.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "r-paws-14",
          "lines": [
            39,
            45
          ],
          "kind": "prose",
          "says": "ContentType is one of four listed values.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "r-paws-15",
          "lines": [
            42,
            42
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.typing is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "r-paws-16",
          "lines": [
            43,
            43
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "r-paws-17",
          "lines": [
            44,
            44
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.message.delivered is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "r-paws-18",
          "lines": [
            45,
            45
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.message.read is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "r-paws-19",
          "lines": [
            46,
            48
          ],
          "kind": "prose",
          "says": "The end of a row of the table.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-20",
          "lines": [
            49,
            50
          ],
          "kind": "name",
          "says": "An argument is called Content.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "r-paws-21",
          "lines": [
            51,
            51
          ],
          "kind": "presence",
          "says": "Content is not marked as required, and so optional.",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "r-paws-22",
          "lines": [
            51,
            51
          ],
          "kind": "prose",
          "says": "Content is the content of the event, a message text for example.",
          "none": "What the member is for; its bounds and values are stated elsewhere on the page."
        },
        {
          "id": "r-paws-23",
          "lines": [
            52,
            53
          ],
          "kind": "prose",
          "says": "For receipts Content is supported, as a JSON text.",
          "clauses": [
            "receipt-content-required",
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ]
        },
        {
          "id": "r-paws-24",
          "lines": [
            54,
            55
          ],
          "kind": "example",
          "says": "Content is, for example, a JSON object whose messageId is 11111111-aaaa-bbbb-cccc-EXAMPLE01234, with its quotation marks escaped.",
          "clauses": [
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ]
        },
        {
          "id": "r-paws-25",
          "lines": [
            56,
            57
          ],
          "kind": "prose",
          "says": "The end of a row of the table.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-26",
          "lines": [
            58,
            59
          ],
          "kind": "name",
          "says": "An argument is called ClientToken.",
          "clauses": [
            "body-member-names-exact"
          ]
        },
        {
          "id": "r-paws-27",
          "lines": [
            60,
            60
          ],
          "kind": "presence",
          "says": "ClientToken is not marked as required, and so optional.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "r-paws-28",
          "lines": [
            60,
            60
          ],
          "kind": "prose",
          "says": "ClientToken is a unique identifier in which case counts.",
          "clauses": [
            "client-token-equality"
          ]
        },
        {
          "id": "r-paws-29",
          "lines": [
            60,
            60
          ],
          "kind": "prose",
          "says": "The caller provides ClientToken.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "r-paws-30",
          "lines": [
            60,
            61
          ],
          "kind": "prose",
          "says": "ClientToken makes the request idempotent.",
          "clauses": [
            "client-token-replay",
            "client-token-replay-concurrent"
          ]
        },
        {
          "id": "r-paws-31",
          "lines": [
            61,
            62
          ],
          "kind": "prose",
          "says": "Where the caller gives no ClientToken, the SDK fills one in.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "r-paws-32",
          "lines": [
            62,
            64
          ],
          "kind": "prose",
          "says": "ClientToken is explained further by a text about safe retries of idempotent calls.",
          "clauses": [
            "client-token-replay"
          ]
        },
        {
          "id": "r-paws-33",
          "lines": [
            65,
            66
          ],
          "kind": "prose",
          "says": "The end of a row of the table.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-34",
          "lines": [
            67,
            68
          ],
          "kind": "name",
          "says": "An argument is called ConnectionToken.",
          "none": "The client's name for it; on the wire it is the header X-Amz-Bearer."
        },
        {
          "id": "r-paws-35",
          "lines": [
            69,
            69
          ],
          "kind": "presence",
          "says": "ConnectionToken is required.",
          "clauses": [
            "x-amz-bearer-required"
          ]
        },
        {
          "id": "r-paws-36",
          "lines": [
            69,
            70
          ],
          "kind": "prose",
          "says": "ConnectionToken is the authentication token of the participant's connection.",
          "clauses": [
            "x-amz-bearer-unknown"
          ]
        },
        {
          "id": "r-paws-37",
          "lines": [
            71,
            73
          ],
          "kind": "prose",
          "says": "The end of the table.",
          "none": "Markup of the page; it says nothing of the operation."
        },
        {
          "id": "r-paws-38",
          "lines": [
            75,
            75
          ],
          "kind": "prose",
          "says": "A heading, before the value.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "r-paws-39",
          "lines": [
            77,
            82
          ],
          "kind": "shape",
          "says": "The value is a list of Id and AbsoluteTime, in this order.",
          "clauses": [
            "response-body-json-type"
          ]
        },
        {
          "id": "r-paws-40",
          "lines": [
            80,
            80
          ],
          "kind": "name",
          "says": "A member of the value is called Id.",
          "clauses": [
            "response-id-required"
          ]
        },
        {
          "id": "r-paws-41",
          "lines": [
            80,
            80
          ],
          "kind": "type",
          "says": "Id is text.",
          "clauses": [
            "response-id-json-type"
          ]
        },
        {
          "id": "r-paws-42",
          "lines": [
            81,
            81
          ],
          "kind": "name",
          "says": "A member of the value is called AbsoluteTime.",
          "clauses": [
            "response-absolute-time-required"
          ]
        },
        {
          "id": "r-paws-43",
          "lines": [
            81,
            81
          ],
          "kind": "type",
          "says": "AbsoluteTime is text.",
          "clauses": [
            "response-absolute-time-json-type"
          ]
        },
        {
          "id": "r-paws-44",
          "lines": [
            84,
            84
          ],
          "kind": "prose",
          "says": "A heading, before the call.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "r-paws-45",
          "lines": [
            86,
            86
          ],
          "kind": "name",
          "says": "The method of the client object is called svc$send_event.",
          "none": "The client's name for it; on the wire it is POST /participant/event."
        },
        {
          "id": "r-paws-46",
          "lines": [
            86,
            91
          ],
          "kind": "shape",
          "says": "A call gives ContentType, Content, ClientToken and ConnectionToken, in this order.",
          "none": "About the client and not about the server."
        },
        {
          "id": "r-paws-47",
          "lines": [
            87,
            87
          ],
          "kind": "type",
          "says": "ContentType is text.",
          "clauses": [
            "content-type-json-type"
          ]
        },
        {
          "id": "r-paws-48",
          "lines": [
            88,
            88
          ],
          "kind": "type",
          "says": "Content is text.",
          "clauses": [
            "content-json-type"
          ]
        },
        {
          "id": "r-paws-49",
          "lines": [
            89,
            89
          ],
          "kind": "type",
          "says": "ClientToken is text.",
          "clauses": [
            "client-token-json-type"
          ]
        },
        {
          "id": "r-paws-50",
          "lines": [
            90,
            90
          ],
          "kind": "type",
          "says": "ConnectionToken is text.",
          "none": "A header is always text, so there is nothing to hold a server to."
        }
      ],
      "file": "openapi/sources/r-paws.yaml"
    },
    {
      "page": "sap-abap.txt",
      "system": "sap-abap",
      "stands-at": {
        "from": "2024-02-16",
        "to": "2024-12-17"
      },
      "edition": "2024-02-16",
      "apart": "It alone announces the end of connection.acknowledged, and a conflict for receipts while a supervisor is barged in.",
      "settled-by": [
        "content-type-enum",
        "response-409-name"
      ],
      "statements": [
        {
          "id": "sap-abap-1",
          "lines": [
            1,
            1
          ],
          "kind": "prose",
          "says": "A link past the navigation.",
          "none": "Navigation; it says nothing of the operation."
        },
        {
          "id": "sap-abap-2",
          "lines": [
            3,
            3
          ],
          "kind": "name",
          "says": "The method is called /AWS1/CL_CNP=>SENDEVENT().",
          "none": "The client's name for it; on the wire it is POST /participant/event."
        },
        {
          "id": "sap-abap-3",
          "lines": [
            5,
            5
          ],
          "kind": "prose",
          "says": "A heading, before the description of SendEvent.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "sap-abap-4",
          "lines": [
            7,
            7
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is no longer supported from 2024-12-31 on (in the edition of 2024-02-16).",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-5",
          "lines": [
            7,
            7
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged was moved to another operation, CreateParticipantConnection.",
          "none": "About another operation; what it means for this one is the end of the event, stated beside it."
        },
        {
          "id": "sap-abap-6",
          "lines": [
            9,
            9
          ],
          "kind": "prose",
          "says": "The operation sends an event.",
          "none": "What the operation is for; no answer shows whether the event reached anybody."
        },
        {
          "id": "sap-abap-7",
          "lines": [
            9,
            9
          ],
          "kind": "prose",
          "says": "Receipts are not supported with more than two active participants in the chat.",
          "clauses": [
            "response-409-name"
          ]
        },
        {
          "id": "sap-abap-8",
          "lines": [
            9,
            9
          ],
          "kind": "error",
          "says": "A receipt while a supervisor is barged in gets a conflict exception.",
          "clauses": [
            "response-409-name",
            "state-a-supervisor-has-joined-the-chat-error",
            "state-a-supervisor-has-joined-the-chat-otherwise"
          ]
        },
        {
          "id": "sap-abap-9",
          "lines": [
            11,
            11
          ],
          "kind": "prose",
          "says": "The call is made with a connection token, and not with a participant token.",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-unknown",
            "state-a-participant-token-error"
          ]
        },
        {
          "id": "sap-abap-10",
          "lines": [
            13,
            13
          ],
          "kind": "prose",
          "says": "Requests are not authenticated with Signature Version 4.",
          "clauses": [
            "authorization-ignored"
          ]
        },
        {
          "id": "sap-abap-11",
          "lines": [
            15,
            17
          ],
          "kind": "prose",
          "says": "Headings, before the arguments.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "sap-abap-12",
          "lines": [
            19,
            19
          ],
          "kind": "prose",
          "says": "A heading, before the required arguments.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "sap-abap-13",
          "lines": [
            19,
            21
          ],
          "kind": "presence",
          "says": "IV_CONTENTTYPE is required.",
          "clauses": [
            "content-type-required"
          ]
        },
        {
          "id": "sap-abap-14",
          "lines": [
            21,
            21
          ],
          "kind": "name",
          "says": "ContentType is called IV_CONTENTTYPE.",
          "none": "The client's name for it; on the wire it is ContentType."
        },
        {
          "id": "sap-abap-15",
          "lines": [
            21,
            21
          ],
          "kind": "type",
          "says": "IV_CONTENTTYPE has the type /AWS1/CNPCHATCONTENTTYPE.",
          "none": "An ABAP type; the page does not tell what IV_CONTENTTYPE is on the wire."
        },
        {
          "id": "sap-abap-16",
          "lines": [
            23,
            23
          ],
          "kind": "prose",
          "says": "ContentType is the content type of the request.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-17",
          "lines": [
            23,
            31
          ],
          "kind": "prose",
          "says": "ContentType is one of four listed values.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-18",
          "lines": [
            25,
            25
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.typing is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-19",
          "lines": [
            27,
            27
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-20",
          "lines": [
            27,
            27
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.connection.acknowledged is deprecated on 2024-12-31 (in the edition of 2024-02-16).",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-21",
          "lines": [
            29,
            29
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.message.delivered is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-22",
          "lines": [
            31,
            31
          ],
          "kind": "prose",
          "says": "application/vnd.amazonaws.connect.event.message.read is a supported ContentType.",
          "clauses": [
            "content-type-enum"
          ]
        },
        {
          "id": "sap-abap-23",
          "lines": [
            33,
            33
          ],
          "kind": "name",
          "says": "ConnectionToken is called IV_CONNECTIONTOKEN.",
          "none": "The client's name for it; on the wire it is the header X-Amz-Bearer."
        },
        {
          "id": "sap-abap-24",
          "lines": [
            33,
            33
          ],
          "kind": "type",
          "says": "IV_CONNECTIONTOKEN has the type /AWS1/CNPPARTICIPANTTOKEN.",
          "none": "An ABAP type; the page does not tell what IV_CONNECTIONTOKEN is on the wire."
        },
        {
          "id": "sap-abap-25",
          "lines": [
            33,
            33
          ],
          "kind": "presence",
          "says": "IV_CONNECTIONTOKEN is required.",
          "clauses": [
            "x-amz-bearer-required"
          ]
        },
        {
          "id": "sap-abap-26",
          "lines": [
            35,
            35
          ],
          "kind": "prose",
          "says": "ConnectionToken is the authentication token of the participant's connection.",
          "clauses": [
            "x-amz-bearer-unknown"
          ]
        },
        {
          "id": "sap-abap-27",
          "lines": [
            37,
            37
          ],
          "kind": "prose",
          "says": "A heading, before the optional arguments.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "sap-abap-28",
          "lines": [
            37,
            39
          ],
          "kind": "presence",
          "says": "IV_CONTENT is optional.",
          "clauses": [
            "content-optional"
          ]
        },
        {
          "id": "sap-abap-29",
          "lines": [
            39,
            39
          ],
          "kind": "name",
          "says": "Content is called IV_CONTENT.",
          "none": "The client's name for it; on the wire it is Content."
        },
        {
          "id": "sap-abap-30",
          "lines": [
            39,
            39
          ],
          "kind": "type",
          "says": "IV_CONTENT has the type /AWS1/CNPCHATCONTENT.",
          "none": "An ABAP type; the page does not tell what IV_CONTENT is on the wire."
        },
        {
          "id": "sap-abap-31",
          "lines": [
            41,
            41
          ],
          "kind": "prose",
          "says": "Content is the content of the event, a message text for example.",
          "none": "What the member is for; its bounds and values are stated elsewhere on the page."
        },
        {
          "id": "sap-abap-32",
          "lines": [
            41,
            41
          ],
          "kind": "prose",
          "says": "For receipts Content is supported, as a JSON text.",
          "clauses": [
            "receipt-content-required",
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ]
        },
        {
          "id": "sap-abap-33",
          "lines": [
            43,
            43
          ],
          "kind": "example",
          "says": "Content is, for example, a JSON object whose messageId is 11111111-aaaa-bbbb-cccc-EXAMPLE01234, with its quotation marks escaped.",
          "clauses": [
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ]
        },
        {
          "id": "sap-abap-34",
          "lines": [
            45,
            45
          ],
          "kind": "name",
          "says": "ClientToken is called IV_CLIENTTOKEN.",
          "none": "The client's name for it; on the wire it is ClientToken."
        },
        {
          "id": "sap-abap-35",
          "lines": [
            45,
            45
          ],
          "kind": "type",
          "says": "IV_CLIENTTOKEN has the type /AWS1/CNPCLIENTTOKEN.",
          "none": "An ABAP type; the page does not tell what IV_CLIENTTOKEN is on the wire."
        },
        {
          "id": "sap-abap-36",
          "lines": [
            45,
            45
          ],
          "kind": "presence",
          "says": "IV_CLIENTTOKEN is optional.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "sap-abap-37",
          "lines": [
            47,
            47
          ],
          "kind": "prose",
          "says": "ClientToken is a unique identifier in which case counts.",
          "clauses": [
            "client-token-equality"
          ]
        },
        {
          "id": "sap-abap-38",
          "lines": [
            47,
            47
          ],
          "kind": "prose",
          "says": "The caller provides ClientToken.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "sap-abap-39",
          "lines": [
            47,
            47
          ],
          "kind": "prose",
          "says": "ClientToken makes the request idempotent.",
          "clauses": [
            "client-token-replay",
            "client-token-replay-concurrent"
          ]
        },
        {
          "id": "sap-abap-40",
          "lines": [
            47,
            47
          ],
          "kind": "prose",
          "says": "Where the caller gives no ClientToken, the SDK fills one in.",
          "clauses": [
            "client-token-optional"
          ]
        },
        {
          "id": "sap-abap-41",
          "lines": [
            47,
            47
          ],
          "kind": "prose",
          "says": "ClientToken is explained further by a text about safe retries of idempotent calls.",
          "clauses": [
            "client-token-replay"
          ]
        },
        {
          "id": "sap-abap-42",
          "lines": [
            49,
            49
          ],
          "kind": "prose",
          "says": "A heading, before what is returned.",
          "none": "A heading; what stands below it is stated there."
        },
        {
          "id": "sap-abap-43",
          "lines": [
            51,
            51
          ],
          "kind": "name",
          "says": "The answer is called OO_OUTPUT.",
          "none": "About the client and not about the server."
        },
        {
          "id": "sap-abap-44",
          "lines": [
            51,
            51
          ],
          "kind": "type",
          "says": "OO_OUTPUT has the type /AWS1/CL_CNPSENDEVENTRESPONSE.",
          "none": "An ABAP type; the page does not tell what OO_OUTPUT is on the wire."
        }
      ],
      "file": "openapi/sources/sap-abap.yaml"
    }
  ],
  "contradictions": [
    {
      "id": "content-maximum",
      "topic": "How long Content may be",
      "statements": [
        "api-reference-31"
      ],
      "about": "The API reference gives 1024 and the service model 16384; the other pages give no bound.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2020-12-21"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "content-max-length"
          ],
          "decision": "At most 1024 characters, as the model had it then and the page has it still."
        },
        {
          "editions": {
            "from": "2022-12-21"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "content-max-length"
          ],
          "decision": "At most 16384 characters; the page stands before the change."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "content-minimum",
      "topic": "Whether Content may be empty",
      "statements": [
        "api-reference-30"
      ],
      "about": "The API reference asks for one character, as the service model does; the official mobile clients send an empty Content with every typing event.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "mobile-clients",
          "authority": "client",
          "clauses": [
            "content-min-length"
          ],
          "decision": "Refusing an empty Content is strict and accepting it is compatible; neither is held against a server."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "content-support",
      "topic": "Whether Content is supported",
      "statements": [
        "api-reference-28",
        "aws-cli-22",
        "boto3-22",
        "r-paws-23",
        "sap-abap-32"
      ],
      "about": "The two older pages say that it is not supported yet, the three newer ones that it is, for receipts.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2022-12-21"
          },
          "follows": "api-reference-28",
          "authority": "prose",
          "clauses": [
            "content-optional"
          ],
          "decision": "Content may be left out, and nothing is asked of it within its bounds."
        },
        {
          "editions": {
            "from": "2022-12-23"
          },
          "follows": "boto3-22",
          "authority": "prose",
          "clauses": [
            "receipt-content-required",
            "receipt-content-content-media-type",
            "receipt-content-content-schema"
          ],
          "decision": "A receipt has a Content, which is a JSON text."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "content-form",
      "topic": "What Content is",
      "statements": [
        "api-reference-27",
        "aws-cli-21",
        "boto3-21",
        "r-paws-22",
        "sap-abap-31",
        "boto3-22",
        "r-paws-23",
        "sap-abap-32"
      ],
      "about": "Each page calls it a message text, for example; the three newer ones ask for a JSON text with receipts.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2022-12-21"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "content-characters"
          ],
          "decision": "Content is any text."
        },
        {
          "editions": {
            "from": "2022-12-23"
          },
          "follows": "boto3-22",
          "authority": "prose",
          "clauses": [
            "content-characters",
            "receipt-content-content-media-type"
          ],
          "decision": "Content is any text, except that it is JSON with a receipt."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "content-types",
      "topic": "Which content types there are",
      "statements": [
        "api-reference-35",
        "aws-cli-16",
        "boto3-13",
        "r-paws-14",
        "sap-abap-17"
      ],
      "about": "The two older pages list two values, the three newer ones four.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2022-12-21"
          },
          "follows": "api-reference-35",
          "authority": "prose",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "There are two values, typing and connection.acknowledged."
        },
        {
          "editions": {
            "from": "2022-12-23"
          },
          "follows": "boto3-13",
          "authority": "prose",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "There are four; the two receipts joined."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "acknowledged",
      "topic": "Whether connection.acknowledged is supported",
      "statements": [
        "api-reference-37",
        "aws-cli-18",
        "boto3-15",
        "r-paws-16",
        "sap-abap-19",
        "sap-abap-4"
      ],
      "about": "Four pages list it without reserve; the SAP ABAP page says that it ends on 2024-12-31.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2024-01-12"
          },
          "follows": "api-reference-37",
          "authority": "prose",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "It is a listed value like the others."
        },
        {
          "editions": {
            "from": "2024-02-16",
            "to": "2024-02-16"
          },
          "follows": "sap-abap-4",
          "authority": "prose",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "It is listed, and its end is announced: this edition stands on both sides of that day, so a server may accept or refuse it."
        },
        {
          "editions": {
            "from": "2025-08-18"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "It is no longer maintained, which is less than unsupported: a server may accept or refuse it."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "acknowledged-end",
      "topic": "What happens to connection.acknowledged on 2024-12-31",
      "statements": [
        "sap-abap-4",
        "sap-abap-20"
      ],
      "about": "One sentence of the SAP ABAP page says that support ends, another that the event is deprecated.",
      "decided": [
        {
          "editions": {
            "from": "2024-02-16",
            "to": "2024-02-16"
          },
          "follows": "sap-abap-4",
          "authority": "prose",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "The stronger sentence is followed: from that day on a server may refuse the event."
        },
        {
          "editions": {
            "from": "2025-08-18"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "content-type-enum"
          ],
          "decision": "Neither: it is no longer maintained, and a server may accept or refuse it."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "errors",
      "topic": "Which errors there are",
      "statements": [
        "api-reference-64",
        "boto3-50",
        "api-reference-67",
        "boto3-51",
        "api-reference-70",
        "boto3-52",
        "api-reference-73",
        "boto3-53",
        "sap-abap-8"
      ],
      "about": "The API reference and boto3 list four errors; the SAP ABAP page speaks of a conflict, which is a fifth.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2022-12-23"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "response-400-name",
            "response-403-name",
            "response-429-name",
            "response-500-name"
          ],
          "decision": "There are four errors, and no 409."
        },
        {
          "editions": {
            "from": "2024-01-12"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "response-400-name",
            "response-403-name",
            "response-409-name",
            "response-429-name",
            "response-500-name"
          ],
          "decision": "ConflictException is the fifth, with 409."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "receipt-limit",
      "topic": "When a receipt is refused for the number of participants",
      "statements": [
        "sap-abap-7",
        "sap-abap-8"
      ],
      "about": "One sentence says that receipts are not supported with more than two active participants, the next gives a conflict for a supervisor who is barged in only.",
      "decided": [
        {
          "editions": {
            "from": "2024-02-16"
          },
          "follows": "sap-abap-8",
          "authority": "prose",
          "clauses": [
            "response-409-name"
          ],
          "decision": "The supervisor is the case that is judged; what a third participant of another kind brings about is published nowhere."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "signature",
      "topic": "Whether requests are signed",
      "statements": [
        "api-reference-4",
        "aws-cli-4",
        "boto3-6",
        "r-paws-7",
        "sap-abap-10"
      ],
      "about": "Each page says that the API does not use Signature Version 4; nearly every real client signs all the same.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "recordings",
          "authority": "client",
          "clauses": [
            "authorization-ignored"
          ],
          "decision": "An Authorization header is ignored, present or absent, in the editions before the sentence too."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "token-provider",
      "topic": "Who fills in ClientToken",
      "statements": [
        "api-reference-20",
        "aws-cli-26",
        "boto3-28",
        "r-paws-29",
        "sap-abap-38",
        "boto3-30",
        "r-paws-31",
        "sap-abap-40",
        "boto3-32"
      ],
      "about": "Each page says that the caller provides it; the three newer ones add that the SDK does otherwise.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21",
            "to": "2022-12-21"
          },
          "follows": "api-reference-20",
          "authority": "prose",
          "clauses": [
            "client-token-optional"
          ],
          "decision": "The caller provides it or leaves it out; a server sees requests with a token and without."
        },
        {
          "editions": {
            "from": "2022-12-23"
          },
          "follows": "boto3-30",
          "authority": "prose",
          "clauses": [
            "client-token-optional"
          ],
          "decision": "Either may fill it in; a server still serves requests without a token, which one of the official clients sends."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "optional-arguments",
      "topic": "Whether every argument has to be given",
      "statements": [
        "r-paws-9",
        "r-paws-21",
        "r-paws-27"
      ],
      "about": "The usage in the R paws page shows four arguments without a default; its table marks two of them as required.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "content-optional",
            "client-token-optional"
          ],
          "decision": "Content and ClientToken may be left out, as the other pages say too."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "token-place",
      "topic": "Where ConnectionToken travels",
      "statements": [
        "api-reference-7",
        "api-reference-10"
      ],
      "about": "The form of the request has it in a header, the list below it among the parameters of the URI.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "x-amz-bearer-required",
            "x-amz-bearer-elsewhere"
          ],
          "decision": "It is the header X-Amz-Bearer; a token in the query does not count."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "content-type-meaning",
      "topic": "Whether ContentType is the media type of the request",
      "statements": [
        "api-reference-34",
        "aws-cli-15",
        "boto3-12",
        "r-paws-13",
        "sap-abap-16",
        "api-reference-8"
      ],
      "about": "Each page calls ContentType the content type of the request; the form of the request has application/json as that.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "service-model",
          "authority": "model",
          "clauses": [
            "body-media-types",
            "content-type-enum"
          ],
          "decision": "ContentType names the event, and the media type stands in the header."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "request-media-type",
      "topic": "Which media type a request has",
      "statements": [
        "api-reference-8"
      ],
      "about": "The API reference has application/json; R paws and the mobile clients send application/x-amz-json-1.1.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "recordings",
          "authority": "client",
          "clauses": [
            "body-media-types"
          ],
          "decision": "Both are accepted."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "request-order",
      "topic": "The order of the members of a request",
      "statements": [
        "api-reference-9",
        "boto3-8",
        "r-paws-46"
      ],
      "about": "The API reference begins with ClientToken, boto3 and R paws with ContentType.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "rfc8259",
          "authority": "protocol",
          "clauses": [
            "body-json-equivalents"
          ],
          "decision": "The order means nothing; real clients send two different ones."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "response-order",
      "topic": "The order of Id and AbsoluteTime",
      "statements": [
        "api-reference-45",
        "aws-cli-45",
        "aws-cli-48",
        "boto3-39",
        "r-paws-39"
      ],
      "about": "The API reference has AbsoluteTime first, the AWS CLI, boto3 and R paws have Id first.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "rfc8259",
          "authority": "protocol",
          "clauses": [
            "response-body-json-type"
          ],
          "decision": "The answer is a JSON object, whose members have no order."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "sample-escapes",
      "topic": "How the sample content of a receipt is written",
      "statements": [
        "boto3-23",
        "r-paws-24",
        "sap-abap-33"
      ],
      "about": "Boto3 shows it with plain quotation marks, R paws and SAP ABAP with escaped ones.",
      "decided": [
        {
          "editions": {
            "from": "2022-12-23"
          },
          "follows": "rfc8259",
          "authority": "protocol",
          "clauses": [
            "receipt-content-content-schema"
          ],
          "decision": "The value of Content is the text without escapes; the escapes are those of a text inside another."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    },
    {
      "id": "hours",
      "topic": "How the hour of AbsoluteTime is written",
      "statements": [
        "api-reference-51",
        "aws-cli-51",
        "boto3-46",
        "api-reference-52",
        "aws-cli-52",
        "boto3-47"
      ],
      "about": "The form has hh, which in that notation often counts to 12; ISO 8601 counts to 24.",
      "decided": [
        {
          "editions": {
            "from": "2019-11-21"
          },
          "follows": "api-reference-51",
          "authority": "prose",
          "clauses": [
            "response-absolute-time-pattern",
            "response-absolute-time-format"
          ],
          "decision": "Hours go from 00 to 23, and Z is UTC."
        }
      ],
      "file": "openapi/sources/contradictions.yaml"
    }
  ]
};
