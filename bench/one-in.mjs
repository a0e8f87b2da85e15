// How often the suite finds a fault that shows itself in a random one of so many answers; writes
// `reports/one-in.json` and `reports/one-in.md`. Run `npm run build` first.
import { writeFile } from 'node:fs/promises';
import { answerFaults, oneInPage, rate } from '../dist/proof/one-in.js';
import { inThreads } from './threads.mjs';

const runs = 20;
const numbers = [5, 20];

const rows = answerFaults.map(({ id, summary }) => ({
  id,
  summary,
  found: Object.fromEntries(numbers.map((many) => [many, 0])),
}));
const tasks = rows.flatMap(({ id }) =>
  numbers.flatMap((many) => Array.from({ length: runs }, (_, at) => ({ id, many, seed: at + 1 }))),
);
let done = 0;
await inThreads(new URL('./one-in-worker.mjs', import.meta.url), tasks, ({ id, many }, found) => {
  done += 1;
  if (found) rows.find((row) => row.id === id).found[many] += 1;
  if (done % 200 === 0) console.error(`${done} of ${tasks.length} runs`);
  return true;
});
const report = { budget: 'default', runs, rows };
const reports = new URL('../reports/', import.meta.url);
await writeFile(new URL('one-in.json', reports), `${JSON.stringify(report, null, 2)}\n`);
await writeFile(new URL('one-in.md', reports), oneInPage(report));
for (const many of numbers) console.log(`one in ${many}: ${rate(report, String(many)).toFixed(1)} % found`);
