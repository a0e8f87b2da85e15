import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpTarget, type TestTarget } from '../cli/target.ts';
import { chromiumPath } from '../docs/chromium.ts';

const executablePath = chromiumPath();
const { resolve } = createRequire(import.meta.url);

let browser: Browser;
let site: TestTarget;
let page: Page;
const told: string[] = [];

/** The page and what it loads, as one script. */
async function bundled(): Promise<string> {
  const input = fileURLToPath(new URL('browser/page.mjs', import.meta.url));
  const { output } = await (await rolldown({ input, platform: 'browser' })).generate({ format: 'es' });
  return output[0].code;
}

describe.skipIf(executablePath === undefined)('the handlers in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const script = await bundled();
    const files: Readonly<Record<string, string>> = {
      '/mockServiceWorker.js': resolve('msw/mockServiceWorker.js'),
      '/chat.js': resolve('amazon-connect-chatjs'),
    };
    site = await httpTarget((request, response) => {
      const file = files[request.url ?? ''];
      const html =
        '<!doctype html><script src="/chat.js"></script><script type="module" src="/page.js"></script>';
      response.setHeader('Content-Type', request.url === '/' ? 'text/html' : 'text/javascript');
      if (file === undefined) response.end(request.url === '/' ? html : script);
      else createReadStream(file).pipe(response);
    });
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      // The sandbox of Chromium does not run as root.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => told.push(error.message));
    await page.goto(site.url);
    await page
      .waitForFunction("'sendIn' in window", undefined, { timeout: 20_000 })
      .catch((error: unknown) => {
        throw new Error(`the page is not ready: ${told.join('; ')}`, { cause: error });
      });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const read = {
    contentType: 'application/vnd.amazonaws.connect.event.message.read',
    content: '{"messageId":"11111111-aaaa-bbbb-cccc-EXAMPLE01234"}',
  };
  const other = { ...read, content: '{"messageId":"22222222-aaaa-bbbb-cccc-EXAMPLE01234"}' };
  const acknowledged = { contentType: 'application/vnd.amazonaws.connect.event.connection.acknowledged' };

  test.each([
    ['as it is', undefined, acknowledged, { status: 200, id: 'string' }],
    ['a receipt', undefined, read, { status: 200, id: 'string' }],
    ['throttling', 'requests are throttled', acknowledged, { status: 429, error: 'ThrottlingException' }],
    ['the end', 'the chat has ended', acknowledged, { status: 403, error: 'AccessDeniedException' }],
    ['a supervisor', 'a supervisor has joined the chat', acknowledged, { status: 200, id: 'string' }],
    [
      'a supervisor, with a receipt',
      'a supervisor has joined the chat',
      other,
      { status: 409, error: 'ConflictException' },
    ],
  ])('chatjs meets %s', async (_, state, event, answer) => {
    const call = `window.sendIn(${JSON.stringify(state)}, ${JSON.stringify(event)})`;
    expect({ answer: await page.evaluate<unknown>(call), told }).toEqual({ answer, told: [] });
  });
});
