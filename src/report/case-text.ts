import type { Case, Step } from '../judging/case.ts';
import { requestText } from './request-text.ts';

/** Entries of a sequence that are shown. */
const most = 6;

/** The request of a case; of several each in its turn, with its number, and one that comes again by the first number alone. */
export function caseText({ steps }: Case): string {
  const all = steps.flatMap((step) => step.requests.map((request) => ({ step, text: requestText(request) })));
  const [first] = all;
  if (first !== undefined && all.length === 1) return first.text;
  const entries: { readonly from: number; to: number; readonly step: Step; readonly text: string }[] = [];
  for (const [index, { step, text }] of all.entries()) {
    const before = entries.at(-1);
    if (before?.step === step && before.text === text) before.to += 1;
    else entries.push({ from: index + 1, to: index + 1, step, text });
  }
  const shown = entries.slice(0, most).map(({ from, to, step, text }) => {
    const known = all.findIndex((one) => one.text === text) + 1;
    const [head = '', ...rest] = known < from ? [`the same as ${known}`] : text.split('\n');
    const how = manner(step);
    return [
      `${from === to ? from : `${from} to ${to}`}. ${head}${how.length === 0 ? '' : ` (${how.join(', ')})`}`,
      ...rest.map((line) => (line === '' ? line : `   ${line}`)),
    ].join('\n');
  });
  const left = all.length - (entries[shown.length - 1]?.to ?? 0);
  return [...shown, ...(left === 0 ? [] : [`… and ${left} more`])].join('\n');
}

/** What a case is called: several requests, or an answer that may be either, show whether a clause is kept. */
export function caseTitle({ steps, expect }: Case): string {
  const several = steps.flatMap(({ requests }) => requests).length > 1;
  if (several) return 'requests, in their turn, that show whether it is kept';
  switch (expect) {
    case 'accepted':
      return 'a request that keeps it';
    case 'refused':
      return 'a request that breaks it';
    case 'answered':
      return 'a request that shows whether it is kept';
  }
}

function manner({ requests, after, freshConnection, hangUp }: Step): readonly string[] {
  return [
    ...(requests.length > 1 ? ['at once'] : []),
    ...(after === 'end' ? ['at the end of the run'] : []),
    ...(typeof after === 'number' ? [`${after} ms later`] : []),
    ...(freshConnection === true ? ['on a connection of its own'] : []),
    ...(hangUp === true ? ['without waiting for the answer'] : []),
  ];
}
