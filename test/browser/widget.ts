import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { httpTarget, type TestTarget } from '../cli/target.ts';

/** What the widget made of a request: a success, or an error with what it could read of it. */
export interface Seen {
  readonly ok: boolean;
  readonly status?: number;
  readonly name?: string;
}

/** A page on a loopback origin of its own that has the widget's library. */
export async function widgetPage(): Promise<TestTarget> {
  const library = await readFile(createRequire(import.meta.url).resolve('amazon-connect-chatjs'));
  return httpTarget((request, response) => {
    const script = request.url === '/chat.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? library : '<!doctype html><title>A page</title><script src="/chat.js"></script>');
  });
}

/**
 * Runs in the page. The WebSocket and the answer to CreateParticipantConnection are stand-ins; SendEvent is the
 * library's own code, and goes over the wire.
 */
const sending = `async ({ endpoint, token, content }) => {
  const { fetch } = window;
  window.fetch = (request, ...rest) =>
    new URL(request.url ?? request).pathname === '/participant/connection'
      ? Promise.resolve(new Response('{}', { headers: { 'Content-Type': 'application/json' } }))
      : fetch(request, ...rest);
  const websocket = new Proxy({}, {
    get: (_, name) => ({ isConnected: () => true, getStatus: () => 'connected' })[name] ?? (() => () => undefined),
  });
  const { ChatSession } = window.connect;
  ChatSession.setGlobalConfig({ endpoint, region: 'us-east-1', throttleTime: 1 });
  const session = ChatSession.create({
    type: ChatSession.SessionTypes.AGENT,
    chatDetails: {
      contactId: 'a-contact',
      participantId: 'a-participant',
      getConnectionToken: async () => ({
        chatTokenTransport: { participantToken: token, expiry: '2099-01-01T00:00:00.000Z' },
      }),
    },
    websocketManager: websocket,
  });
  await session.connect();
  try {
    const contentType = 'application/vnd.amazonaws.connect.event.typing';
    const { data } = await session.sendEvent({ contentType, content });
    return { ok: true, status: data.$metadata.httpStatusCode };
  } catch (error) {
    return { ok: false, status: error.statusCode, name: error.type };
  }
}`;

/** Sends one event from a page that is loaded anew: the library holds a second one back. */
export async function send(
  page: Page,
  at: string,
  request: { readonly endpoint: string; readonly token: string; readonly content?: string },
): Promise<Seen> {
  await page.goto(at);
  return page.evaluate<Seen>(`(${sending})(${JSON.stringify(request)})`);
}
