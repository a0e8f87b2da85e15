import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/read.ts';
import { description } from '../../src/generated/description.ts';
import { chromiumPath } from './chromium.ts';
import { committed } from './reading.ts';

const executablePath = chromiumPath();
const address = pathToFileURL(committed).href;
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

/** What went wrong in a page, and what it asked for. */
interface Opened {
  readonly page: Page;
  readonly told: string[];
  readonly requests: string[];
}

let browser: Browser;
let opened: Opened | undefined;

async function open(options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const told: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  opened = { page, told, requests };
  return opened;
}

describe.skipIf(executablePath === undefined)('the page in Chromium', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      // The sandbox of Chromium does not run as root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });

  afterEach(async () => {
    await opened?.page.context().close();
    opened = undefined;
  });

  afterAll(() => browser.close());

  it('opens without a complaint, and asks for nothing but itself', async () => {
    const { page, told, requests } = await open(desk);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toMatch(/^\w+, edition \d{4}-\d{2}-\d{2}$/);
    expect({ told, requests }).toEqual({ told: [], requests: [address] });
  });

  it('has an element for every link, and a link brings it into view', async () => {
    const { page } = await open(desk);
    const dead = await page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href'))
        .filter((to) => !to.startsWith('#') || document.getElementById(decodeURIComponent(to.slice(1))) === null)`);
    expect(dead).toEqual([]);
    await page.locator('nav a').last().click();
    const top = "Math.round(document.querySelector(':target').getBoundingClientRect().top)";
    await expect.poll(() => page.evaluate<number>(top)).toBeLessThan(200);
  });

  it('reads without scripts', async () => {
    const { page } = await open({ ...desk, javaScriptEnabled: false });
    const shown = await page.locator('article .statement').allInnerTexts();
    expect(shown.toSorted()).toEqual(
      readContract(description)
        .clauses.map(({ statement }) => statement)
        .toSorted(),
    );
  });

  it('opens a fold by the keyboard, without scripts', async () => {
    const { page } = await open({ ...desk, javaScriptEnabled: false });
    const fold = page.locator('details').first();
    await fold.locator('summary').press('Enter');
    expect(await fold.locator('table, figure').first().isVisible()).toBe(true);
  });

  it('is skipped to its content by the first key', async () => {
    const { page } = await open(desk);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the contract');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('MAIN');
  });

  it.each([360, 320])('does not scroll sideways at a width of %i', async (width) => {
    const { page } = await open({ viewport: { width, height: 740 } });
    await unfold(page);
    const wide = await page.evaluate<unknown>(`({
      page: document.documentElement.scrollWidth,
      parts: [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    })`);
    expect(wide).toEqual({ page: width, parts: [] });
  });

  it('prints what is folded', async () => {
    const { page } = await open(desk);
    await page.emulateMedia({ media: 'print' });
    const folded = await page.evaluate<number>(`
      [...document.querySelectorAll('details')].filter(
        (one) => one.lastElementChild?.checkVisibility() !== true,
      ).length`);
    expect(folded).toBe(0);
    expect(await page.locator('nav').isVisible()).toBe(false);
  });

  it.each([
    ['light', { ...desk, colorScheme: 'light' }],
    ['dark', { ...desk, colorScheme: 'dark' }],
    ['on a phone', { ...phone, colorScheme: 'light' }],
  ] as const)('keeps the rules of axe, %s', async (_, options) => {
    const { page } = await open(options);
    await unfold(page);
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
  });
});

async function unfold(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
}
