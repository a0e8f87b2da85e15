import { gzipSync } from 'node:zlib';
import { Dropped, failed, json, Refused, type Answer } from './server.ts';
import type { Mistake } from './mistake.ts';

const page = (status: number): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html' },
  body: '<html><body>Request blocked.</body></html>',
});

export const gateways: readonly Mistake[] = [
  {
    id: 'gateway-forbidden-untyped',
    habit: 'an API gateway with an authorizer of its own',
    what: 'an unknown token gets {"message":"Forbidden"} without a name',
    change: ({ failure }) => ({
      failure: (refused, asked) =>
        refused.status === 403
          ? { status: 403, headers: json, body: '{"message":"Forbidden"}' }
          : failure(refused, asked),
    }),
    seen: ['error-named@error-type-present'],
  },
  {
    id: 'gateway-unauthorized',
    habit: 'an API gateway with an authorizer of its own',
    what: 'a missing token is answered 401',
    change: ({ failure, bearer }) => ({
      failure: (refused, asked) =>
        bearer(asked) === '' ? { ...failure(refused, asked), status: 401 } : failure(refused, asked),
    }),
    seen: ['refusal-error@x-amz-bearer-required', 'status-documented@documented-status'],
  },
  {
    id: 'gateway-blocks-scripts',
    habit: 'a web application firewall',
    what: 'a content with a script element gets a page',
    change: ({ before, failure }) => ({
      before: (asked) => {
        if (/<script/i.test(asked.body.toString())) throw new Refused(403, 'blocked', 'blocked');
        return before(asked);
      },
      failure: (refused, asked) => (refused.type === 'blocked' ? page(403) : failure(refused, asked)),
    }),
    seen: ['characters-accepted@content-characters'],
  },
  {
    id: 'gateway-blocks-paths',
    habit: 'a web application firewall',
    what: 'a body with ../ loses its connection',
    change: ({ before }) => ({
      before: (asked) => {
        if (asked.body.includes('../')) throw new Dropped();
        return before(asked);
      },
    }),
    seen: ['answer-missing@answers-every-request'],
  },
  {
    id: 'gateway-shows-the-headers',
    habit: 'a default page that shows what was asked',
    what: 'an unknown path and another method are answered with the headers of the request',
    change: ({ before, failure, routed }) => ({
      before: (asked) => {
        if (!routed(asked)) throw new Refused(404, 'unknown', asked.header('x-amz-bearer') ?? '');
        return before(asked);
      },
      failure: (refused, asked) =>
        refused.type === 'unknown'
          ? { status: 404, headers: json, body: JSON.stringify({ headers: { bearer: refused.message } }) }
          : failure(refused, asked),
    }),
    seen: ['credential-echoed@x-amz-bearer-not-echoed'],
  },
  {
    id: 'gateway-head-with-a-body',
    habit: 'a router that tells methods apart by whether there is a body',
    what: 'HEAD with a body is served',
    change: ({ routed }) => ({
      routed: (asked) =>
        routed(asked.method === 'HEAD' && asked.body.length > 0 ? { ...asked, method: 'POST' } : asked),
    }),
    seen: ['method-other@method-exact'],
  },
  {
    id: 'gateway-idempotency-key',
    habit: 'a layer for Idempotency-Key before every service',
    what: 'the header Idempotency-Key counts in place of the token',
    change: ({ key }) => ({
      key: (bearer, token, event, asked) =>
        key(bearer, asked.header('idempotency-key') ?? token, event, asked),
    }),
    seen: ['headers-ignored@headers-ignored', 'response-unique@response-id-unique'],
  },
  {
    id: 'gateway-precondition',
    habit: 'a layer for preconditions before every service',
    what: 'If-None-Match: * is answered 304',
    change: ({ success }) => ({
      success: (sent, event, asked) =>
        asked.header('if-none-match') === '*'
          ? { status: 304, headers: {}, body: '' }
          : success(sent, event, asked),
    }),
    seen: ['headers-ignored@headers-ignored', 'status-documented@documented-status'],
  },
  {
    id: 'gateway-range',
    habit: 'a cache that serves ranges',
    what: 'Range is answered 206',
    change: ({ success }) => ({
      success: async (sent, event, asked) => ({
        ...(await success(sent, event, asked)),
        ...(asked.header('range') === undefined ? {} : { status: 206 }),
      }),
    }),
    seen: ['success-status@response-status'],
  },
  {
    id: 'gateway-routes-by-target',
    habit: 'a router for the protocols of several services',
    what: 'a request with X-Amz-Target is not known',
    change: ({ routed }) => ({
      routed: (asked) => asked.header('x-amz-target') === undefined && routed(asked),
    }),
    seen: ['headers-ignored@headers-ignored'],
  },
  {
    id: 'gateway-thirty-headers',
    habit: 'a limit on the number of header fields',
    what: 'more than 30 header fields are answered 431',
    change: ({ before }) => ({
      before: (asked) => {
        if (asked.header('x-note-30') !== undefined) throw new Refused(431, 'TooMany', 'too many fields');
        return before(asked);
      },
    }),
    seen: ['headers-ignored@headers-ignored'],
  },
  {
    id: 'gateway-parses-the-signature',
    habit: 'a layer that takes signatures apart',
    what: 'an Authorization that is no signature is refused',
    change: ({ bearer }) => ({
      bearer: (asked) =>
        /^AWS4(?!.*Signature=)/.test(asked.header('authorization') ?? '') ? '' : bearer(asked),
    }),
    seen: ['authorization-ignored@authorization-ignored'],
  },
  {
    id: 'gateway-two-media-types',
    habit: 'a header that is read as one value',
    what: 'two Content-Type fields make the server fail',
    change: ({ before, mediaType }) => ({
      before: (asked) => {
        if (asked.header('content-type') === 'application/json, text/plain')
          throw new Refused(500, 'InternalServerException', 'a list');
        return before(asked);
      },
      mediaType,
    }),
    seen: ['server-error@no-server-error'],
  },
  {
    id: 'gateway-first-media-type',
    habit: 'a header of which the beginning is read',
    what: 'application/json, text/plain is JSON',
    change: ({ mediaType }) => ({
      mediaType: (asked) =>
        mediaType({
          ...asked,
          header: (name) => asked.header(name)?.split(name === 'content-type' ? ',' : '\n')[0],
        }),
    }),
    seen: ['media-type-foreign@body-media-type-foreign'],
  },
  {
    id: 'gateway-equal-bearers',
    habit: 'a proxy that joins equal header fields',
    what: 'the bearer may stand there twice',
    change: ({ bearer }) => ({
      bearer: (asked) => {
        const all = new Set(bearer(asked).split(', '));
        return all.size === 1 ? ([...all][0] ?? '') : bearer(asked);
      },
    }),
    seen: ['credential-duplicate@x-amz-bearer-duplicate'],
  },
  {
    id: 'gateway-shows-its-query',
    habit: 'a store whose errors are handed on',
    what: 'the error of a token that is too long has the query in it',
    change: ({ failure }) => ({
      failure: (refused, asked) =>
        refused.message.startsWith('ClientToken has')
          ? failure(
              new Refused(
                refused.status,
                refused.type,
                'value too long: SELECT id, sent_at FROM events WHERE token = $1',
              ),
              asked,
            )
          : failure(refused, asked),
    }),
    seen: ['internals-shown@no-internals'],
  },
  {
    id: 'gateway-cache-by-body',
    habit: 'a gateway that caches by method, path and body',
    what: 'a body that was answered gets that answer, whoever sends it',
    change: ({ before, success, failure }) => {
      const known = new Map<string, Answer>();
      return {
        before: (asked) => {
          if (known.has(asked.body.toString('latin1'))) throw new Refused(200, 'cached', 'cached');
          return before(asked);
        },
        success: async (sent, event, asked) => {
          const answer = await success(sent, event, asked);
          known.set(asked.body.toString('latin1'), answer);
          return answer;
        },
        failure: (refused, asked) => known.get(asked.body.toString('latin1')) ?? failure(refused, asked),
      };
    },
    seen: ['credential-unknown@x-amz-bearer-unknown', 'token-scope@client-token-scope'],
  },
  {
    id: 'gateway-gzip-unasked',
    habit: 'a proxy that compresses whatever was asked for',
    what: 'a success is compressed though no Accept-Encoding allows it',
    change: ({ success }) => ({
      success: async (...all) => {
        const answer = await success(...all);
        return {
          ...answer,
          headers: { ...answer.headers, 'Content-Encoding': 'gzip' },
          body: gzipSync(String(answer.body)),
        };
      },
    }),
    seen: ['success-json@response-json'],
  },
  {
    id: 'gateway-percent-decodes-the-bearer',
    habit: 'a proxy that decodes header values',
    what: 'a percent-encoded bearer is known',
    change: ({ bearer }) => ({
      bearer: (asked) =>
        bearer(asked).replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        ),
    }),
    seen: ['credential-unknown@x-amz-bearer-unknown'],
  },
  {
    id: 'gateway-trace-as-id',
    habit: 'a gateway that hands the id of the request on',
    what: 'the Id is the amz-sdk-invocation-id of the request',
    change: ({ id }) => ({ id: (asked) => asked.header('amz-sdk-invocation-id') ?? id(asked) }),
    seen: ['response-unique@response-id-unique'],
  },
  {
    id: 'gateway-page-for-any-path',
    habit: 'a fallback of a single-page application',
    what: 'an unknown path is answered 200 with a page',
    change: ({ before, failure, routed }) => ({
      before: (asked) => {
        if (!routed(asked) && asked.method === 'POST') throw new Refused(200, 'fallback', '');
        return before(asked);
      },
      failure: (refused, asked) => (refused.type === 'fallback' ? page(200) : failure(refused, asked)),
    }),
    seen: ['path-other@path-exact'],
  },
  {
    id: 'gateway-method-override',
    habit: 'Rack::MethodOverride and its like',
    what: 'X-HTTP-Method-Override: POST makes a POST of a PUT',
    change: ({ routed }) => ({
      routed: (asked) => routed({ ...asked, method: asked.header('x-http-method-override') ?? asked.method }),
    }),
    seen: ['method-other@method-exact'],
  },
  {
    id: 'gateway-answers-xml',
    habit: 'content negotiation left on',
    what: 'Accept: application/xml gets a success in XML',
    change: ({ success }) => ({
      success: async (sent, event, asked) =>
        asked.header('accept') === 'application/xml'
          ? { status: 200, headers: { 'Content-Type': 'application/xml' }, body: `<Id>${sent.Id}</Id>` }
          : success(sent, event, asked),
    }),
    seen: ['success-media-type@response-media-type', 'success-json@response-json'],
  },
  {
    id: 'gateway-memcached',
    habit: 'memcached, keys of 250 bytes',
    what: 'a longer token is not remembered',
    change: ({ remember }) => ({
      remember: (key, make, memory) => (Buffer.byteLength(key) > 250 ? make() : remember(key, make, memory)),
    }),
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'gateway-resp-lines',
    habit: 'a hand-written client of Redis',
    what: 'a token with a line feed breaks the protocol',
    change: ({ remember }) => ({
      remember: (key, make, memory) => {
        if (/\n.*\n/s.test(key)) throw new Refused(500, 'InternalServerException', 'ERR unbalanced');
        return remember(key, make, memory);
      },
    }),
    seen: ['server-error@no-server-error'],
  },
  {
    id: 'gateway-cache-by-path',
    habit: 'a cache of a tenth of a second for a path',
    what: 'requests without a token get the answer of a moment ago',
    change: ({ success }) => {
      let kept: Answer | undefined;
      let until = 0;
      return {
        success: async (sent, event, asked) => {
          if (kept !== undefined && event.ClientToken === undefined && performance.now() < until) return kept;
          kept = await success(sent, event, asked);
          until = performance.now() + 100;
          return kept;
        },
      };
    },
    seen: ['response-unique@response-id-unique'],
  },
  {
    id: 'gateway-blank-text',
    habit: 'a mapping template whose variable is empty',
    what: 'the text of an error is a space',
    change: ({ failure }) => ({
      failure: (refused, asked) => ({ ...failure(refused, asked), body: '{"message":" "}' }),
    }),
    seen: ['response-not-blank@bounded-error-lowercase-message-not-blank'],
  },
  {
    id: 'gateway-two-texts',
    habit: 'a gateway that adds a text of its own',
    what: 'message and Message differ',
    change: ({ failure }) => ({
      failure: (refused, asked) => ({
        ...failure(refused, asked),
        body: JSON.stringify({ message: 'Bad Request', Message: refused.message }),
      }),
    }),
    seen: ['response-alternatives-agree@bounded-error-body-alternatives-agree'],
  },
  {
    id: 'gateway-drops-now-and-then',
    habit: 'a balancer whose idle time is shorter than the server’s',
    what: 'one request in twenty loses its connection',
    change: ({ before }) => {
      let count = 0;
      return {
        before: (asked) => {
          if ((count += 1) % 20 === 0) throw new Dropped();
          return before(asked);
        },
      };
    },
    seen: [],
    unseen:
      'Nobody can tell a server that drops connections from a network that does: the run is inconclusive, with the number of connections that broke under their only request.',
  },
  {
    id: 'gateway-hashes-the-token',
    habit: 'a key of 32 bits in a cache',
    what: 'tokens with one CRC-32 are one token',
    change: () => ({
      key: (bearer, token) => {
        const sum = [...token].reduce((crc, letter) => {
          let rest = crc ^ (letter.codePointAt(0) ?? 0);
          for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
          return rest;
        }, -1);
        return `${bearer}\n${sum}`;
      },
    }),
    seen: [],
    unseen:
      'Two tokens collide once in four thousand million. Pairs made to collide would have to be made anew for each hash that a server may use; the one of Java is tried, since its users meet it by hand.',
  },
  {
    id: 'gateway-joins-bearer-and-token',
    habit: 'a key of bearer and token, without a border',
    what: 'the token bc of the bearer a is the token c of the bearer ab',
    change: () => ({ key: (bearer, token) => bearer + token }),
    seen: [],
    unseen:
      'It takes two bearers of which one is the beginning of the other, and no target issues such. The clause client-token-scope-border is excluded for that reason.',
  },
  {
    id: 'gateway-forgets-after-minutes',
    habit: 'an entry of a cache that lives a minute',
    what: 'a token is forgotten after 60 seconds',
    change: ({ remember }) => ({
      remember: (key, make, memory) => {
        if (!memory.has(key)) setTimeout(() => memory.delete(key), 60_000).unref();
        return remember(key, make, memory);
      },
    }),
    seen: [],
    unseen:
      'How long a replay is known is not published, and a run takes two seconds; it is held to its own end.',
  },
  {
    id: 'gateway-access-token',
    habit: 'A gateway that knows RFC 6750',
    what: 'the credential may come in the query, as access_token',
    change: ({ bearer }) => ({
      bearer: (asked) => bearer(asked) || (asked.url.searchParams.get('access_token') ?? ''),
    }),
    seen: ['credential-elsewhere@x-amz-bearer-elsewhere'],
  },
  {
    id: 'gateway-query-decoded',
    habit: 'A log of the decoded query',
    what: 'a percent sign without its digits in the query makes the server fail',
    change: () => ({
      before: ({ url }) => {
        if (/%(?![0-9a-f]{2})/i.test(url.search)) throw failed('URI malformed');
      },
    }),
    seen: ['server-error@no-server-error'],
  },
  {
    id: 'gateway-digest-of-the-head',
    habit: 'A gateway that keeps answers by a digest of the request',
    what: 'a replay in chunks is another event',
    change: ({ key }) => ({
      key: (bearer, token, event, asked) =>
        key(bearer, `${token} ${asked.header('transfer-encoding') ?? ''}`, event, asked),
    }),
    seen: ['replay-equivalent@client-token-replay-equivalent'],
  },
];
