import { steadiness } from '../judging/exchange.ts';
import type { Evidence, Rule } from '../judging/rule.ts';

function lost({ run }: Evidence): string | undefined {
  const alone = run.filter(({ caseId }) => caseId === steadiness);
  const broken = alone.filter(({ response }) => response === undefined);
  return broken.length === 0
    ? undefined
    : `${broken.length} of ${alone.length} connections broke before their only request was answered; many requests were answered only when they were sent again`;
}

/**
 * Every request is answered. A request counts when it stayed without an answer twice, alone, while the
 * base request was answered, or when only a fresh connection got one, time and again; anything else is
 * trouble with the connection. Where connections break now and then, nobody can tell who broke them.
 */
export const answerMissing: Rule = {
  id: 'answer-missing',
  judges: 'operation/answers-every-request',
  profile: 'core',
  summary: 'Every request is answered.',
  concerns: (_, { run }) => run,
  judge: (_, { run }) =>
    run
      .filter(({ response, onlyThis }) => response === undefined && onlyThis === true)
      .map((exchange) => ({
        about: exchange.caseId,
        expected: 'an answer',
        received: `no answer (${exchange.trouble?.message ?? 'unknown'}), again and again, while other requests are answered`,
        exchanges: [exchange],
      })),
  doubts: (_, evidence) => lost(evidence),
};
