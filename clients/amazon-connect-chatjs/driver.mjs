// The package is made for browsers: window, the WebSocket and the answer to CreateParticipantConnection are
// stand-ins, as they were for the recordings. SendEvent is the package's own code and goes over the wire.
import { createRequire } from 'node:module';
import { answerLines } from '../lines.mjs';

const require = createRequire(import.meta.url);
const file = require.resolve('amazon-connect-chatjs');
const { version } = require('amazon-connect-chatjs/package.json');

globalThis.window = globalThis;
globalThis.self = globalThis;
globalThis.addEventListener = () => undefined;
globalThis.removeEventListener = () => undefined;
globalThis.navigator ??= { onLine: true };
globalThis.localStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const { fetch } = globalThis;
globalThis.fetch = (request, ...rest) =>
  new URL(request.url ?? request).pathname === '/participant/connection'
    ? Promise.resolve(new Response('{}', { headers: { 'Content-Type': 'application/json' } }))
    : fetch(request, ...rest);

const webSocket = Object.fromEntries(
  [
    'onInitFailure',
    'onConnectionOpen',
    'onConnectionClose',
    'onConnectionGain',
    'onConnectionLost',
    'onMessage',
    'onDeepHeartbeatSuccess',
    'onDeepHeartbeatFailure',
    'onSubscriptionUpdate',
    'onSubscriptionFailure',
    'onAllMessage',
    'subscribeTopics',
  ].map((name) => [name, () => () => undefined]),
);

/** A session of a package that was loaded anew: the package holds one typing event in ten seconds back. */
async function connected(endpoint, token) {
  delete require.cache[file];
  delete globalThis.connect;
  require(file);
  const { ChatSession } = globalThis.connect;
  // Without a throttleTime a receipt is held back for 5 s.
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
    websocketManager: { ...webSocket, isConnected: () => true, getStatus: () => 'connected' },
  });
  await session.connect();
  return session;
}

await answerLines(version, async (url, input) => {
  const { ConnectionToken, ContentType: contentType, Content: content, ClientToken: clientToken } = input;
  if (clientToken !== undefined && contentType.includes('.message.'))
    return { unsent: 'it puts a constant of its own in place of the ClientToken of a receipt' };
  const session = await connected(url, ConnectionToken);
  let sent;
  try {
    sent = session.sendEvent({ contentType, content, clientToken });
  } catch (error) {
    return { unsent: `it sends nothing and throws a ${error.name}` };
  }
  try {
    const { data } = await sent;
    const { $metadata, ...fields } = data;
    return { ok: true, status: $metadata.httpStatusCode, fields };
  } catch (error) {
    return { ok: false, errorName: error.type, message: error.message, status: error.statusCode };
  }
});
