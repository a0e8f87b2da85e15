import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trial } from '../../src/proof/trial.ts';
import { deviating, type Fault, type Variant } from '../../src/reference/fault.ts';
import { faults } from '../../src/reference/faults/index.ts';
import { variants } from '../../src/reference/variants/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { TestTarget } from '../cli/target.ts';
import { chromiumPath } from '../docs/chromium.ts';
import { contract, serve } from '../reference/server.ts';
import { send, widgetPage, type Seen } from './widget.ts';

const executablePath = chromiumPath();
/** Chromium is more lenient than the standard; other browsers need not be. */
const tolerated = ['authorization-by-wildcard'];
/** Shown by what the widget does not send here: no credential, another media type, a receipt. */
const unsent = ['missing-credential-not-shared', 'unsupported-not-shared', 'conditional-success-not-shared'];
const ofBrowsers = faults.filter(({ family }) => family === 'I');
const free = variants.filter(({ step }) => step === 'shared' || step === 'preflight');
const longest = Math.max(...contract.members.map(({ schema }) => schema.maxLength ?? 0));

/** What the widget sees of a server in order; the library takes only JSON for the content. */
const right: readonly Seen[] = [
  { ok: true, status: 200 },
  { ok: false, status: 403, name: 'AccessDeniedException' },
  { ok: false, status: 400, name: 'ValidationException' },
];

let browser: Browser;
let page: Page;
let widget: TestTarget;

async function seen(deviation?: Fault | Variant): Promise<readonly Seen[]> {
  const server = await serve(deviating(deviation === undefined ? [] : [deviation]));
  const endpoint = server.url;
  const token = server.connectionToken;
  try {
    return [
      await send(page, widget.url, { endpoint, token }),
      await send(page, widget.url, { endpoint, token: 'nobody-issued-it' }),
      await send(page, widget.url, { endpoint, token, content: JSON.stringify('a'.repeat(longest)) }),
    ];
  } finally {
    await server.close();
  }
}

async function findings(deviation?: Fault | Variant): Promise<readonly string[]> {
  const { findings: all } = await trial({
    contract,
    rules: rules.filter(({ profile }) => profile === 'browser'),
    seed: 1,
    budget: 'default',
    ...(deviation === undefined ? {} : { deviation }),
  });
  return all;
}

describe.skipIf(executablePath === undefined)('the widget in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      // The sandbox of Chromium does not run as root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await (await browser.newContext()).newPage();
    widget = await widgetPage();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await widget.close();
  });

  it('asks for the headers that the description lists', async () => {
    const asked: string[] = [];
    await seen({
      id: 'listening',
      summary: 'notes what a preflight asks for',
      step: 'preflight',
      deviate: (preflight) => (request, known) => {
        asked.push(request.headers.find(([name]) => /request-headers/i.test(name))?.[1] ?? '');
        return preflight(request, known);
      },
    });
    const clause = contract.clauses.find(({ kind }) => kind === 'operation/preflight-headers');
    expect(new Set(asked)).toEqual(new Set([(clause?.parameters.headers as string[]).join(',')]));
  });

  it('understands the reference server, which the profile acquits', async () => {
    expect(await seen()).toEqual(right);
    expect(await findings()).toEqual([]);
  });

  it.each(free.map((one) => [one.id, one] as const))(
    'understands %s, which the profile acquits',
    async (_, one) => {
      expect(await seen(one)).toEqual(right);
      expect(await findings(one)).toEqual([]);
    },
  );

  it.each(ofBrowsers.map((one) => [one.id, one] as const))('is told by the profile of %s', async (_, one) => {
    if ([...tolerated, ...unsent].includes(one.id)) expect(await seen(one)).toEqual(right);
    else expect(await seen(one)).not.toEqual(right);
    expect(await findings(one)).toEqual(one.breaks);
  });
});
