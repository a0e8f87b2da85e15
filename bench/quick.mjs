// Which cases see which faults, to choose by: the `quick` of each rule names what `--budget quick` sends. Runs
// every fault without a network, as the budget is and with every case. Run `npm run build` first.
import { readContract } from '../dist/contract/read.js';
import { description } from '../dist/generated/description.js';
import { everyRefusal } from '../dist/judging/rule.js';
import { fingerprint } from '../dist/judging/request.js';
import { runInProcess } from '../dist/proof/in-process.js';
import { faults } from '../dist/reference/faults/index.js';
import { rules } from '../dist/rules/index.js';
import { createBench, exampleRequests } from '../dist/run/bench.js';
import { planCases, pooled } from '../dist/run/coverage.js';
import { PreflightError } from '../dist/run/preflight.js';
import { quickCases } from '../dist/run/quick.js';
import { allPairs, key } from '../dist/run/select.js';

const contract = readContract(description);
const pairs = allPairs(contract, rules).filter(
  ({ rule: { profile, needsSecond } }) => profile === 'core' || needsSecond,
);
const planned = planCases(pairs, createBench(contract, [], true, { tokens: ['a-connection-token'] }));
const chosen = new Set(quickCases(planned));
const everything = rules.map((rule) => ({ ...rule, quick: 'all' }));

const nameOf = ({ pair, case: { label } }) => `${key(pair)}/${label}`;
const isSingle = ({ case: { steps } }) => steps.length === 1 && steps[0].requests.length === 1;
const print = (request, expect) => `${expect === 'refused' ? 'refused' : 'accepted'} ${fingerprint(request)}`;
const sends = new Map(
  planned.map((one) => {
    const { steps, expect, twin } = one.case;
    const own = isSingle(one) ? 0 : steps.reduce((sum, { requests }) => sum + requests.length, 0);
    return [
      one,
      {
        // What several cases send is sent once.
        main: isSingle(one) ? print(steps[0].requests[0], expect) : undefined,
        twin: twin === undefined ? undefined : print(twin, 'accepted'),
        own,
      },
    ];
  }),
);
const byName = new Map(planned.map((one) => [nameOf(one), one]));

/** The cases of which any one brings a finding about; none where it takes answers of several. */
function casesOf({ pair, defects }) {
  return defects.flatMap(({ about, exchanges }) => {
    if (pair.rule.plan !== undefined)
      return planned.filter(
        (one) =>
          key(one.pair) === key(pair) && (about === one.case.label || about.startsWith(`${one.case.label}:`)),
      );
    const [id, another] = new Set(exchanges.map(({ caseId }) => caseId));
    if (another !== undefined) return [];
    const twin = id.endsWith(' (twin)');
    const from = byName.get(twin ? id.slice(0, -' (twin)'.length) : id);
    if (from === undefined) return [];
    const sent = twin ? sends.get(from).twin : sends.get(from).main;
    if (sent === undefined) return [from];
    return planned.filter((one) => {
      const { main, twin: other } = sends.get(one);
      // A refusal is judged by the clause that its own case breaks.
      return pair.rule.judges === everyRefusal
        ? main === sent && one.pair.clause.id === pair.clause.id
        : main === sent || other === sent;
    });
  });
}

const accuses = ({ verdict }) => ['fail', 'warn', 'info'].includes(verdict);

async function findings(options) {
  try {
    return (await runInProcess({ contract, budget: 'quick', ...options })).results.filter(accuses);
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return undefined;
  }
}

/** By fault: the cases that see it, and whether the quick budget does. */
const seen = new Map();
await pooled(faults, 16, async (fault) => {
  const deviations = [fault];
  const quick = (await findings({ deviations }))?.length !== 0;
  seen.set(fault.id, {
    quick,
    cases: new Set(((await findings({ deviations, rules: everything })) ?? []).flatMap(casesOf)),
  });
});

const reference = await runInProcess({ contract, budget: 'quick' });
const missed = faults.filter(({ id }) => !seen.get(id).quick);
console.log(`${reference.exchanges.length} requests, ${JSON.stringify(reference.requests)}`);
console.log(
  `${faults.length - missed.length} of ${faults.length} faults seen, ${(100 - (100 * missed.length) / faults.length).toFixed(1)} %`,
);

const preflight = exampleRequests(contract).map(({ request }) => print(request, 'accepted'));
/** The requests that a case costs beside those that are sent already. */
function price(one, sent) {
  const { main, twin, own } = sends.get(one);
  return own + [main, twin].filter((text) => text !== undefined && !sent.has(text)).length;
}
function allSent(cases) {
  return new Set([...preflight, ...[...cases].flatMap((one) => [sends.get(one).main, sends.get(one).twin])]);
}

console.log('\nNot seen, and the cases that would see it, with the requests that they add:');
for (const { id } of missed) {
  const told = [...seen.get(id).cases]
    .map((one) => ({ one, cost: price(one, allSent(chosen)) }))
    .toSorted((one, other) => one.cost - other.cost)
    .slice(0, 3)
    .map(({ one, cost }) => `${cost} ${nameOf(one)}`);
  console.log(`  ${id}: ${told.join(' | ') || 'none alone'}`);
}

console.log('\nSent, though other cases see all that it sees, with the requests that it takes:');
for (const one of chosen) {
  const rest = [...chosen].filter((other) => other !== one);
  const needed = faults.some(({ id }) => {
    const { quick, cases } = seen.get(id);
    return quick && cases.has(one) && !rest.some((other) => cases.has(other));
  });
  const cost = price(one, allSent(rest));
  if (!needed && cost > 0) console.log(`  ${cost} ${nameOf(one)}`);
}
