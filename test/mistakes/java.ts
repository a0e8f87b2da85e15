import { setTimeout } from 'node:timers/promises';
import { failed, invalid, Refused } from './server.ts';
import type { Mistake } from './mistake.ts';

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 0);
}

export const java: readonly Mistake[] = [
  {
    id: 'java-hash-code-as-key',
    habit: 'Java, Map<Integer, Event> by hashCode()',
    what: 'tokens with one hash are one token',
    change: () => ({ key: (bearer, token) => `${bearer}\n${hash(token)}` }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'java-null-in-map-of',
    habit: 'Java, Map.of("Content", null)',
    what: 'null for an optional member makes the server fail',
    change: ({ string }) => ({
      string: (object, name) => {
        if (name !== 'ContentType' && object[name] === null) throw failed('null');
        return string(object, name);
      },
    }),
    seen: [
      'member-optional@content-optional',
      'member-optional@client-token-optional',
      'server-error@no-server-error',
    ],
  },
  {
    id: 'java-instant-to-string',
    habit: 'Java, Instant.truncatedTo(MILLIS).toString()',
    what: 'milliseconds are left out when they are 0',
    change: ({ time }) => ({ time: () => time().replace('.000Z', 'Z') }),
    seen: [],
    sometimes: ['response-pattern@response-absolute-time-pattern'],
    unseen: 'As python-isoformat: seen in a sixth to a half of the runs, by the clause of the pattern.',
  },
  {
    id: 'java-nanoseconds',
    habit: 'Java, Instant.now().toString()',
    what: 'nine digits of a second',
    change: ({ time }) => ({ time: () => time().replace('Z', '123456Z') }),
    seen: ['response-pattern@response-absolute-time-pattern'],
  },
  {
    id: 'java-week-year',
    habit: 'Java, SimpleDateFormat("YYYY-MM-dd…")',
    what: 'the year is that of the week',
    change: () => ({
      time: () => {
        const date = new Date();
        const late = date.getUTCMonth() === 11 && date.getUTCDate() - date.getUTCDay() > 25;
        return late
          ? date.toISOString().replace(/^\d+/, (year) => String(Number(year) + 1))
          : date.toISOString();
      },
    }),
    seen: [],
    sometimes: ['time-recent@response-absolute-time-recent'],
    unseen: 'It shows in the last days of December, and then as a time that is a year ahead (time-recent).',
  },
  {
    id: 'java-date-format-shared',
    habit: 'Java, one SimpleDateFormat for all threads',
    what: 'while another request is served, the seconds are those of that one',
    change: () => {
      let busy = 0;
      return {
        before: async () => {
          busy += 1;
          await setTimeout(0);
          busy -= 1;
        },
        time: () => {
          const time = new Date().toISOString();
          return busy > 4 ? time.replace(/:\d\d\./, ':77.') : time;
        },
      };
    },
    seen: ['response-format@response-absolute-time-format'],
  },
  {
    id: 'java-not-blank-content',
    habit: 'Java, @NotBlank',
    what: 'a content of white space is refused',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.Content?.trim() === '') throw invalid('must not be blank');
        check(event, asked);
      },
    }),
    seen: ['characters-accepted@content-characters'],
  },
  {
    id: 'java-not-blank-token',
    habit: 'Java, StringUtils.isBlank',
    what: 'a token of white space is none',
    change: ({ token }) => ({
      token: (event) => (event.ClientToken?.trim() === '' ? undefined : token(event)),
    }),
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'java-pattern-of-token',
    habit: 'Java, @Pattern("[A-Za-z0-9-]+")',
    what: 'a token has to be of letters, digits and hyphens',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (/[^A-Za-z0-9-]/.test(event.ClientToken ?? '')) throw invalid('must match');
        check(event, asked);
      },
    }),
    seen: ['characters-accepted@client-token-characters'],
  },
  {
    id: 'java-spring-default-error',
    habit: 'Java, the error attributes of Spring Boot',
    what: 'an error has its text empty and no name',
    change: () => ({
      failure: ({ status }) => ({
        status,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          timestamp: 0,
          status,
          error: 'Bad Request',
          message: '',
          path: '/participant/event',
        }),
      }),
    }),
    seen: [
      'error-named@error-type-present',
      'response-min-length@bounded-error-lowercase-message-min-length',
    ],
  },
  {
    id: 'java-mysql-utf8mb3',
    habit: 'Java and MySQL, a column of utf8',
    what: 'characters of four bytes cannot be stored',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (/[\u{10000}-\u{10ffff}]/u.test(event.Content ?? '')) throw failed('Incorrect string value');
        check(event, asked);
      },
    }),
    seen: ['server-error@no-server-error', 'length-at-maximum@content-max-length'],
  },
  {
    id: 'java-collation-of-bearers',
    habit: 'Java and MySQL, a collation without case',
    what: 'bearers are compared without regard to case',
    change: ({ knows, bearer }) => ({ bearer: (asked) => bearer(asked).toLowerCase(), knows }),
    seen: ['credential-unknown@x-amz-bearer-unknown'],
  },
  {
    id: 'java-pad-space',
    habit: 'Java and MySQL, PAD SPACE',
    what: 'spaces at the end of a token do not count',
    change: () => ({ key: (bearer, token) => `${bearer}\n${token.replace(/ +$/, '')}` }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'java-oracle-empty-string',
    habit: 'Java and Oracle, where an empty text is null',
    what: 'an empty token makes the insert fail',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.ClientToken === '') throw failed('ORA-01400: cannot insert NULL');
        check(event, asked);
      },
    }),
    seen: [
      'server-error@no-server-error',
      'length-at-minimum@client-token-min-length',
      'internals-shown@no-internals',
    ],
  },
  {
    id: 'java-in-flight-conflict',
    habit: 'Java, an idempotency filter that locks',
    what: 'a request whose token is being served is answered 409',
    change: ({ remember }) => {
      const busy = new Set<string>();
      return {
        remember: async (key, make, memory) => {
          if (busy.has(key)) throw new Refused(409, 'ConflictException', 'in progress');
          busy.add(key);
          await setTimeout(2);
          busy.delete(key);
          return remember(key, make, memory);
        },
      };
    },
    seen: ['replay-concurrent@client-token-replay-concurrent'],
  },
  {
    id: 'java-payload-digest',
    habit: 'Java, an idempotency filter with a digest of the body',
    what: 'a replay whose text differs is refused',
    change: ({ key }) => {
      const bodies = new Map<string, string>();
      return {
        key: (bearer, token, event, asked) => {
          const at = key(bearer, token, event, asked);
          const text = asked.body.toString();
          if ((bodies.get(at) ?? text) !== text) throw invalid('another request with this token');
          bodies.set(at, text);
          return at;
        },
      };
    },
    seen: ['replay-equivalent@client-token-replay-equivalent'],
  },
  {
    id: 'java-async-store',
    habit: 'Java, @Async on the repository',
    what: 'a token is known a tenth of a second later',
    change: () => ({
      remember: (key, make, memory) => {
        const known = memory.get(key);
        if (known !== undefined) return known;
        const sent = make();
        void setTimeout(100).then(() => memory.has(key) || memory.set(key, sent));
        return sent;
      },
    }),
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'java-turkish-lower-case',
    habit: 'Java, toLowerCase() where the locale is Turkish',
    what: 'the name of a media type in capitals is not known',
    change: ({ mediaType }) => ({
      mediaType: (asked) => mediaType(asked) && !(asked.header('content-type') ?? '').includes('APPLICATION'),
    }),
    seen: ['media-type-parameters@body-media-type-parameters'],
  },
  {
    id: 'java-receipt-text-size',
    habit: 'Java, @Size on the class of a receipt',
    what: 'the text of a receipt is counted in UTF-16 units',
    change: ({ check }) => ({
      check: (event, asked) => {
        check(event, asked);
        if (event.ContentType.includes('message') && (event.Content ?? '').length > 16_384)
          throw invalid('size must be between 1 and 16384');
      },
    }),
    seen: ['length-at-maximum@content-max-length'],
  },
  {
    id: 'java-receipt-token-size',
    habit: 'Java, @Size on the class of a receipt',
    what: 'the token of a receipt is counted in UTF-16 units',
    change: ({ check }) => ({
      check: (event, asked) => {
        check(event, asked);
        if (event.ContentType.includes('message') && (event.ClientToken ?? '').length > 500)
          throw invalid('size must be between 0 and 500');
      },
    }),
    seen: ['length-at-maximum@client-token-max-length'],
  },
  {
    id: 'java-null-of-a-receipt',
    habit: 'Java, a subclass for receipts with @NotNull',
    what: 'a receipt may leave the token out, and is refused with null for it',
    change: ({ string }) => ({
      string: (object, name) => {
        if (name === 'ClientToken' && object[name] === null && isReceipt(object))
          throw invalid('ClientToken must not be null');
        return string(object, name);
      },
    }),
    seen: ['member-optional@client-token-optional'],
  },
  {
    id: 'java-empty-of-a-receipt',
    habit: 'Java, a subclass for receipts with @NotBlank',
    what: 'a receipt with an empty token is refused',
    change: ({ string }) => ({
      string: (object, name) => {
        if (name === 'ClientToken' && object[name] === '' && isReceipt(object))
          throw invalid('ClientToken must not be blank');
        return string(object, name);
      },
    }),
    seen: ['member-optional@client-token-optional'],
  },
  {
    id: 'java-coerces-in-a-receipt',
    habit: 'Java, Jackson for a subclass for receipts',
    what: 'the token of a receipt may be a number',
    change: ({ string }) => ({
      string: (object, name) =>
        name === 'ClientToken' && typeof object[name] === 'number' && isReceipt(object)
          ? String(object[name])
          : string(object, name),
    }),
    seen: ['type-other@client-token-json-type'],
  },
];

function isReceipt(object: Readonly<Record<string, unknown>>): boolean {
  return typeof object.ContentType === 'string' && /\.message\.(?:read|delivered)$/.test(object.ContentType);
}
