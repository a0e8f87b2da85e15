import { readBody } from '../judging/body.ts';
import { accepted } from '../judging/exchange.ts';
import { surveys } from '../judging/surveys.ts';
import { excerpt } from '../judging/received.ts';

/**
 * Texts that only the inside of a server has: stack frames, file paths of sources, names of its machinery. No
 * repetition is without a bound, so that no text takes longer than its length.
 */
const internals = [
  /\bat [\w$.<>]{1,200} ?\(?[^\s()]{0,400}:\d+(:\d+)?\)?/,
  /\bat [\w$.]{1,400}\([\w$]{1,200}\.(java|kt|scala):\d+\)/,
  /Traceback \(most recent call last\)/,
  /File "[^"]+", line \d+/,
  /goroutine \d+ \[/,
  /(?<![\w/.-])[\w/.-]{1,400}\.(go|rs|py|rb|php|java|cs|ts|js|mjs|cjs):\d+/,
  /\/(?:usr|home|var|opt|srv|app|src|node_modules|site-packages|tmp|etc|root|workspace)\/[\w./-]+/,
  /[A-Z]:\\\\?[\w\\.-]+/,
  /\b(?:java|javax|org|com|io)\.(?:[a-z_]\w{0,80}\.){1,20}[A-Z]\w{0,200}(?:Exception|Error)\b/,
  /\b(?:SyntaxError|TypeError|ReferenceError|RangeError|NullPointerException|JSONDecodeError|KeyError|ValueError|AttributeError|panic|runtime error|SQLSTATE|ORA-\d{5}|psycopg2|sqlite3)\b/,
  // As databases say it, and as they are asked: in capitals, or with a mark that no sentence has.
  /\bsyntax error at or near "/,
  /\bYou have an error in your SQL syntax\b/,
  /\bSELECT (?:\*|[\w."`]{1,80}(?:, ?[\w."`]{1,80}){0,40}) FROM [\w."`]/,
  /\bINSERT INTO [\w."`]{1,80} ?(?:\(|VALUES\b)/,
  /\bUPDATE [\w."`]{1,80} SET [\w."`]{1,80} ?=/,
  /\bDELETE FROM [\w."`]{1,80} WHERE\b/,
];

/** No error shows a stack trace, a path of a file or an error of the machinery inside. */
export const internalsShown = surveys({
  id: 'internals-shown',
  judges: 'operation/no-internals',
  summary: 'No error shows internals of the server.',
  concerns: (_, { run }) => run.filter((exchange) => exchange.response !== undefined && !accepted(exchange)),
  wrong: (_, exchange) => {
    const text = readBody(exchange).text ?? '';
    const found = internals.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    return found === undefined
      ? undefined
      : { about: exchange.caseId, expected: 'an error without internals', received: excerpt(found) };
  },
});
