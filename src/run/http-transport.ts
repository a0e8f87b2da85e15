import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import { tlsOptions, type TlsSettings } from './tls.ts';
import {
  now,
  TransportError,
  type Transport,
  type TroubleKind,
  type WireRequest,
  type WireResponse,
} from './transport.ts';

/** Bytes of a response body that are kept; no legal answer is nearly as long. */
const bodyCap = 262_144;

const kinds: Readonly<Record<string, TroubleKind>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ENOTFOUND: 'name',
  EAI_AGAIN: 'name',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'protocol',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'protocol',
};

/**
 * Plain HTTP and HTTPS over a pool of connections. No redirect is followed, no body is decompressed,
 * bodies are capped, and each exchange has its deadline.
 *
 * @param origin scheme, host and port
 * @param connections how many may be open at once
 * @param tls how the certificate of an `https` origin is judged
 */
export function httpTransport(origin: string, connections: number, tls: TlsSettings = {}): Transport {
  const options = {
    pipelining: 1,
    keepAliveTimeout: 4000,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: origin.startsWith('https:') ? tlsOptions(tls) : {},
  };
  const pool = new Pool(origin, { ...options, connections });
  const alone = new Set<Dispatcher>();
  let unasked = 0;
  const told = new WeakSet<Error>();
  pool.on('disconnect', (_origin, _targets, error) => {
    if (!told.has(error) && isOfBytes(error)) unasked += 1;
  });
  return {
    send: async (request, signal) => {
      if (request.verbatim === true) return verbatim(origin, request, signal, tls);
      if (!request.freshConnection) return dispatch(pool, origin, request, signal, told);
      const one = new Client(origin, options);
      alone.add(one);
      try {
        const response = await dispatch(one, origin, request, signal, told);
        await one.close();
        return response;
      } catch (error) {
        // What is under way, the look-up of a name for instance, is not waited for.
        void one.destroy();
        throw error;
      } finally {
        alone.delete(one);
      }
    },
    close: async () => {
      await Promise.all([pool, ...alone].map((each) => each.destroy()));
    },
    unasked: () => unasked,
  };
}

function dispatch(
  through: Dispatcher,
  origin: string,
  request: WireRequest,
  signal: AbortSignal,
  told: WeakSet<Error>,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    let abort: (() => void) | undefined;
    let settled = false;
    let sentAt = now();
    let status = 0;
    let headers: WireResponse['headers'] = [];
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (act: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', interrupt);
      act();
    };
    const fail = (error: TransportError): void => {
      settle(() => {
        reject(error);
      });
      abort?.();
    };
    const finish = (cut: boolean): void => {
      settle(() => {
        resolve({ status, headers, body: Buffer.concat(chunks), cut, sentAt });
      });
    };
    const interrupt = (): void => {
      fail(new TransportError('aborted', 'the run was interrupted'));
    };
    const begun = now();
    const timer = setTimeout(() => {
      const late = now() - begun - request.deadline;
      fail(
        new TransportError('timeout', `no whole answer within ${request.deadline} ms`, {
          late,
          torn: status > 0,
        }),
      );
    }, request.deadline);
    if (signal.aborted) {
      interrupt();
      return;
    }
    signal.addEventListener('abort', interrupt, { once: true });
    const chunked = ([name]: readonly [string, string]): boolean =>
      name.toLowerCase() === 'transfer-encoding';
    try {
      through.dispatch(
        {
          origin,
          path: request.target,
          method: request.method,
          headers: request.headers.filter((field) => !chunked(field)).flat(),
          body: request.headers.some(chunked) ? inChunks(request) : whole(request),
          reset: request.freshConnection,
        },
        {
          onRequestStart: (controller) => {
            sentAt = now();
            abort = () => {
              controller.abort(new Error('given up'));
            };
            if (settled) abort();
          },
          onResponseStart: (controller, code) => {
            status = code;
            if (code >= 200) headers = pairs(controller.rawHeaders as readonly Buffer[]);
          },
          onResponseData: (_, chunk) => {
            size += chunk.length;
            chunks.push(chunk);
            if (size <= bodyCap) return;
            finish(true);
            abort?.();
          },
          onResponseEnd: () => {
            finish(false);
          },
          onResponseError: (_, error) => {
            told.add(error);
            fail(troubled(error, status > 0));
          },
        },
      );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      fail(new TransportError('protocol', `the request cannot be sent: ${error.message}`, { cause: error }));
    }
  });
}

async function verbatim(
  origin: string,
  request: WireRequest,
  signal: AbortSignal,
  tls: TlsSettings,
): Promise<WireResponse> {
  const { sendVerbatim } = await import('./verbatim.ts');
  try {
    return await sendVerbatim(origin, request, signal, { cap: bodyCap, tls });
  } catch (error) {
    if (error instanceof TransportError || !(error instanceof Error)) throw error;
    throw troubled(error, false);
  }
}

/** Whether a connection was closed because of what came on it. */
function isOfBytes(error: Error): boolean {
  return error.name === 'HTTPParserError' || error.message === 'bad response';
}

function whole({ body }: WireRequest): Buffer | null {
  return body === undefined ? null : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** A body of no known length, in a few pieces, which goes out with `Transfer-Encoding: chunked`. */
function inChunks(request: WireRequest): Readable {
  const body = whole(request) ?? Buffer.alloc(0);
  const size = Math.ceil(body.length / 3) || 1;
  const pieces = [0, 1, 2].map((at) => body.subarray(at * size, (at + 1) * size));
  return Readable.from(pieces.filter(({ length }) => length > 0));
}

function pairs(raw: readonly Buffer[]): WireResponse['headers'] {
  return Array.from({ length: Math.floor(raw.length / 2) }, (_, at) => [
    raw[at * 2]?.toString('latin1') ?? '',
    // White space around a value is no part of it (RFC 9112, section 5).
    raw[at * 2 + 1]?.toString('latin1').replace(/^[ \t]+|[ \t]+$/g, '') ?? '',
  ]);
}

/** What went wrong on a connection, in words for a reader; `begun` where an answer had. */
export function troubled(error: Error & { readonly code?: string }, begun: boolean): TransportError {
  // One error for each address that was tried.
  const inner =
    error instanceof AggregateError ? (error.errors as (Error & { code?: string })[])[0] : undefined;
  const code = error.code ?? inner?.code ?? '';
  const options = { cause: error };
  if (code.startsWith('HPE_') || error.name === 'HTTPParserError') {
    return new TransportError('protocol', `the answer is not HTTP/1.1 (${code || error.message})`, options);
  }
  if (/TLS|SSL|CERT|SELF_SIGNED|UNABLE_TO_/.test(code) || /\b(TLS|SSL|certificate)\b/i.test(error.message)) {
    return new TransportError('tls', `TLS failed (${code || error.message})`, options);
  }
  const kind = kinds[code] ?? 'connection';
  return new TransportError(kind, `${inWords[kind] ?? 'the connection broke'} (${code || error.message})`, {
    ...options,
    torn: begun || kind === 'protocol',
  });
}

const inWords: Partial<Record<TroubleKind, string>> = {
  refused: 'the connection was refused',
  name: 'the host name was not found',
  timeout: 'no connection in time',
  protocol: 'the answer is not HTTP/1.1',
};
