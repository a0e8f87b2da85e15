import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { chromiumPath } from '../docs/chromium.ts';
import { hostileReport } from './hostile.ts';
import { accusedReport, rendered } from './reports.ts';

const executablePath = chromiumPath();
const desk = { viewport: { width: 1280, height: 900 } };

let folder: string;
let browser: Browser;
let page: Page;
let told: string[];
let requests: string[];
let accused: Report;
let hostile: Report;

/** Opens the page of a report, and keeps what went wrong in it and what it asked for. */
async function open(report: Report, options: BrowserContextOptions = desk, fragment = ''): Promise<void> {
  const file = join(folder, 'report.html');
  await writeFile(file, await rendered('html', report));
  const context = await browser.newContext({
    offline: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  page = await context.newPage();
  told = [];
  requests = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url().split('#')[0] ?? ''));
  await page.goto(pathToFileURL(file).href + fragment);
}

function shownClauses(): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    "[...document.querySelectorAll('article.clause h4')].filter((one) => one.checkVisibility()).map((one) => one.innerText)",
  );
}

const unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

describe.skipIf(executablePath === undefined)(
  'the page of a report in Chromium',
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'page-'));
      browser = await chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        // The sandbox of Chromium does not run as root.
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      accused = await accusedReport();
      const found = await hostileReport();
      // A verdict, a level and an exchange of each kind.
      hostile = { ...found, exchanges: accused.exchanges ?? [] };
    });

    afterEach(() => page.context().close());

    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    it('opens without a complaint, asks for nothing but itself, and runs nothing of a target', async () => {
      for (const report of [accused, hostile]) {
        await open(report);
        await page.waitForLoadState('networkidle');
        await page.evaluate(unfold);
        expect({ told, requests: [...new Set(requests)].length }).toEqual({ told: [], requests: 1 });
        await page.context().close();
      }
      await open(accused);
    });

    it('would say it, where a script of a target ran', async () => {
      await open(accused);
      await page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(1)' }))",
      );
      await expect.poll(() => told.join()).toMatch(/Content Security Policy/);
    });

    it('says first what the run came to, then what is wrong', async () => {
      await open(accused);
      expect(await page.locator('h1').innerText()).toBe('Nonconformant');
      expect((await page.locator('h2').allInnerTexts())[0]).toBe('What is wrong');
      expect(await page.locator('.causes > li').count()).toBe(accused.causes.length);
    });

    it('has an element for every link, and a clause and a finding for each of the report', async () => {
      await open(hostile);
      const dead = await page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href'))
        .filter((to) => !to.startsWith('#') || document.getElementById(decodeURIComponent(to.slice(1))) === null)`);
      expect(dead).toEqual([]);
      for (const { id } of hostile.clauses) expect(await page.locator(`[id="clause-${id}"]`).count()).toBe(1);
      expect(await page.locator('.finding').count()).toBe(
        hostile.clauses.flatMap((one) => one.findings).length,
      );
    });

    it('shows expected beside received, with what differs marked', async () => {
      const [clause] = accused.clauses.filter(({ findings }) => findings.length > 0);
      const [finding] = clause?.findings ?? [];
      if (clause === undefined || finding === undefined) throw new Error('nothing was found');
      const like = { ...finding, expected: 'accepted with 200', received: 'accepted with 201\u202e' };
      await open({ ...accused, clauses: [{ ...clause, findings: [like] }], causes: [] });
      const [left, right] = await page.locator('.finding .pair > div').all();
      expect(await left?.locator('mark').allInnerTexts()).toEqual(['200']);
      expect(await right?.locator('mark').allInnerTexts()).toEqual(['201\\u202e']);
      expect((await left?.boundingBox())?.y).toBe((await right?.boundingBox())?.y);
      // The letters would mislead; e2 80 ae is what turns the direction.
      expect(await right?.locator('.bytes').innerText()).toContain('e2 80 ae');
      expect(await left?.locator('.bytes').count()).toBe(0);
    });

    it('copies a command to the letter', async () => {
      await open(accused);
      const buttons = await page.locator('.finding button[data-copy]').all();
      const commands = accused.clauses.flatMap(({ findings }) =>
        findings.flatMap(({ curl, replay }) => [curl, replay]),
      );
      expect(buttons).toHaveLength(commands.length);
      for (const [index, button] of buttons.entries()) {
        await button.click();
        expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(commands[index]);
      }
      expect(await page.locator('#told').innerText()).toBe('Copied.');
    });

    it('copies where there is no clipboard to write to', async () => {
      await open(accused);
      await page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })",
      );
      const before = await page.locator('textarea').count();
      await page.locator('.finding button[data-copy]').first().click();
      await expect.poll(() => page.locator('#told').innerText()).toBe('Copied.');
      expect(await page.locator('textarea').count()).toBe(before);
    });

    it('filters by verdict, level and profile, by the keyboard too', async () => {
      await open(hostile);
      expect((await shownClauses()).toSorted()).toEqual(hostile.clauses.map(({ id }) => id).toSorted());
      for (const name of ['verdict', 'level', 'profile'] as const) {
        const [value] = hostile.clauses.map((clause) => clause[name]);
        await page.locator(`#filters input[name="${name}"][value="${value ?? ''}"]`).press('Space');
        const left = hostile.clauses.filter((clause) => clause[name] !== value).map(({ id }) => id);
        expect((await shownClauses()).toSorted()).toEqual(left.toSorted());
        expect(await page.locator('#shown').innerText()).toBe(
          `${left.length} of ${hostile.clauses.length} clauses are shown.`,
        );
        await page.locator('#filters button[type="reset"]').click();
        await expect.poll(async () => (await shownClauses()).length).toBe(hostile.clauses.length);
      }
    });

    it('brings a clause into view by its link, whatever is filtered', async () => {
      const last = hostile.clauses.at(-1)?.id ?? '';
      await open(hostile, desk, `#clause-${last}`);
      const top = `Math.round(document.getElementById('clause-${last}').getBoundingClientRect().top)`;
      await expect.poll(() => page.evaluate<number>(top)).toBeLessThan(900);
      await page.locator('#filters input').first().press('Space');
      const [hidden] = hostile.clauses.map(({ id }) => id).filter((id) => id !== '');
      await page.evaluate(`location.hash = '#clause-${hidden ?? ''}'`);
      await expect.poll(() => page.locator(`[id="clause-${hidden ?? ''}"]`).isVisible()).toBe(true);
    });

    it('shows every exchange a hundred at a time, and seeks among them', async () => {
      const [one] = accused.exchanges ?? [];
      if (one === undefined) throw new Error('there is no exchange');
      const many = Array.from({ length: 250 }, (_, number) => ({
        ...one,
        number,
        case: `<b>case ${number}</b>`,
      }));
      await open({ ...accused, exchanges: many });
      await page.locator('#all > summary').click();
      expect(await page.locator('#rows tr').count()).toBe(100);
      await page.locator('#after').click();
      await page.locator('#after').click();
      expect(await page.locator('#place').innerText()).toBe('201 to 250 of 250');
      expect(await page.locator('#after').isDisabled()).toBe(true);
      await page.locator('#sought').fill('case 77<');
      expect(await page.locator('#rows tr').allInnerTexts()).toEqual([
        expect.stringContaining('<b>case 77</b>'),
      ]);
    });

    it('reads without scripts', async () => {
      await open(hostile, { ...desk, javaScriptEnabled: false });
      expect(await page.locator('article .statement').count()).toBe(hostile.clauses.length);
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('button[data-copy]').first().isVisible()).toBe(false);
    });

    it('is skipped to its content by the first key', async () => {
      await open(accused);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to the report');
      await page.keyboard.press('Enter');
      expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('MAIN');
    });

    it.each([360, 320])('does not scroll sideways at a width of %i', async (width) => {
      await open(hostile, { viewport: { width, height: 740 } });
      await page.evaluate(unfold);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    });

    it.each([
      ['light', { ...desk, colorScheme: 'light' }],
      ['dark', { ...desk, colorScheme: 'dark' }],
      ['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
    ] as const)('keeps the rules of axe, %s', async (_, options) => {
      for (const report of [accused, hostile]) {
        await open(report, options);
        await page.evaluate(unfold);
        const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
        await page.evaluate(source);
        const { violations, passes } = await page.evaluate<AxeResults>(
          "axe.run({ resultTypes: ['violations'] })",
        );
        const broken = violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''} (${nodes.length})`,
        );
        expect(broken).toEqual([]);
        expect(passes.map(({ id }) => id)).toEqual(
          expect.arrayContaining(['color-contrast', 'heading-order', 'landmark-one-main', 'region']),
        );
        await page.context().close();
      }
      await open(accused, options);
    });
  },
);
