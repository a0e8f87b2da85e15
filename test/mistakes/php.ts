import { failed, invalid, json } from './server.ts';
import type { Mistake } from './mistake.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};

export const php: readonly Mistake[] = [
  {
    id: 'php-null-in-capitals',
    habit: 'json_decode() of PHP 5.5, which reads NULL, TRUE and FALSE',
    what: 'NULL in capitals is a null',
    change: ({ object }) => ({ object: (text) => object(text.replace(/:NULL\b/, ':null')) }),
    seen: ['json-malformed@body-json-malformed'],
  },
  {
    id: 'php-number-without-its-last-digits',
    habit: 'A parser that reads numbers as the language does',
    what: 'a number may end in its point',
    change: ({ object }) => ({ object: (text) => object(text.replace(/:(\d+)\.(?=[,}])/, ':$1')) }),
    seen: ['json-malformed@body-json-malformed'],
  },
  {
    id: 'php-empty-zero-token',
    habit: 'PHP, empty($token)',
    what: 'the token "0" is none',
    change: ({ token }) => ({ token: (event) => (event.ClientToken === '0' ? undefined : token(event)) }),
    seen: ['replay-same@client-token-replay'],
  },
  {
    id: 'php-empty-zero-content',
    habit: 'PHP, empty($content)',
    what: 'the content "0" is refused as none',
    change: ({ check }) => ({
      check: (event, asked) => {
        if (event.Content === '0') throw invalid('Content is required');
        check(event, asked);
      },
    }),
    seen: ['characters-accepted@content-characters'],
  },
  {
    id: 'php-loose-comparison',
    habit: 'PHP, $a == $b',
    what: 'tokens that are numbers are compared as numbers',
    change: () => ({
      key: (bearer, token) =>
        `${bearer}\n${/^[+-]?\d+(\.\d+)?(e\d+)?$/i.test(token) ? Number(token) : token}`,
    }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'php-html-entities',
    habit: 'PHP, htmlspecialchars() before strlen()',
    what: 'markup counts as it stands in HTML',
    change: ({ count }) => ({
      count: (text, name) =>
        count(
          text.replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? mark),
          name,
        ),
    }),
    seen: ['length-at-maximum@content-max-length'],
  },
  {
    id: 'php-strip-tags',
    habit: 'PHP, strip_tags()',
    what: 'tags in a token do not count',
    change: () => ({ key: (bearer, token) => `${bearer}\n${token.replaceAll(/<[^>]*>/g, '')}` }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'php-trim-nul',
    habit: 'PHP, trim()',
    what: 'a NUL at the end of a token does not count',
    change: () => ({ key: (bearer, token) => `${bearer}\n${token.replaceAll(/^\0+|\0+$/g, '')}` }),
    seen: ['token-equality@client-token-equality'],
  },
  {
    id: 'php-warning-before-the-body',
    habit: 'PHP, display_errors',
    what: 'a warning stands before the answer where the content is missing',
    change: ({ success }) => ({
      success: async (sent, event, asked) => {
        const answer = await success(sent, event, asked);
        const warning = '<br />\n<b>Warning</b>: Undefined array key "Content"<br />\n';
        return event.Content === undefined ? { ...answer, body: warning + String(answer.body) } : answer;
      },
    }),
    seen: ['success-json@response-json', 'response-type@response-body-json-type'],
  },
  {
    id: 'php-error-media-type',
    habit: 'PHP, without header("Content-Type: …")',
    what: 'errors are JSON under the media type of HTML',
    change: ({ failure }) => ({
      failure: (refused, asked) => {
        const answer = failure(refused, asked);
        return { ...answer, headers: { ...answer.headers, 'Content-Type': 'text/html; charset=UTF-8' } };
      },
    }),
    seen: ['error-media-type@error-media-type'],
  },
  {
    id: 'php-iso-8859-1',
    habit: 'PHP, default_charset',
    what: 'answers name ISO-8859-1',
    change: ({ success }) => ({
      success: async (...all) => ({
        ...(await success(...all)),
        headers: { 'Content-Type': 'application/json; charset=ISO-8859-1' },
      }),
    }),
    seen: ['charset-utf8@charset-utf8'],
  },
  {
    id: 'php-empty-member-name',
    habit: 'PHP, json_decode() to an object',
    what: 'a member without a name makes the server fail',
    change: ({ string }) => ({
      string: (object, name) => {
        if (Object.hasOwn(object, '')) throw failed('Cannot access property starting with "\\0"');
        return string(object, name);
      },
    }),
    seen: ['members-unknown@body-additional-properties', 'server-error@no-server-error'],
  },
  {
    id: 'php-date-milliseconds',
    habit: 'PHP, date("Y-m-d\\TH:i:s.v\\Z")',
    what: 'the milliseconds are always 000',
    change: ({ time }) => ({ time: () => time().replace(/\.\d+/, '.000') }),
    seen: [],
    unseen:
      'A time in whole seconds keeps the format and is right to a second: nothing published says how fine it has to be.',
  },
  {
    id: 'php-slashes',
    habit: 'PHP, addslashes()',
    what: 'a success repeats the token with its quotes escaped',
    change: () => ({
      success: (sent, event) => ({
        status: 200,
        headers: json,
        body: JSON.stringify({ ...sent, ClientToken: event.ClientToken?.replaceAll("'", "\\'") }),
      }),
    }),
    seen: [],
    unseen: 'A further member of a success is a freedom, whatever it holds.',
  },
];
