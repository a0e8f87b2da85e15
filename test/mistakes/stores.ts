import {
  bearers,
  failed,
  invalid,
  parsed,
  type Asked,
  type Refused,
  type Sent,
  type Server,
} from './server.ts';
import type { Mistake } from './mistake.ts';

/** The token of a request that is refused, where its body can be read. */
function tokenIn({ body }: Asked): string | undefined {
  const event = parsed(body.toString('utf8'));
  if (typeof event !== 'object' || event === null || !('ClientToken' in event)) return undefined;
  return typeof event.ClientToken === 'string' ? event.ClientToken : undefined;
}

/** A server that claims the token first and gives it back after most refusals, but not after these. */
function spentBy(refusal: (refused: Refused) => boolean): Mistake['change'] {
  return ({ failure, remember }: Server) => {
    const spent = new Set<string>();
    return {
      failure: (refused, asked) => {
        const token = tokenIn(asked);
        if (token !== undefined && refusal(refused)) spent.add(token);
        return failure(refused, asked);
      },
      remember: (key, make, memory) => {
        if (spent.has(key.split('\n')[1] ?? '')) throw invalid('the token was used');
        return remember(key, make, memory);
      },
    };
  };
}

/** What an event is remembered under: the connection, its token, and all that it says. */
const withPayload: Server['key'] = (bearer, token, event) => JSON.stringify([bearer, token, event]);

/** The connection and the token of such a key. */
function tokenOf(key: string): string {
  return JSON.stringify((JSON.parse(key) as readonly unknown[]).slice(0, 2));
}

export const stores: readonly Mistake[] = [
  {
    id: 'store-key-in-columns',
    habit: 'Keys of several parts, joined and split at a colon',
    what: 'what stands after a colon of the token is not compared',
    change: ({ token }) => ({ token: (event) => token(event)?.split(':')[0] }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'store-key-as-a-file',
    habit: 'A file for each token, named by the base name of a path',
    what: 'tokens with the same last segment are one',
    change: ({ token }) => ({ token: (event) => token(event)?.split('/').pop() }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'store-key-of-767-bytes',
    habit: 'An index of MySQL, which keeps the first 767 bytes',
    what: 'long tokens that differ after them are one',
    change: ({ token }) => ({
      token: (event) => {
        const own = token(event);
        return own === undefined ? undefined : Buffer.from(own).subarray(0, 767).toString('latin1');
      },
    }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'store-key-as-an-integer',
    habit: 'A column of 64-bit integers where a token is a number',
    what: 'numbers with a zero or a plus sign before them are one',
    change: ({ token }) => ({
      token: (event) => {
        const own = token(event);
        return own !== undefined && /^\+?\d{1,19}$/.test(own)
          ? String(BigInt.asIntN(64, BigInt(own.replace('+', ''))))
          : own;
      },
    }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'store-key-unquoted',
    habit: 'Quotation marks are taken off values before they are stored',
    what: 'a token in quotation marks is the same as without them',
    change: ({ token }) => ({ token: (event) => token(event)?.replace(/^"(.*)"$/s, '$1') }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'store-key-with-accept',
    habit: 'A cache of answers, which varies by Accept',
    what: 'a replay with another Accept is served afresh',
    change: ({ key }) => ({
      key: (bearer, token, event, asked) =>
        `${key(bearer, token, event, asked)}\n${asked.header('accept') ?? ''}`,
    }),
    seen: ['replay-equivalent@client-token-replay-equivalent'],
  },
  {
    id: 'store-token-spent-by-a-length',
    habit: 'A table of tokens, claimed before the text is measured',
    what: 'a content that is too long spends the token of its request',
    change: spentBy(({ message }) => /^Content has \d{5,} characters$/.test(message)),
    seen: ['token-after-refusal@client-token-refused'],
  },
  {
    id: 'store-token-spent-by-an-empty-text',
    habit: 'A table of tokens, claimed before the text is measured',
    what: 'an empty content spends the token of its request',
    change: spentBy(({ message }) => message === 'Content has 0 characters'),
    seen: ['token-after-refusal@client-token-refused'],
  },
  {
    id: 'store-token-spent-by-a-receipt',
    habit: 'A table of tokens, claimed before the handler of a receipt',
    what: 'a receipt of no message spends the token of its request',
    change: spentBy(({ message }) => message === 'no message is named'),
    seen: ['token-after-refusal@client-token-refused'],
  },
  {
    id: 'store-last-payload-alone',
    habit: 'A table of tokens, with an upsert',
    what: 'a token knows the last of its events alone',
    change: () => {
      const last = new Map<string, { readonly key: string; readonly sent: Sent }>();
      return {
        key: withPayload,
        remember: (key, make) => {
          const token = tokenOf(key);
          const known = last.get(token);
          const sent = known?.key === key ? known.sent : make();
          last.set(token, { key, sent });
          return sent;
        },
      };
    },
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'store-conflict-stays',
    habit: 'A table of tokens, with a column for conflicts',
    what: 'once it came with another event, a token is refused with its own too',
    change: () => {
      const known = new Map<string, { readonly key: string; readonly sent: Sent }>();
      const spoilt = new Set<string>();
      return {
        key: withPayload,
        remember: (key, make) => {
          const token = tokenOf(key);
          const one = known.get(token) ?? { key, sent: make() };
          known.set(token, one);
          if (one.key !== key) spoilt.add(token);
          if (spoilt.has(token)) throw invalid('the token was used for another event');
          return one.sent;
        },
      };
    },
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'store-credential-column',
    habit: 'A column of 2,000 characters for credentials',
    what: 'a credential beyond the column makes the server fail',
    change: ({ bearer }) => ({
      bearer: (asked) => {
        if (bearer(asked).length > 2000) throw failed('value too long for type character varying(2000)');
        return bearer(asked);
      },
    }),
    seen: ['server-error@no-server-error'],
  },
  {
    id: 'store-receipts-by-content',
    habit: 'A table of receipts, with a unique index',
    what: 'the same receipt again is no event of its own, without a token either',
    change: () => ({
      token: ({ ClientToken, ContentType, Content }) =>
        ClientToken || (ContentType.includes('message') ? `${ContentType} ${Content ?? ''}` : undefined),
    }),
    seen: ['token-absent@client-token-absent'],
  },
  {
    id: 'store-of-one-connection',
    habit: 'A table of tokens, with the owner of the connection as its key',
    what: 'only the first connection has its tokens remembered',
    change: ({ remember }) => ({
      remember: (key, make, memory) => (key.startsWith(bearers[0]) ? remember(key, make, memory) : make()),
    }),
    seen: ['token-scope@client-token-scope'],
  },
  {
    id: 'store-uuid-of-version-4',
    habit: 'A column of type UUID beside one for other tokens',
    what: 'a token of the form of a UUID is remembered only with the digits of version 4',
    change: ({ token }) => ({
      token: (event) => {
        const text = token(event) ?? '';
        const odd =
          /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) &&
          !/-[89ab][\da-f]{3}-[\da-f]+$/i.test(text);
        return odd ? undefined : token(event);
      },
    }),
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'store-capitals-looked-up-small',
    habit: 'A cache that looks keys up in lower case',
    what: 'a token without a small letter is never found again',
    change: ({ token }) => ({
      token: (event) => {
        const text = token(event);
        return text !== undefined && /[A-Z]/.test(text) && !/[a-z]/.test(text) ? undefined : text;
      },
    }),
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'store-escapes-not-read',
    habit: 'A pattern over the text of the body',
    what: 'a token is remembered as it is escaped',
    change: ({ key }) => ({
      key: (bearer, token, event, asked) =>
        key(
          bearer,
          /"ClientToken"\s*:\s*("[^"]*\\ud[^"]*")/.exec(asked.body.toString())?.[1] ?? token,
          event,
          asked,
        ),
    }),
    seen: ['replay-equivalent@client-token-replay-equivalent'],
  },
];
