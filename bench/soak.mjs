// Runs the suite against the reference server at many seeds; none may accuse it. Run `npm run build` first.
//
//   npm run soak -- [--seeds N] [--first N] [--variant NAME,...]
import { parseArgs } from 'node:util';
import { readContract } from '../dist/contract/read.js';
import { description } from '../dist/generated/description.js';
import { startReference } from '../dist/reference/start.js';
import { deviations } from '../dist/reference/deviations.js';
import { rules } from '../dist/rules/index.js';
import { createBench } from '../dist/run/bench.js';
import { httpTransport } from '../dist/run/http-transport.js';
import { run } from '../dist/run/run.js';
import { allPairs, key } from '../dist/run/select.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    first: { type: 'string', default: '1' },
    variant: { type: 'string', default: '' },
  },
});
const seeds = Number(values.seeds);
const first = Number(values.first);
const variants = values.variant.split(',').filter((name) => name !== '');
const unknown = variants.find((name) => !deviations.has(name));
if (unknown !== undefined || !Number.isInteger(seeds) || seeds < 1 || !Number.isInteger(first)) {
  console.error(
    unknown === undefined ? '--seeds and --first take whole numbers.' : `There is no variant ${unknown}.`,
  );
  process.exit(2);
}

const contract = readContract(description);
const reference = await startReference({ contract, deviations: variants });
const pairs = allPairs(contract, rules);
// What waits for a clock is the same at every seed: it runs once, with the first.
const bench = createBench(contract, [], false);
const paced = pairs
  .filter(({ rule, clause }) =>
    (rule.plan?.(clause, bench) ?? []).some(({ steps }) =>
      steps.some(({ after }) => typeof after === 'number' && after > 500),
    ),
  )
  .map(key);
const started = performance.now();
let requests = 0;
let failed;

for (let seed = first; seed < first + seeds && failed === undefined; seed += 1) {
  const transport = httpTransport(reference.url, 16);
  const outcome = await run({
    contract,
    rules,
    target: {
      url: reference.url,
      connectionToken: reference.connectionToken,
      secondConnectionToken: reference.secondConnectionToken,
      headers: [],
    },
    transport,
    profiles: ['core'],
    only: [],
    skip: seed === first ? [] : paced,
    budget: 'default',
    seed,
    timeout: 5000,
    concurrency: 8,
    signal: new AbortController().signal,
  });
  await transport.close();
  requests += outcome.exchanges.length;
  const wrong = outcome.results.filter(({ verdict }) => verdict !== 'pass');
  if (wrong.length > 0 || outcome.lost !== undefined) failed = { seed, wrong, lost: outcome.lost };
  const done = seed - first + 1;
  if (done % 25 === 0 || done === seeds) {
    console.log(
      `${done} of ${seeds} seeds, ${requests} requests, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
}
await reference.stop();

if (failed !== undefined) {
  console.error(`seed ${failed.seed} fails${failed.lost === undefined ? '' : `: ${failed.lost}`}`);
  for (const { pair, verdict, reason, defects } of failed.wrong) {
    console.error(`  ${verdict} ${key(pair)} ${reason ?? ''}`.trimEnd());
    for (const { about, expected, received } of defects.slice(0, 3))
      console.error(`    ${about}: expected ${expected}, received ${received}`);
  }
  process.exitCode = 1;
}
