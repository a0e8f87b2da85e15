import { inChunks, type Message } from '../judging/message.ts';
import { one, scripted } from '../judging/scripted.ts';

const spellings: Readonly<Record<string, (name: string) => string>> = {
  'in small letters': (name) => name.toLowerCase(),
  'in capitals': (name) => name.toUpperCase(),
  'in mixed case': (name) =>
    [...name].map((mark, at) => (at % 2 === 0 ? mark.toLowerCase() : mark.toUpperCase())).join(''),
};

function spelled(message: Message, spell: (name: string) => string): Message {
  return { ...message, fields: message.fields.map((field) => field.replace(/^[^:]+/, spell)) };
}

/** Names of fields in any case (RFC 9110, section 5.1), the framing's among them. */
export const headerNamesAnyCase = scripted({
  id: 'header-names-any-case',
  judges: 'operation/header-names-any-case',
  summary: 'Names of header fields are known in any case.',
  wire: (_, bench) =>
    Object.entries(spellings).flatMap(([label, spell]) => [
      one(`header names: ${label}`, spelled(bench.message(), spell), bench, {
        accepts: ['2xx'],
        expected: 'accepted',
        plain: true,
      }),
      one(
        `header names: ${label}, with a body in chunks`,
        spelled(inChunks(bench.message(), { size: 30 }), spell),
        bench,
        { accepts: ['2xx', '411'], expected: 'accepted, or refused with 411', plain: true },
      ),
    ]),
});
