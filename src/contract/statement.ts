import { counted } from './counted.ts';
/** The sentence of a schema keyword; prose clauses bring their own. */
export function statement(subject: string, keyword: string, value: unknown): string {
  switch (keyword) {
    case 'type':
      return `${subject} is of type ${String(value)}.`;
    case 'required':
      return `${subject} is present and not null.`;
    case 'optional':
      return `${subject} may be left out, and null means that it is absent.`;
    case 'minLength':
      return `${subject} has at least ${counted(Number(value), 'character')} (Unicode scalar values).`;
    case 'maxLength':
      return `${subject} has at most ${counted(Number(value), 'character')} (Unicode scalar values).`;
    case 'enum':
      return `${subject} is one of: ${(value as readonly string[]).join(', ')}.`;
    case 'pattern':
      return `${subject} matches ${String(value)}.`;
    case 'format':
      return `${subject} is a ${String(value)} that exists in the calendar.`;
    case 'contentMediaType':
      return `${subject} holds a text of the media type ${String(value)}.`;
    case 'contentSchema':
      return `The text that ${subject} holds matches its schema.`;
    default:
      return `${subject} keeps ${keyword}: ${JSON.stringify(value)}.`;
  }
}
