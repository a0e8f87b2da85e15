// Runs in a browser: the client's own code, whose WebSocket and CreateParticipantConnection have stand-ins.
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { mockService } from '../../../dist/api/msw.js';

const service = mockService();
const connection = http.post('*/participant/connection', () => HttpResponse.json({}));
await setupWorker(connection, ...service.handlers).start({ onUnhandledRequest: 'bypass', quiet: true });

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
const { ChatSession } = window.connect;
// Without a throttleTime a receipt is held back for 5 s.
ChatSession.setGlobalConfig({ region: 'us-east-1', throttleTime: 1 });
const session = ChatSession.create({
  type: ChatSession.SessionTypes.AGENT,
  chatDetails: {
    contactId: 'a-contact',
    participantId: 'a-participant',
    getConnectionToken: async () => ({
      chatTokenTransport: { participantToken: service.connectionToken, expiry: '2099-01-01T00:00:00.000Z' },
    }),
  },
  websocketManager: { ...webSocket, isConnected: () => true, getStatus: () => 'connected' },
});
await session.connect();

/** What the client makes of the answer to an event, in a state where one is named. */
window.sendIn = async (state, event) => {
  service.reset();
  if (state !== undefined) service.setState(state);
  try {
    const { data } = await session.sendEvent(event);
    return { status: data.$metadata.httpStatusCode, id: typeof data.Id };
  } catch (error) {
    return { status: error.statusCode, error: error.type };
  }
};
