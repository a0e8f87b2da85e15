// What the suite costs, from one run and mostly as ratios, each beside its target. Run `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Pool } from 'undici';
import { readContract } from '../dist/contract/read.js';
import { description } from '../dist/generated/description.js';
import { startReference } from '../dist/reference/start.js';
import { loadReporter, reporterNames } from '../dist/report/reporters/index.js';
import { onScreen } from '../dist/report/screen.js';
import { rules } from '../dist/rules/index.js';
import { createBench } from '../dist/run/bench.js';
import { planCases, pooled } from '../dist/run/coverage.js';
import { httpTransport } from '../dist/run/http-transport.js';
import { run } from '../dist/run/run.js';
import { allPairs, select } from '../dist/run/select.js';
import { redactor } from '../dist/run/secrets.js';
import { createSender } from '../dist/run/sender.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const rows = [];
let missed = 0;

function row(what, figure, unit, holds, target) {
  if (!holds) missed += 1;
  rows.push([what, `${figure} ${unit}`.trim(), target, holds ? '' : 'missed']);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** A process, timed; with `peak` it also tells its resident memory at its height, all of its threads included. */
function timed(words, options = {}) {
  const hook = join(folder, 'peak.cjs');
  const peak = join(folder, 'peak');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
  );
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(options.peak ? ['--require', hook] : []), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, CONNECTION_TOKEN: '' },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0 && !(options.allowed ?? []).includes(status))
    throw new Error(`${words.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return { status, stdout, seconds, megabytes: options.peak ? Number(readFileSync(peak, 'utf8')) / 1024 : 0 };
}

function wholeRun() {
  const report = (budget) => {
    const file = join(folder, `${budget}.json`);
    const words = [main, 'run', '--seed', '1', '--budget', budget, '--reporter', `json=${file}`];
    const costs = Array.from({ length: 5 }, () => timed(words, { peak: true }));
    return {
      seconds: median(costs.map(({ seconds }) => seconds)),
      megabytes: median(costs.map(({ megabytes }) => megabytes)),
      phases: JSON.parse(readFileSync(file, 'utf8')).stats.phases,
    };
  };
  const usual = report('default');
  const quick = report('quick');
  const all = Object.values(quick.phases).reduce((sum, each) => sum + each, 0);
  const wire = median(
    Array.from({ length: 3 }, () => timed([main, 'run', '--seed', '1', '--profile', 'wire']).seconds),
  );
  row('profile wire alone', wire.toFixed(2), 's', wire <= 5, '<= 5 s');
  row('whole run, default budget', usual.seconds.toFixed(2), 's', usual.seconds <= 2, '<= 2 s');
  row(
    'its peak memory, the embedded server included',
    usual.megabytes.toFixed(0),
    'MB',
    usual.megabytes <= 120,
    '<= 120 MB',
  );
  row('its coverage requests', usual.phases.coverage, '', usual.phases.coverage <= 400, '<= 400');
  row('its random requests', usual.phases.fuzz, '', true, '');
  row('its sequence requests', usual.phases.sequences, '', true, '');
  row('whole run, quick budget', quick.seconds.toFixed(2), 's', true, '');
  row('its requests in total', all, '', all <= 120, '<= 120');
}

/** What the other profiles take against the embedded server, by the report of the run. */
function otherProfiles() {
  for (const [profile, most] of [
    ['states', 2],
    ['browser', 1],
  ]) {
    const file = join(folder, `${profile}.json`);
    const seconds = median(
      Array.from({ length: 5 }, () => {
        timed([main, 'run', '--seed', '1', '--profile', profile, '--reporter', `json=${file}`]);
        return JSON.parse(readFileSync(file, 'utf8')).stats.seconds;
      }),
    );
    row(`profile ${profile}`, seconds.toFixed(2), 's', seconds <= most, `<= ${most} s`);
  }
}

function coldStart() {
  const times = { version: [], empty: [] };
  for (let at = 0; at < 15; at += 1) {
    times.empty.push(timed(['-e', '0']).seconds);
    times.version.push(timed([main, '--version']).seconds);
  }
  const ratio = median(times.version) / median(times.empty);
  row('--version to an empty node process', ratio.toFixed(2), 'x', ratio <= 2.5, '<= 2.5 x');
}

/** The same wire requests through the engine and through a bare pool, in turn, and the time to judge them. */
async function engine() {
  const contract = readContract(description);
  const reference = await startReference({ contract });
  const width = 8;
  const repeat = 3;
  const pool = new Pool(reference.url, { connections: 16 });
  const real = httpTransport(reference.url, 16);
  try {
    const pairs = select(allPairs(contract, rules), { profiles: ['core'], only: [], skip: [], second: true });
    const planned = planCases(pairs, createBench(contract, [], false)).filter(
      ({ case: { steps } }) => steps.length === 1 && steps[0].requests.length === 1,
    );
    const cases = Array.from({ length: repeat }, () => planned).flat();
    const wired = [];
    const options = {
      target: { url: reference.url, connectionToken: reference.connectionToken, headers: [] },
      signal: new AbortController().signal,
      timeout: 5000,
    };
    const through = async (transport) => {
      const sender = createSender({ ...options, transport });
      const started = performance.now();
      await pooled(cases, width, ({ case: { steps, expect, label } }) =>
        sender.send(steps[0].requests[0], { caseId: label, expect, tokens: new Map() }),
      );
      return (performance.now() - started) / 1000;
    };
    const bare = async () => {
      const started = performance.now();
      await pooled(wired, width, async ({ method, target, headers, body }) => {
        const response = await pool.request({ path: target, method, headers, body });
        await response.body.arrayBuffer();
      });
      return (performance.now() - started) / 1000;
    };
    await through({
      ...real,
      send: (request, signal) => {
        const { method, target, headers, body } = request;
        wired.push({
          method,
          target,
          // A bare pool frames bodies itself.
          headers: headers.filter(([name]) => name.toLowerCase() !== 'transfer-encoding').flat(),
          body: body === undefined ? null : Buffer.from(body),
        });
        return real.send(request, signal);
      },
    });
    await bare();
    const engineTimes = [];
    const bareTimes = [];
    for (let at = 0; at < 15; at += 1) {
      engineTimes.push(await through(real));
      bareTimes.push(await bare());
    }
    // Pair by pair, for the machine may be busier in one than in the next.
    const ratio = median(bareTimes.map((seconds, at) => seconds / engineTimes[at]));
    row('requests through the engine', (cases.length / median(engineTimes)).toFixed(0), '/s', true, '');
    row('the same through a bare undici pool', (cases.length / median(bareTimes)).toFixed(0), '/s', true, '');
    row('engine to bare pool', ratio.toFixed(2), 'x', ratio >= 0.8, '>= 0.8 x');

    const begun = {};
    const started = performance.now();
    const { exchanges } = await run({
      ...options,
      contract,
      rules,
      transport: real,
      profiles: ['core'],
      only: [],
      skip: [],
      budget: 'default',
      seed: 1,
      concurrency: width,
      onProgress: ({ phase }) => {
        begun[phase] = performance.now();
      },
    });
    const ended = performance.now();
    const share = (ended - begun.judging) / (ended - started);
    row('coverage in a run', ((begun.fuzz - begun.coverage) / 1000).toFixed(2), 's', true, '');
    row('share of judging in a run', (share * 100).toFixed(1), '%', share < 0.15, '< 15 %');
    const guarded = guards(exchanges, reference.connectionToken) / (ended - started);
    row('share of the guards in a run', (guarded * 100).toFixed(1), '%', guarded < 0.05, '< 5 %');
  } finally {
    await Promise.all([pool.destroy(), real.close(), reference.stop()]);
  }
}

/** Each form of the report of a run, beside the run; and the page of a report of 10,000 exchanges. */
async function reports() {
  const file = join(folder, 'all.json');
  const many = 10_000;
  timed([main, 'run', '--seed', '1', '--exchanges', '--reporter', `json=${file}`]);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const rendering = async (name, of) => {
    const { render } = await loadReporter(name);
    const started = performance.now();
    const text = render(of, { colour: false });
    return { text, seconds: (performance.now() - started) / 1000 };
  };
  const shares = [];
  for (const name of reporterNames) {
    const { seconds } = await rendering(name, report);
    shares.push([name, (seconds / report.stats.seconds) * 100]);
  }
  const [slowest, share] = shares.toSorted(([, one], [, other]) => other - one)[0];
  row(
    `share of a run that the slowest form takes (${slowest})`,
    share.toFixed(1),
    '%',
    share <= 10,
    '<= 10 %',
  );
  const exchanges = Array.from({ length: many }, (_, at) => report.exchanges[at % report.exchanges.length]);
  const { text, seconds } = await rendering('html', { ...report, exchanges });
  const megabytes = Buffer.byteLength(text) / 1e6;
  row(`page of ${many} exchanges, written`, seconds.toFixed(2), 's', seconds <= 1, '<= 1 s');
  row('its size', megabytes.toFixed(1), 'MB', megabytes <= 10, '<= 10 MB');
  const opened = await openedIn(text);
  if (opened === undefined) row('it opens in Chromium', 'no Chromium', '', true, '');
  else row('it opens in Chromium', opened.toFixed(2), 's', opened < 1, '< 1 s');
}

/** Seconds until Chromium has loaded a page, once it runs itself. */
async function openedIn(text) {
  const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => process.env.PATH.split(delimiter).map((path) => join(path, name)))
    .find((path) => existsSync(path));
  if (executablePath === undefined) return undefined;
  const page = join(folder, 'page.html');
  writeFileSync(page, text);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const times = [];
    for (let at = 0; at < 5; at += 1) {
      const tab = await browser.newPage();
      const started = performance.now();
      await tab.goto(pathToFileURL(page).href);
      times.push((performance.now() - started) / 1000);
      await tab.close();
    }
    return median(times);
  } finally {
    await browser.close();
  }
}

/**
 * Milliseconds to do once more what guards against a hostile target: secrets are taken out of all that was sent
 * and answered, each body is weighed, and what a report could show of it is escaped and cut.
 */
function guards(exchanges, token) {
  const begun = performance.now();
  const redact = redactor([{ name: 'CONNECTION_TOKEN', value: token }]);
  let weight = 0;
  for (const { request, response } of exchanges) {
    redact.text(request.target);
    for (const [, value] of request.headers) redact.text(value);
    if (response === undefined) continue;
    redact.text(response.headers.map((field) => field.join(': ')).join('\n'));
    redact.bytes(response.body);
    for (const byte of response.body) weight += byte === 0x2c || byte === 0x5b || byte === 0x7b ? 25 : 1;
    onScreen(Buffer.from(response.body).toString(), 80);
  }
  if (weight === 0) throw new Error('nothing was answered');
  return performance.now() - begun;
}

/** What the suite is proven with, as a process for each budget. */
function selfTest() {
  for (const budget of ['default', 'quick']) {
    const { status, stdout, seconds } = timed([main, 'self-test', '--budget', budget], { allowed: [1] });
    const [, faults, seen, legal] =
      /^(\d+) faults, ([\d.]+) % seen; (\d+) to be acquitted;/m.exec(stdout) ?? [];
    if (faults === undefined) throw new Error(`the self-test told nothing\n${stdout}`);
    row(`self-test, ${budget} budget`, seconds.toFixed(1), 's', status === 0, 'holds');
    row('its faults seen', seen, '%', true, '');
    row(
      'its seconds for each fault or variant',
      (seconds / (Number(faults) + Number(legal))).toFixed(2),
      's',
      true,
      '',
    );
  }
}

function sizeOf(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;
}

/** The packed package, installed as its users do. */
function installed() {
  const npm = (words, cwd) => {
    const { status, stdout, stderr } = spawnSync('npm', words, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm ${words.join(' ')} failed\n${stderr}`);
    return stdout;
  };
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  npm(['install', '--no-audit', '--no-fund', tarball], folder);
  const modules = join(folder, 'node_modules');
  const own = sizeOf(join(modules, 'sendevent-conformance')) / 1e6;
  const dependencies = sizeOf(modules) / 1e6 - own;
  row('runtime dependencies, installed', dependencies.toFixed(1), 'MB', dependencies <= 15, '<= 15 MB');
  row('the package itself, installed', own.toFixed(1), 'MB', true, '');
}

try {
  wholeRun();
  otherProfiles();
  coldStart();
  await engine();
  await reports();
  selfTest();
  installed();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column].length)));
for (const [what, figure, target, note] of rows) {
  console.log(
    `${what.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${target.padEnd(widths[2])}  ${note}`.trimEnd(),
  );
}
console.log(
  missed === 0
    ? 'every target is met'
    : `${missed} of ${rows.filter(([, , target]) => target !== '').length} targets missed`,
);
