/**
 * SendEvent on stock Express: a correct server to try a conformance suite on.
 *
 * Environment: PORT (0 picks one), CONNECTION_TOKEN, SECOND_CONNECTION_TOKEN.
 * Its freedoms: errors carry `message` alone; a malformed body is ValidationException; an
 * incompatible Accept is 406; a reused ClientToken with another payload gets a fresh answer; an empty
 * Content is refused; a byte order mark and compressed bodies are understood; the router ignores the
 * path's case and a trailing slash, and knows no 405; CORS headers stand where there is an Origin;
 * provider states are set at /provider-states.
 */
import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import express from 'express';
import { change, refusal } from './provider-states.mjs';

const JSON_TYPES = ['application/json', 'application/x-amz-json-1.1'];
const RECEIPT_TYPES = new Set([
  'application/vnd.amazonaws.connect.event.message.delivered',
  'application/vnd.amazonaws.connect.event.message.read',
]);
const EVENT_TYPES = new Set([
  ...RECEIPT_TYPES,
  'application/vnd.amazonaws.connect.event.typing',
  'application/vnd.amazonaws.connect.event.connection.acknowledged',
]);

const participants = new Set(
  [process.env.CONNECTION_TOKEN, process.env.SECOND_CONNECTION_TOKEN].filter(Boolean),
);
const sent = new Map();

const httpError = (status, name, text) => Object.assign(new Error(text), { status, name });
const validation = (text) => httpError(400, 'ValidationException', text);

function allowBrowsers(req, res, next) {
  const origin = req.get('origin');
  if (origin === undefined) return next();
  res.vary('Origin');
  res.set('Access-Control-Allow-Origin', origin);
  res.set('Access-Control-Expose-Headers', 'x-amzn-errortype');
  if (req.method !== 'OPTIONS') return next();
  res.set('Access-Control-Allow-Methods', 'POST');
  res.set('Access-Control-Allow-Headers', req.get('access-control-request-headers') ?? '');
  res.sendStatus(204);
}

function negotiate(req, res, next) {
  if ((req.headersDistinct.host ?? []).length > 1) throw validation('Two Host headers.');
  if (!req.accepts(JSON_TYPES)) throw httpError(406, 'NotAcceptableException', 'Only JSON is produced.');
  // `req.is` knows nothing of a media type without a body, which is an error of the body.
  if (req.is(JSON_TYPES) === false || req.get('content-type') === undefined)
    throw httpError(415, 'UnsupportedMediaTypeException', 'Only JSON is consumed.');
  // Parameters of the media type mean nothing for JSON; body-parser would decode by `charset`.
  req.headers['content-type'] = 'application/json';
  next();
}

const parseJson = express.json({
  limit: '1mb', // the default of 100 kB refuses 16,384 escaped astral characters
  verify: (_req, _res, bytes) => {
    if (!isUtf8(bytes)) throw validation('The body is not UTF-8.');
  },
});

function authenticate(req, res, next) {
  const token = req.get('x-amz-bearer') ?? '';
  if (token.length > 1000 || !participants.has(token))
    throw httpError(403, 'AccessDeniedException', 'Access denied');
  res.locals.participant = token;
  next();
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function isReceipt(content) {
  try {
    const receipt = JSON.parse(content);
    return isObject(receipt) && typeof receipt.messageId === 'string' && receipt.messageId !== '';
  } catch {
    return false;
  }
}

function requireLength(name, value, minimum, maximum) {
  if (typeof value !== 'string') throw validation(`${name} is not a string`);
  const length = Array.from(value).length; // code points, not UTF-16 units
  if (length < minimum) throw validation(`${name} is too short`);
  if (length > maximum) throw validation(`${name} is too long`);
}

function validate(req, res, next) {
  if (!isObject(req.body)) throw validation('The body is not a JSON object');
  const { ContentType, Content = null, ClientToken = null } = req.body;
  requireLength('ContentType', ContentType, 1, 100);
  if (Content !== null) requireLength('Content', Content, 1, 16384);
  if (ClientToken !== null) requireLength('ClientToken', ClientToken, 0, 500);
  if (!EVENT_TYPES.has(ContentType)) throw validation('ContentType is not supported');
  if (RECEIPT_TYPES.has(ContentType) && (Content === null || !isReceipt(Content)))
    throw validation('Content of a receipt is not a JSON object with a messageId');
  res.locals.event = { ContentType, Content, ClientToken };
  next();
}

function sendEvent(_req, res) {
  const { participant, event } = res.locals;
  const error = refusal(participant, RECEIPT_TYPES.has(event.ContentType));
  if (error !== undefined) throw httpError(error.status, error.name, 'The state forbids it.');
  const key = JSON.stringify([participant, event.ClientToken, event.ContentType, event.Content]);
  let answer = event.ClientToken ? sent.get(key) : undefined;
  if (answer === undefined) {
    answer = { AbsoluteTime: new Date().toISOString(), Id: randomBytes(15).toString('base64url') };
    if (event.ClientToken) sent.set(key, answer);
  }
  res.json(answer);
}

/** Errors of this file name themselves; those of body-parser have a status alone. */
function answerError(error, _req, res, next) {
  if (res.headersSent || !(error.status < 500 || error.name === 'InternalServerException'))
    return next(error);
  const names = { 413: 'PayloadTooLargeException', 415: 'UnsupportedMediaTypeException' };
  const own = error.name.endsWith('Exception');
  res.status(error.status);
  res.set('x-amzn-errortype', own ? error.name : (names[error.status] ?? 'ValidationException'));
  res.json({ message: own ? error.message : 'The body cannot be read' });
}

const app = express();
app.use(allowBrowsers);
app.post('/participant/event', negotiate, parseJson, authenticate, validate, sendEvent);
app.post('/provider-states', express.json(), (req, res) => {
  const [status, body] = change(req.body, {
    connect: (token) => participants.add(token),
    disconnect: (token) => participants.delete(token),
  });
  res.status(status).json(body);
});
app.use(answerError);

const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
