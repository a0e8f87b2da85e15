// Runs the suite against the reference server at many seeds, and against each of its variants; none may be
// accused. Run `npm run build` first.
//
//   npm run soak -- [--seeds N] [--variant-seeds N] [--first N] [--variant NAME,...]
import { parseArgs } from 'node:util';
import { variants } from '../dist/reference/variants/index.js';
import { inThreads } from './threads.mjs';

/** One run in so many goes over HTTP, which takes longer. */
const httpEach = 20;
/** Freedoms that only connections show. */
const onlyHttp = ['closes-after-errors', 'closes-connections'];

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    'variant-seeds': { type: 'string', default: '50' },
    first: { type: 'string', default: '1' },
    variant: { type: 'string', default: '' },
  },
});
const whole = (name, least) => {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`--${name} takes a whole number of at least ${least}.`);
  process.exit(2);
};
const seeds = whole('seeds', 0);
const variantSeeds = whole('variant-seeds', 0);
const first = whole('first', 0);
const named = values.variant.split(',').filter((name) => name !== '');
const known = variants.map(({ id }) => id);
const unknown = named.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`There is no variant ${unknown}.`);
  process.exit(2);
}

const range = (count) => Array.from({ length: count }, (_, at) => first + at);
const tasks = [
  ...(named.length > 0 ? [] : range(seeds).map((seed) => ({ seed, http: seed % httpEach === 0 }))),
  ...(named.length > 0 ? named : known).flatMap((variant) =>
    range(variantSeeds).map((seed) => ({
      seed,
      variant,
      http: onlyHttp.includes(variant) || seed % httpEach === 0,
    })),
  ),
];
if (tasks.length === 0) {
  console.error('There is nothing to run.');
  process.exit(2);
}

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
let done = 0;
let requests = 0;
await inThreads(new URL('./soak-worker.mjs', import.meta.url), tasks, (task, result) => {
  done += 1;
  requests += result.requests;
  if (done % 100 === 0 || done === tasks.length)
    console.log(`${done} of ${tasks.length} runs, ${requests} requests, ${seconds()} s`);
  if (result.wrong.length === 0 && result.lost === undefined) return true;
  const { seed, variant = 'the reference', http } = task;
  const how = http ? 'over HTTP' : 'without a network';
  console.error(
    `${variant} at seed ${seed} (${how}) fails${result.lost === undefined ? '' : `: ${result.lost}`}`,
  );
  for (const { finding, verdict, reason, defects } of result.wrong) {
    console.error(`  ${verdict} ${finding} ${reason ?? ''}`.trimEnd());
    for (const { about, expected, received } of defects)
      console.error(`    ${about}: expected ${expected}, received ${received}`);
  }
  process.exitCode = 1;
  return false;
});
