import { failed, invalid, json, parsed, type Sent } from './server.ts';
import type { Mistake } from './mistake.ts';

export const node: readonly Mistake[] = [
  {
    id: 'node-first-word-of-the-credential',
    habit: "header.split(' ')[0]",
    what: 'the credential is read up to its first space',
    change: ({ bearer }) => ({ bearer: (asked) => bearer(asked).split(' ')[0] ?? '' }),
    seen: ['credential-unknown@x-amz-bearer-unknown'],
  },
  {
    id: 'node-credential-with-parameters',
    habit: 'The header is read as a media type is',
    what: 'the credential is read up to a semicolon',
    change: ({ bearer }) => ({ bearer: (asked) => bearer(asked).split(';')[0] ?? '' }),
    seen: ['credential-unknown@x-amz-bearer-unknown'],
  },
  {
    id: 'node-credential-after-a-colon',
    habit: 'The header is read as a user and a password',
    what: 'what stands before a colon of the credential is not compared',
    change: ({ bearer }) => ({ bearer: (asked) => bearer(asked).split(':').pop() ?? '' }),
    seen: ['credential-unknown@x-amz-bearer-unknown'],
  },
  {
    id: 'node-object-as-map',
    habit: 'Node, a plain object as a map',
    what: 'the token `constructor` is always known',
    change: () => {
      const events: Record<string, Record<string, Sent>> = {};
      return {
        remember: (key, make) => {
          const [bearer = '', token = ''] = key.split('\n');
          return ((events[bearer] ??= {})[token] ??= make());
        },
      };
    },
    seen: ['success-json@response-json', 'response-type@response-body-json-type'],
  },
  {
    id: 'node-pattern-of-the-token',
    habit: 'Node, new RegExp(token)',
    what: 'a token with an open parenthesis makes the server fail',
    change: ({ remember }) => ({
      remember: (key, make, memory) => {
        if (/[([]/.test(key)) throw failed('Invalid regular expression');
        return remember(key, make, memory);
      },
    }),
    seen: ['server-error@no-server-error', 'characters-accepted@client-token-characters'],
  },
  {
    id: 'node-express-malformed-page',
    habit: 'Node, the error handler of Express',
    what: 'a body that cannot be read gets a page, everything else JSON',
    change: ({ failure }) => ({
      failure: (refused, asked) =>
        refused.type === 'SerializationException'
          ? { status: 400, headers: { 'Content-Type': 'text/html' }, body: '<pre>Bad Request</pre>' }
          : failure(refused, asked),
    }),
    seen: ['response-type@bounded-error-body-json-type', 'error-named@error-type-present'],
  },
  {
    id: 'node-nest-messages',
    habit: 'Node, the ValidationPipe of NestJS',
    what: 'the text of an error is a list of texts',
    change: ({ failure }) => ({
      failure: (refused, asked) => ({
        ...failure(refused, asked),
        body: JSON.stringify({
          statusCode: refused.status,
          message: [refused.message],
          error: 'Bad Request',
        }),
      }),
    }),
    seen: ['response-type@bounded-error-lowercase-message-json-type'],
  },
  {
    id: 'node-zod-trim',
    habit: 'Node, z.string().trim().min(1)',
    what: 'the type of an event is trimmed',
    change: ({ string }) => ({
      string: (object, name) =>
        name === 'ContentType' ? string(object, name)?.trim() : string(object, name),
    }),
    seen: ['value-unlisted@content-type-enum'],
  },
  {
    id: 'node-length-of-json',
    habit: 'Node, JSON.stringify(content).length',
    what: 'the content is counted with its quotes',
    change: ({ count }) => ({
      count: (text, name) => (name === 'Content' ? JSON.stringify(text).length : count(text, name)),
    }),
    seen: ['length-at-maximum@content-max-length'],
  },
  {
    id: 'node-json-lines',
    habit: 'Node, a reader of JSON lines',
    what: 'what stands after the first line is not read',
    change: ({ object }) => ({
      object: (text) => object(text.includes('}\n{') ? (text.split('\n')[0] ?? '') : text),
    }),
    seen: ['json-malformed@body-json-malformed'],
  },
  {
    id: 'node-falsy-body',
    habit: 'Node, if (!body)',
    what: 'a body that is 0 makes the server fail',
    change: ({ object }) => ({
      object: (text) => {
        const value = object(text);
        if (value === 0) throw failed('Cannot read properties of undefined');
        return value;
      },
    }),
    seen: ['refusal-error@body-json-type', 'server-error@no-server-error'],
  },
  {
    id: 'node-error-text-by-hand',
    habit: 'Node, a template for the body of an error',
    what: 'a type with a backslash in it makes the error no JSON',
    change: ({ failure }) => ({
      failure: (refused, asked) => {
        const value = /"ContentType":"((?:[^"\\]|\\.)*)"/.exec(asked.body.toString())?.[1] ?? '';
        return refused.message === 'ContentType is not supported' && value.includes('\\\\')
          ? {
              ...failure(refused, asked),
              body: `{"message":"unsupported: ${value.replaceAll('\\\\', '\\')}"}`,
            }
          : failure(refused, asked);
      },
    }),
    seen: ['response-type@bounded-error-body-json-type'],
  },
  {
    id: 'node-not-modified',
    habit: 'Node, an ETag of the answer',
    what: 'a replay is answered 304, without a body',
    change: ({ success }) => {
      const before = new Set<string>();
      return {
        success: (sent, event, asked) => {
          const again = before.has(sent.Id);
          before.add(sent.Id);
          return again ? { status: 304, headers: {}, body: '' } : success(sent, event, asked);
        },
      };
    },
    seen: ['replay-same@client-token-replay', 'status-documented@documented-status'],
  },
  {
    id: 'node-already-reported',
    habit: 'Node, a status of its own for a replay',
    what: 'a replay is answered 208, with the answer of the first',
    change: ({ success }) => {
      const before = new Set<string>();
      return {
        success: async (sent, event, asked) => {
          const again = before.has(sent.Id);
          before.add(sent.Id);
          return { ...(await success(sent, event, asked)), ...(again ? { status: 208 } : {}) };
        },
      };
    },
    seen: ['success-status@response-status'],
  },
  {
    id: 'node-replayed-time-as-number',
    habit: 'Node, a cache that keeps dates as numbers',
    what: 'the time of a replay is a number',
    change: ({ success }) => {
      const before = new Set<string>();
      return {
        success: (sent, event, asked) => {
          const again = before.has(sent.Id);
          before.add(sent.Id);
          return again
            ? {
                status: 200,
                headers: json,
                body: JSON.stringify({ ...sent, AbsoluteTime: Date.parse(sent.AbsoluteTime) }),
              }
            : success(sent, event, asked);
        },
      };
    },
    seen: ['response-type@response-absolute-time-json-type'],
  },
  {
    id: 'node-deep-content',
    habit: 'Node, a recursive check of the content',
    what: 'the content of a receipt may have no member but the message',
    change: ({ check }) => ({
      check: (event, asked) => {
        check(event, asked);
        const value = parsed(event.Content ?? '');
        if (
          typeof value === 'object' &&
          value !== null &&
          'messageId' in value &&
          Object.keys(value).length > 1
        )
          throw invalid('must NOT have additional properties');
      },
    }),
    seen: ['content-further-members@receipt-content-content-additional-properties'],
  },
];
