// Answers the requests of a unit test without a server, by Mock Service Worker 2.
import { setupServer } from 'msw/node';
import { mockService } from 'sendevent-conformance/msw';

const service = mockService({ baseUrl: 'https://participant.connect.us-east-1.amazonaws.com' });
const network = setupServer(...service.handlers);
network.listen({ onUnhandledRequest: 'error' });

const send = () =>
  fetch('https://participant.connect.us-east-1.amazonaws.com/participant/event', {
    method: 'POST',
    headers: { 'X-Amz-Bearer': service.connectionToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ContentType: 'application/vnd.amazonaws.connect.event.typing' }),
  });

console.log((await send()).status);
service.setState('the service fails', { times: 1 });
console.log((await send()).status);
console.log((await send()).status);
network.close();
