import { badRequests } from '../judging/bad-requests.ts';
import type { Evidence, Rule } from '../judging/rule.ts';
import type { Defect } from '../judging/finding.ts';
import { answered, scripted, send } from '../judging/scripted.ts';
import { isWholeSuccess } from '../judging/whole-success.ts';
import { finals } from '../judging/wire.ts';

const legal = 'a legal request';

const rule = scripted({
  id: 'connection-reused',
  judges: 'operation/connection-after-refusal',
  summary: 'The request after a refused one is answered in full, or the connection is closed.',
  wire: (_, bench) =>
    [...badRequests(bench), { label: legal, message: bench.message() }].map(({ label, message }) => ({
      label: `after ${label}`,
      moves: [send(message), answered(1, bench), send(bench.message()), answered(2, bench)],
      accepts: ['any 2xx', 'any closed', 'closed'],
      expected: 'the second request accepted, or the connection closed',
      plain: true,
    })),
});

/**
 * The connection after a refusal (RFC 9112, sections 6.3, 9.3 and 9.6): a server reads what belongs to the
 * refused request, or closes. It may close without a word. Where a legal request alone has no whole answer,
 * other rules say so.
 */
export const connectionReused: Rule = {
  ...rule,
  judge: (clause, evidence) => [...rule.judge(clause, evidence), ...cutShort(evidence)],
};

/** Successes after a refusal that lack what one has that nothing went before. */
function cutShort({ scripts, contract }: Evidence): readonly Defect[] {
  const alone = scripts.find((run) => run.case.label === `after ${legal}`);
  const [first] = alone === undefined ? [] : finals(alone.transcript);
  if (first === undefined || !isWholeSuccess(first, contract)) return [];
  return scripts.flatMap(({ case: { label }, transcript }): readonly Defect[] => {
    const [, second] = finals(transcript);
    if (second === undefined || second.status > 299 || isWholeSuccess(second, contract)) return [];
    return [
      {
        about: label,
        expected: 'a success with the body of any other',
        received: `${second.status} without what its body has to have`,
        exchanges: [],
        transcripts: [transcript],
      },
    ];
  });
}
