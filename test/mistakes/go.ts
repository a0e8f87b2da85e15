import { failed, invalid, json, parsed, unreadable } from './server.ts';
import type { Mistake } from './mistake.ts';

export const go: readonly Mistake[] = [
  {
    id: 'go-limit-reader',
    habit: 'Go, io.LimitReader',
    what: 'of a body of more than 64 KiB the rest is silently lost',
    change: ({ text }) => ({ text: (asked) => text({ ...asked, body: asked.body.subarray(0, 65_536) }) }),
    seen: ['length-at-maximum@content-max-length'],
  },
  {
    id: 'go-content-length-checked',
    habit: 'Go, r.ContentLength > 0',
    what: 'a body without a Content-Length counts as none',
    change: ({ text }) => ({
      text: (asked) => (asked.header('transfer-encoding') === undefined ? text(asked) : undefined),
    }),
    seen: ['body-chunked@body-chunked'],
  },
  {
    id: 'go-charset-compared',
    habit: 'Go, mime.ParseMediaType',
    what: 'the charset has to be utf-8, in lower case',
    change: ({ mediaType }) => ({
      mediaType: (asked) =>
        mediaType(asked) && !/charset=(?!"?utf-8)/.test(asked.header('content-type') ?? ''),
    }),
    seen: ['media-type-parameters@body-media-type-parameters'],
  },
  {
    id: 'go-singleflight-only',
    habit: 'Go, singleflight.Group',
    what: 'requests with one token are joined while they run, and forgotten afterwards',
    change: () => ({
      remember: (key, make, memory) => {
        const sent = memory.get(key) ?? make();
        memory.set(key, sent);
        setImmediate(() => memory.delete(key));
        return sent;
      },
    }),
    seen: ['replay-same@client-token-replay', 'replay-lasting@client-token-replay-lasting'],
  },
  {
    id: 'go-ring-of-tokens',
    habit: 'Go, container/ring',
    what: 'only the last 20 tokens are remembered',
    change: ({ remember }) => ({
      remember: (key, make, memory) => {
        const [oldest] = memory.keys();
        if (memory.size > 20 && oldest !== undefined) memory.delete(oldest);
        return remember(key, make, memory);
      },
    }),
    seen: ['replay-lasting@client-token-replay-lasting'],
  },
  {
    id: 'go-map-written-by-two',
    habit: 'Go, a map without a mutex',
    what: 'two writes at once end the request with a 500',
    change: ({ remember }) => {
      let writing = 0;
      return {
        remember: async (key, make, memory) => {
          if (memory.has(key)) return remember(key, make, memory);
          writing += 1;
          try {
            await new Promise(setImmediate);
            if (writing > 6) throw failed('concurrent map writes');
            return await remember(key, make, memory);
          } finally {
            writing -= 1;
          }
        },
      };
    },
    seen: ['server-error@no-server-error'],
  },
  {
    id: 'go-error-as-success',
    habit: 'Go, a forgotten return after http.Error',
    what: 'a body that cannot be read is refused and answered all the same',
    change: ({ failure }) => ({
      failure: (refused, asked) =>
        refused.type === 'SerializationException'
          ? { status: 200, headers: json, body: JSON.stringify({ message: refused.message }) }
          : failure(refused, asked),
    }),
    seen: [
      'json-malformed@body-json-malformed',
      'body-other-type@body-json-type',
      'body-missing@body-required',
    ],
  },
  {
    id: 'go-string-tag',
    habit: 'Go, the tag `json:",string"`',
    what: 'a text that holds a quoted text is read as that one',
    change: ({ string }) => ({
      string: (object, name) => {
        const value = string(object, name);
        const inner = value?.startsWith('"') === true ? parsed(value) : undefined;
        return typeof inner === 'string' ? inner : value;
      },
    }),
    seen: ['content-against-schema@receipt-content-content-schema'],
  },
  {
    id: 'go-text-from-runes',
    habit: 'Go, unicode.IsPrint',
    what: 'text has to be printable: no line ends, no tabs',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (/\p{Cc}/u.test(event.Content ?? '')) throw invalid('not printable');
        check(event, asked);
      },
    }),
    seen: ['characters-accepted@content-characters'],
  },
  {
    id: 'go-decode-twice',
    habit: 'Go, json.RawMessage',
    what: 'the content has to be JSON for every type of event',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.Content !== undefined && parsed(event.Content) === undefined) throw unreadable('no JSON');
        check(event, asked);
      },
    }),
    seen: ['characters-accepted@content-characters', 'length-at-maximum@content-max-length'],
  },
  {
    id: 'go-grpc-gateway-status',
    habit: 'Go, grpc-gateway',
    what: 'errors have the code of gRPC, a number, where clients read the name',
    change: ({ failure }) => ({
      failure: (refused, asked) => ({
        ...failure(refused, asked),
        body: JSON.stringify({ code: 3, message: refused.message, details: [] }),
      }),
    }),
    seen: ['error-name-text@error-type-name-text'],
  },
  {
    id: 'go-pooled-value',
    habit: 'Go, json.Unmarshal into a value from a sync.Pool',
    what: 'null leaves the type of the event before',
    change: ({ string }) => {
      let before: string | undefined;
      return {
        string: (object, name) => {
          if (name !== 'ContentType') return string(object, name);
          if (object.ContentType !== null) before = string(object, name);
          return before;
        },
      };
    },
    seen: ['member-missing@content-type-required'],
  },
  {
    id: 'go-decodes-twice-in-content',
    habit: 'Go, a strict decoder for the content alone',
    what: 'a member that stands twice in the content of a receipt makes the server fail',
    change: ({ check }) => ({
      check: (event, asked) => {
        if ((event.Content ?? '').split('"messageId"').length > 2)
          throw failed('duplicate field "messageId"');
        check(event, asked);
      },
    }),
    seen: ['duplicate-members@body-duplicate-members', 'server-error@no-server-error'],
  },
  {
    id: 'go-folds-the-token',
    habit: 'Go, encoding/json',
    what: 'clienttoken is taken for ClientToken',
    change: ({ string }) => ({
      string: (object, name) =>
        string(
          name === 'ClientToken' && !Object.hasOwn(object, name) ? { [name]: object.clienttoken } : object,
          name,
        ),
    }),
    seen: ['member-names-exact@body-member-names-exact'],
  },
  {
    id: 'go-folds-the-content',
    habit: 'Go, encoding/json',
    what: 'content is taken for Content',
    change: ({ string }) => ({
      string: (object, name) =>
        string(
          name === 'Content' && !Object.hasOwn(object, name) ? { [name]: object.content } : object,
          name,
        ),
    }),
    seen: ['member-names-exact@body-member-names-exact'],
  },
];
