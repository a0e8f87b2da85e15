/**
 * SendEvent on bare node:http: a correct server to try a conformance suite on.
 *
 * Environment: PORT (0 picks one), CONNECTION_TOKEN, SECOND_CONNECTION_TOKEN.
 * Its freedoms: the body is judged before the token; a malformed body and a wrong JSON type are
 * SerializationException; errors carry both message keys; a reused ClientToken replays whatever the
 * payload; an empty Content is accepted without a receipt; CORS headers stand on every response.
 */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { change, refusal } from './provider-states.mjs';

const PATH = '/participant/event';
const BODY_LIMIT = 1 << 20;
const MEDIA_TYPES = ['application/json', 'application/x-amz-json-1.1'];
const EVENT = 'application/vnd.amazonaws.connect.event.';
const RECEIPTS = [`${EVENT}message.delivered`, `${EVENT}message.read`];
const CONTENT_TYPES = [`${EVENT}typing`, `${EVENT}connection.acknowledged`, ...RECEIPTS];
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'x-amzn-errortype' };
const PREFLIGHT = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers':
    'amz-sdk-invocation-id,amz-sdk-request,authorization,content-type,x-amz-bearer,' +
    'x-amz-content-sha256,x-amz-date,x-amz-security-token,x-amz-user-agent',
};

const connections = new Map(
  [process.env.CONNECTION_TOKEN, process.env.SECOND_CONNECTION_TOKEN]
    .filter(Boolean)
    .map((token) => [token, { answers: new Map() }]),
);

class Refusal extends Error {}
const refused = (status, type, message) => Object.assign(new Refusal(message), { status, type });
const invalid = (message) => refused(400, 'ValidationException', message);
const unreadable = (message) => refused(400, 'SerializationException', message);

/** The whole body, or undefined as soon as it is too long; the rest is then read and dropped. */
function readBody(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function parseObject(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** A string member within its bounds, in Unicode scalar values; null counts as absent. */
function member(body, name, minimum, maximum) {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw unreadable(`${name} must be a string.`);
  const length = [...value].length;
  if (length < minimum || length > maximum)
    throw invalid(`${name} must have ${minimum} to ${maximum} characters.`);
  return value;
}

function readEvent(bytes) {
  const body = isUtf8(bytes) ? parseObject(bytes.toString('utf8')) : undefined;
  if (body === undefined) throw unreadable('The body must be a JSON object in UTF-8.');
  const contentType = member(body, 'ContentType', 1, 100);
  // The model's minimum is 1, but the mobile apps send "" with typing events.
  const content = member(body, 'Content', 0, 16384);
  const clientToken = member(body, 'ClientToken', 0, 500);
  if (contentType === undefined) throw invalid('ContentType is required.');
  if (!CONTENT_TYPES.includes(contentType)) throw invalid('ContentType is not supported.');
  if (RECEIPTS.includes(contentType)) {
    const messageId = parseObject(content ?? '')?.messageId;
    if (typeof messageId !== 'string' || messageId === '')
      throw invalid('Content of a receipt must be a JSON object with a messageId.');
  }
  return { clientToken, isReceipt: RECEIPTS.includes(contentType) };
}

function record(connection, clientToken) {
  const known = clientToken ? connection.answers.get(clientToken) : undefined;
  if (known) return known;
  const answer = { Id: randomUUID(), AbsoluteTime: new Date().toISOString() };
  if (clientToken) connection.answers.set(clientToken, answer);
  return answer;
}

async function sendEvent(request) {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  // node:http keeps the first of several Host headers, which a proxy may not have routed by.
  if (request.headersDistinct.host?.length > 1) throw unreadable('One Host header is needed.');
  if (!MEDIA_TYPES.includes(mediaType))
    throw refused(415, 'UnsupportedMediaTypeException', 'The media type must be JSON.');
  const bytes = await readBody(request);
  if (bytes === undefined) throw refused(413, 'RequestEntityTooLargeException', 'The body is too long.');
  const { clientToken, isReceipt } = readEvent(bytes);
  const bearer = request.headers['x-amz-bearer'] ?? '';
  const connection = bearer.length <= 1000 ? connections.get(bearer) : undefined;
  if (!connection) throw refused(403, 'AccessDeniedException', 'Access denied.');
  const error = refusal(bearer, isReceipt);
  if (error) throw refused(error.status, error.name, 'The state of the connection forbids it.');
  return record(connection, clientToken);
}

function send(response, status, headers, body) {
  response.writeHead(status, { ...CORS, 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function changeState(request, response) {
  const [status, body] = change(parseObject(String(await readBody(request))), {
    connect: (token) => connections.set(token, { answers: new Map() }),
    disconnect: (token) => connections.delete(token),
  });
  send(response, status, {}, body);
}

const server = createServer(async (request, response) => {
  const path = request.url.replace(/^https?:\/\/[^/?]*/i, '').split('?')[0];
  if (path === '/provider-states') return changeState(request, response);
  if (path !== PATH) return send(response, 404, {}, { message: 'Not found.' });
  if (request.method === 'OPTIONS') return response.writeHead(204, { ...CORS, ...PREFLIGHT }).end();
  if (request.method !== 'POST')
    return send(response, 405, { allow: 'OPTIONS, POST' }, { message: 'Method not allowed.' });
  try {
    send(response, 200, {}, await sendEvent(request));
  } catch (error) {
    if (request.errored) return response.destroy(); // the client is gone
    if (!(error instanceof Refusal)) throw error;
    const { status, type, message } = error;
    send(response, status, { 'x-amzn-errortype': type }, { Message: message, message });
  }
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
