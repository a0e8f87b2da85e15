// Generated from openapi/send-event.openapi.yaml; do not edit. `npm run generate` makes it anew.
export interface paths {
    "/participant/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an event.
         * @description Message receipts are not supported when there are more than two active participants in the chat: with a supervisor barged in they result in a ConflictException. The API is called with a connection token, not with a participant token, and is not signed with Signature Version 4.
         */
        post: operations["SendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of a request. */
        SendEventRequest: {
            /**
             * @description The content type of the request.
             *
             * - MUST `content-type-required`: ContentType is present and not null. (service-model, api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt, sap-abap.txt)
             * - MUST `content-type-min-length`: ContentType has at least 1 character (Unicode scalar values). (service-model, api-reference.txt)
             * - MUST `content-type-max-length`: ContentType has at most 100 characters (Unicode scalar values). (service-model, api-reference.txt)
             * - MUST `content-type-enum`: ContentType is one of: application/vnd.amazonaws.connect.event.typing, application/vnd.amazonaws.connect.event.connection.acknowledged, application/vnd.amazonaws.connect.event.message.delivered, application/vnd.amazonaws.connect.event.message.read. (api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt, sap-abap.txt)
             * @enum {string}
             */
            ContentType: "application/vnd.amazonaws.connect.event.typing" | "application/vnd.amazonaws.connect.event.connection.acknowledged" | "application/vnd.amazonaws.connect.event.message.delivered" | "application/vnd.amazonaws.connect.event.message.read";
            /**
             * @description The content of the event; for receipts a JSON string.
             *
             * - MUST `content-optional`: Content may be left out, and null means that it is absent. (smithy-restjson1, service-model, api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt, sap-abap.txt)
             * - MAY `content-min-length`: An empty Content is refused by the model's minimum, and sent by the official mobile clients; both are tolerated. (service-model, api-reference.txt, mobile-clients)
             * - MUST `content-max-length`: Content has at most 16384 characters (Unicode scalar values). (service-model, api-reference.txt)
             * - SHOULD `receipt-content-required`: Content (receipt) is present and not null. (boto3.txt, r-paws.txt, sap-abap.txt)
             * - SHOULD `receipt-content-content-media-type`: Content (receipt) holds a text of the media type application/json. (boto3.txt, r-paws.txt, sap-abap.txt)
             * - SHOULD `receipt-content-content-schema`: The text that Content (receipt) holds matches its schema. (boto3.txt, r-paws.txt, sap-abap.txt)
             */
            Content?: string;
            /**
             * @description A unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
             *
             * - MUST `client-token-optional`: ClientToken may be left out, and null means that it is absent. (smithy-restjson1, service-model, api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt, sap-abap.txt)
             * - MUST `client-token-min-length`: The model has no minimum; an empty token is accepted. (service-model, api-reference.txt, recordings)
             * - MUST `client-token-max-length`: ClientToken has at most 500 characters (Unicode scalar values). (service-model, api-reference.txt)
             */
            ClientToken?: string;
        };
        /** @description The body of a success. */
        SendEventResponse: {
            /**
             * @description The ID of the response.
             *
             * - MUST `response-id-required`: Id of the answer is present and not null. (api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt)
             * - MUST `response-id-min-length`: Id of the answer has at least 1 character (Unicode scalar values). (service-model, api-reference.txt)
             * - MUST `response-id-max-length`: Id of the answer has at most 256 characters (Unicode scalar values). (service-model, api-reference.txt)
             */
            Id: string;
            /**
             * Format: date-time
             * @description The time when the event was sent, as yyyy-MM-ddThh:mm:ss.SSSZ.
             *
             * - MUST `response-absolute-time-required`: AbsoluteTime of the answer is present and not null. (api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt)
             * - MUST `response-absolute-time-min-length`: AbsoluteTime of the answer has at least 1 character (Unicode scalar values). (service-model, api-reference.txt)
             * - MUST `response-absolute-time-max-length`: AbsoluteTime of the answer has at most 100 characters (Unicode scalar values). (service-model, api-reference.txt)
             * - MUST `response-absolute-time-pattern`: AbsoluteTime of the answer matches ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$. (api-reference.txt, aws-cli.txt, boto3.txt)
             * - MUST `response-absolute-time-format`: AbsoluteTime of the answer is a date-time that exists in the calendar. (api-reference.txt, aws-cli.txt, boto3.txt)
             */
            AbsoluteTime: string;
        };
        /**
         * @description The body of an error. The model names the text `Message`, the live service writes `message`.
         *
         * - MUST `error-body-any-of`: An error has its text under Message or message. (live-service, service-model, recordings)
         */
        Error: {
            /** @description - MUST `error-message-min-length`: Message of an error has at least 1 character (Unicode scalar values). (live-service, service-model, recordings) */
            Message?: string;
            /** @description - MUST `error-lowercase-message-min-length`: message of an error has at least 1 character (Unicode scalar values). (live-service, service-model, recordings) */
            message?: string;
        };
        /**
         * @description The body of an error whose text the model bounds.
         *
         * - MUST `bounded-error-body-any-of`: An error has its text under Message or message. (service-model, live-service)
         */
        BoundedError: {
            /**
             * @description - MUST `bounded-error-message-min-length`: Message of an error has at least 1 character (Unicode scalar values). (service-model, live-service)
             * - MUST `bounded-error-message-max-length`: Message of an error has at most 2000 characters (Unicode scalar values). (service-model, live-service)
             */
            Message?: string;
            /**
             * @description - MUST `bounded-error-lowercase-message-min-length`: message of an error has at least 1 character (Unicode scalar values). (service-model, live-service)
             * - MUST `bounded-error-lowercase-message-max-length`: message of an error has at most 2000 characters (Unicode scalar values). (service-model, live-service)
             */
            message?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SendEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The authentication token associated with the participant's connection (ConnectionToken).
                 *
                 * - MUST `x-amz-bearer-required`: A request without the credential is refused. (service-model, api-reference.txt, aws-cli.txt, boto3.txt, r-paws.txt, sap-abap.txt)
                 * - MUST `x-amz-bearer-min-length`: An empty credential is refused. (service-model, api-reference.txt)
                 * - MUST `x-amz-bearer-max-length`: A credential longer than the maximum is refused. (service-model, api-reference.txt)
                 * @example EXAMPLE-CONNECTION-TOKEN
                 */
                "X-Amz-Bearer": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description - MUST `body-required`: A request without a body is refused. (smithy-restjson1, api-reference.txt) */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEventRequest"];
                "application/x-amz-json-1.1": components["schemas"]["SendEventRequest"];
            };
        };
        responses: {
            /** @description The event was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendEventResponse"];
                };
            };
            /**
             * @description The input fails to satisfy the constraints, or cannot be read.
             *
             * - MUST `response-400-name`: An answer 400 that names its error names ValidationException or SerializationException. (service-model, api-reference.txt, boto3.txt)
             */
            400: {
                headers: {
                    /** @description The bare name of the error. */
                    "X-Amzn-Errortype"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundedError"];
                };
            };
            /**
             * @description You do not have sufficient access to perform this action.
             *
             * - MUST `response-403-name`: An answer 403 that names its error names AccessDeniedException. (service-model, api-reference.txt, boto3.txt)
             */
            403: {
                headers: {
                    /** @description The bare name of the error. */
                    "X-Amzn-Errortype"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another path, an answer of HTTP itself. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Another method, an answer of HTTP itself. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The Accept header excludes JSON, an answer of the protocol.
             *
             * - MAY `response-406-name`: An answer 406 that names its error names NotAcceptableException. (smithy-restjson1)
             */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The action conflicts with the state of the chat, such as a receipt while a supervisor is in it.
             *
             * - MUST `response-409-name`: An answer 409 that names its error names ConflictException. (service-model, sap-abap.txt)
             */
            409: {
                headers: {
                    /** @description The bare name of the error. */
                    "X-Amzn-Errortype"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundedError"];
                };
            };
            /** @description The request has no length, an answer of HTTP itself. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than the server reads, an answer of HTTP itself. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The media type of the request is not served, an answer of the protocol.
             *
             * - MAY `response-415-name`: An answer 415 that names its error names UnsupportedMediaTypeException. (smithy-restjson1)
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request was denied due to request throttling.
             *
             * - MUST `response-429-name`: An answer 429 that names its error names ThrottlingException. (service-model, api-reference.txt, boto3.txt)
             */
            429: {
                headers: {
                    /** @description The bare name of the error. */
                    "X-Amzn-Errortype"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description There is an internal failure in the service.
             *
             * - MUST `response-500-name`: An answer 500 that names its error names InternalServerException. (service-model, api-reference.txt, boto3.txt)
             */
            500: {
                headers: {
                    /** @description The bare name of the error. */
                    "X-Amzn-Errortype"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}

/** The body of a request. */
export type SendEventRequest = operations["SendEvent"]["requestBody"]["content"]["application/json"];
/** The body of a success. */
export type SendEventResponse = operations["SendEvent"]["responses"][200]["content"]["application/json"];
/** The documented errors by their names: the status that carries each, and the body that comes with it. */
export interface SendEventErrors {
    /** The input fails to satisfy the constraints, or cannot be read. */
    "ValidationException": { status: 400; body: operations["SendEvent"]["responses"][400]["content"]["application/json"] };
    /** The input fails to satisfy the constraints, or cannot be read. */
    "SerializationException": { status: 400; body: operations["SendEvent"]["responses"][400]["content"]["application/json"] };
    /** You do not have sufficient access to perform this action. */
    "AccessDeniedException": { status: 403; body: operations["SendEvent"]["responses"][403]["content"]["application/json"] };
    /** The Accept header excludes JSON, an answer of the protocol. */
    "NotAcceptableException": { status: 406; body: undefined };
    /** The action conflicts with the state of the chat, such as a receipt while a supervisor is in it. */
    "ConflictException": { status: 409; body: operations["SendEvent"]["responses"][409]["content"]["application/json"] };
    /** The media type of the request is not served, an answer of the protocol. */
    "UnsupportedMediaTypeException": { status: 415; body: undefined };
    /** The request was denied due to request throttling. */
    "ThrottlingException": { status: 429; body: operations["SendEvent"]["responses"][429]["content"]["application/json"] };
    /** There is an internal failure in the service. */
    "InternalServerException": { status: 500; body: operations["SendEvent"]["responses"][500]["content"]["application/json"] };
}
/** The name of a documented error. */
export type ErrorName = keyof SendEventErrors;
/** The name of a provider state. */
export type StateName = "a connected participant" | "a second connected participant" | "the participant has left the chat" | "the chat has ended" | "the connection token has expired" | "a participant token" | "an unknown connection token" | "a supervisor has joined the chat" | "requests are throttled" | "the service fails";
