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
             * @enum {string}
             */
            ContentType: "application/vnd.amazonaws.connect.event.typing" | "application/vnd.amazonaws.connect.event.connection.acknowledged" | "application/vnd.amazonaws.connect.event.message.delivered" | "application/vnd.amazonaws.connect.event.message.read";
            /** @description The content of the event; for receipts a JSON string. */
            Content?: string;
            /** @description A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. */
            ClientToken?: string;
        };
        /** @description The body of a success. */
        SendEventResponse: {
            /** @description The ID of the response. */
            Id: string;
            /**
             * Format: date-time
             * @description The time when the event was sent, as yyyy-MM-ddThh:mm:ss.SSSZ.
             */
            AbsoluteTime: string;
        };
        /** @description The body of an error. The model names the text `Message`, the live service writes `message`. */
        Error: {
            Message?: string;
            message?: string;
        };
        /** @description The body of an error whose text the model bounds. */
        BoundedError: {
            Message?: string;
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
                 * @example EXAMPLE-CONNECTION-TOKEN
                 */
                "X-Amz-Bearer": string;
            };
            path?: never;
            cookie?: never;
        };
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
            /** @description The input fails to satisfy the constraints, or cannot be read. */
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
            /** @description You do not have sufficient access to perform this action. */
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
            /** @description The Accept header excludes JSON, an answer of the protocol. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The action conflicts with the state of the chat, such as a receipt while a supervisor is in it. */
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
            /** @description The media type of the request is not served, an answer of the protocol. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was denied due to request throttling. */
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
            /** @description There is an internal failure in the service. */
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
