import type { Rule } from '../judging/rule.ts';

/**
 * Every request is answered. A request counts when it stayed without an answer twice, alone, while the
 * base request was answered, or when only a fresh connection got one, time and again; anything else is
 * trouble with the connection.
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
};
