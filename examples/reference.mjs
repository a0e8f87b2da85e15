// Starts the reference server in a test, and puts a participant into a provider state.
import { startServer } from 'sendevent-conformance/reference';

const server = await startServer();
/** @param {string} token */
const send = (token) =>
  fetch(`${server.url}/participant/event`, {
    method: 'POST',
    headers: { 'X-Amz-Bearer': token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ContentType: 'application/vnd.amazonaws.connect.event.typing' }),
  });

const served = await send(server.connectionToken);
const throttled = await send(await server.state('requests are throttled', { times: 1 }));
await server.stop();

console.log(served.status);
console.log(throttled.status, throttled.headers.get('x-amzn-errortype'));
