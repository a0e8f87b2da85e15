import { failed, invalid, json, parsed, type Memory } from './server.ts';
import type { Mistake } from './mistake.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const python: readonly Mistake[] = [
  {
    id: 'python-uuid-typed-token',
    habit: 'Python, a pydantic field of type UUID',
    what: 'a token has to be a UUID',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.ClientToken && !uuid.test(event.ClientToken)) throw invalid('not a valid uuid');
        check(event, asked);
      },
    }),
    seen: ['characters-accepted@client-token-characters', 'length-at-maximum@client-token-max-length'],
  },
  {
    id: 'python-input-repeated',
    habit: 'Python, the input in an error of pydantic',
    what: 'the text of an error repeats the type of the event',
    change: ({ failure }) => ({
      failure: (refused, asked) => {
        const event = parsed(asked.body.toString('utf8'));
        if (typeof event !== 'object' || event === null || !('ContentType' in event))
          return failure(refused, asked);
        const text = `${refused.message} [input_value=${String(event.ContentType)}]`;
        return { ...failure(refused, asked), body: JSON.stringify({ message: text, Message: text }) };
      },
    }),
    seen: ['response-max-length@bounded-error-message-max-length'],
  },
  {
    id: 'python-isoformat',
    habit: 'Python, datetime.isoformat(timespec) left to choose',
    what: 'milliseconds are left out when they are 0',
    change: ({ time }) => ({ time: () => time().replace('.000Z', 'Z') }),
    seen: [],
    sometimes: ['response-pattern@response-absolute-time-pattern'],
    unseen:
      'One answer in 1,000 shows it. A run of 1.5 s meets one whole second or two, and an answer in that very millisecond with a probability of a half at 700 answers a second; on a busy machine 2 of 12 runs saw it. Requests aimed at a whole second did not help where the target shares the machine, and would make each run longer by half a second.',
  },
  {
    id: 'python-two-workers',
    habit: 'Python, gunicorn with two workers',
    what: 'each worker remembers its own tokens',
    change: ({ remember }) => {
      const memories: readonly [Memory, Memory] = [new Map(), new Map()];
      let turn = 0;
      return { remember: (key, make) => remember(key, make, memories[(turn += 1) % 2] ?? memories[0]) };
    },
    seen: ['replay-concurrent@client-token-replay-concurrent'],
  },
  {
    id: 'python-two-workers-count',
    habit: 'Python, gunicorn with two workers',
    what: 'each worker counts its Ids from 1',
    change: () => {
      let turn = 0;
      return { id: () => `event-${Math.floor((turn += 1) / 2)}` };
    },
    seen: ['response-unique@response-id-unique'],
  },
  {
    id: 'python-two-hosts',
    habit: 'Python, two hosts behind a balancer',
    what: 'the clocks of the two hosts are three seconds apart',
    change: () => {
      let turn = 0;
      return { time: () => new Date(Date.now() - ((turn += 1) % 2) * 3000).toISOString() };
    },
    seen: ['time-monotonic@response-absolute-time-monotonic'],
  },
  {
    id: 'python-required-content',
    habit: 'Python, a dataclass without a default',
    what: 'every event has to have a content',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.Content === undefined) throw invalid('field required');
        check(event, asked);
      },
    }),
    seen: ['member-optional@content-optional'],
  },
  {
    id: 'python-required-token',
    habit: 'Python, a pydantic model without Optional',
    what: 'every event has to have a token',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.ClientToken === undefined) throw invalid('field required');
        check(event, asked);
      },
    }),
    seen: ['member-optional@client-token-optional'],
  },
  {
    id: 'python-extra-keys-in-the-content',
    habit: 'Python, a TypedDict check of the content',
    what: 'the message has to be named by a UUID',
    change: ({ check }) => ({
      check: (event, asked) => {
        check(event, asked);
        const value = parsed(event.Content ?? '') as { messageId?: string } | undefined;
        if (typeof value?.messageId === 'string' && !uuid.test(value.messageId)) throw invalid('not a uuid');
      },
    }),
    seen: ['value-listed@content-type-enum'],
  },
  {
    id: 'python-key-error',
    habit: 'Python, body["ContentType"]',
    what: 'a missing member ends in a KeyError',
    change: ({ failure }) => ({
      failure: (refused, asked) =>
        refused.message.endsWith('is missing')
          ? failure(failed("KeyError: 'ContentType'"), asked)
          : failure(refused, asked),
    }),
    seen: [
      'server-error@no-server-error',
      'internals-shown@no-internals',
      'refusal-error@content-type-required',
    ],
  },
  {
    id: 'python-falsy-body',
    habit: 'Python, `if not request.json`',
    what: 'an empty object is answered as if nothing had been sent, with 204',
    change: ({ failure, object }) => ({
      object: (text) => (text.replaceAll(/\s/g, '') === '{}' ? undefined : object(text)),
      failure: (refused, asked) =>
        asked.body.toString().replaceAll(/\s/g, '') === '{}'
          ? { status: 204, headers: {}, body: '' }
          : failure(refused, asked),
    }),
    seen: ['member-missing@content-type-required'],
  },
  {
    id: 'python-flask-abort',
    habit: 'Python, flask.abort(403)',
    what: 'an unknown token gets a page',
    change: ({ failure }) => ({
      failure: (refused, asked) =>
        refused.status === 403
          ? { status: 403, headers: { 'Content-Type': 'text/html' }, body: '<h1>Forbidden</h1>' }
          : failure(refused, asked),
    }),
    seen: [
      'error-named@error-type-present',
      'error-media-type@error-media-type',
      'response-type@error-body-json-type',
    ],
  },
  {
    id: 'python-surrogatepass',
    habit: 'Python, print() of a lone surrogate',
    what: 'a lone surrogate ends in a UnicodeEncodeError',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (/\p{Cs}/u.test((event.Content ?? '') + (event.ClientToken ?? '')))
          throw failed('surrogates not allowed');
        check(event, asked);
      },
    }),
    seen: ['server-error@no-server-error', 'lone-surrogates@body-lone-surrogates'],
  },
  {
    id: 'python-starlette-detail',
    habit: 'Python, HTTPException(detail=…)',
    what: 'the text of an error stands under detail',
    change: ({ failure }) => ({
      failure: (refused, asked) => ({
        ...failure(refused, asked),
        body: JSON.stringify({ detail: [{ loc: ['body'], msg: refused.message }] }),
      }),
    }),
    seen: ['response-any-of@bounded-error-body-any-of', 'response-any-of@error-body-any-of'],
  },
  {
    id: 'python-dict-update',
    habit: 'Python, dict.update(request.args)',
    what: 'members of the query override those of the body',
    change: ({ string }) => ({
      string: (object, name) => {
        const query = object.$query as Readonly<Record<string, string>> | undefined;
        return query?.[name] ?? string(object, name);
      },
      text: ({ body, url }) => {
        const text = body.toString();
        const extra =
          url.search === '' ? '' : `"$query":${JSON.stringify(Object.fromEntries(url.searchParams))},`;
        return Buffer.from(text).equals(body) ? text.replace('{', `{${extra}`) : undefined;
      },
    }),
    seen: ['query-ignored@query-ignored'],
  },
  {
    id: 'python-problem-json',
    habit: 'Python, connexion and RFC 9457',
    what: 'errors are problem details',
    change: () => ({
      failure: ({ status, type, message }) => ({
        status,
        headers: { 'Content-Type': 'application/problem+json', 'X-Amzn-ErrorType': type },
        body: JSON.stringify({ type: 'about:blank', title: type, status, detail: message }),
      }),
    }),
    seen: ['error-media-type@error-media-type', 'response-any-of@bounded-error-body-any-of'],
  },
  {
    id: 'python-success-as-string',
    habit: 'Python, json.dumps() given to a framework that dumps again',
    what: 'a success is a JSON text in a JSON text',
    change: () => ({
      success: (sent) => ({ status: 200, headers: json, body: JSON.stringify(JSON.stringify(sent)) }),
    }),
    seen: ['response-type@response-body-json-type'],
  },
];
