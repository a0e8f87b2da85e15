import { isObject } from '../contract/document.ts';

/** A broker that refuses, is down, or answers what no broker answers. Nothing was published unless it says so. */
export class BrokerError extends Error {
  readonly code = 'PREFLIGHT';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

export interface Broker {
  readonly url: string;
  /** The value of the Authorization header; undefined for an open broker. */
  readonly authorization?: string;
  /** Waits between two attempts. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A contract as the broker is told of it. */
export interface Publication {
  readonly consumer: string;
  /** Made of the content, so that the same content is the same version and publishing again changes nothing. */
  readonly version: string;
  readonly provider: string;
  readonly text: string;
  readonly branch?: string;
}

const attempts = 4;
const deadline = 15_000;

/**
 * Publishes by the stock broker's protocol: its index is asked first where, then each consumer is one POST.
 * A 5xx and a broken connection are tried again.
 *
 * @throws {BrokerError}
 */
export async function publish(
  broker: Broker,
  publications: readonly Publication[],
  published: (one: Publication) => void,
): Promise<void> {
  const place = await publishPlace(broker);
  let done = 0;
  for (const one of publications) {
    await sent(broker, place, one).catch((error: unknown) => {
      if (!(error instanceof BrokerError)) throw error;
      throw new BrokerError(
        done === 0
          ? error.message
          : `${error.message} ${done} of ${publications.length} were published before.`,
        done === 0
          ? error.hint
          : `${error.hint} Publishing again is safe: what is there already is not changed.`,
      );
    });
    done += 1;
    published(one);
  }
}

async function publishPlace(broker: Broker): Promise<string> {
  const index = await exchange(broker, broker.url, { method: 'GET' });
  const links = isObject(index) && isObject(index._links) ? index._links : {};
  const link = links['pb:publish-contracts'];
  if (isObject(link) && typeof link.href === 'string' && URL.canParse(link.href)) {
    const { origin, pathname } = new URL(link.href);
    // The credentials are for this broker alone.
    if (origin === new URL(broker.url).origin) return `${origin}${pathname}`;
    throw new BrokerError(
      `The broker names another origin to publish to, ${origin}.`,
      'Give the base URL that the broker itself uses.',
    );
  }
  throw new BrokerError(
    `${broker.url} does not answer as a Pact broker.`,
    'Its index has to have the link pb:publish-contracts; check the URL, and that the broker is 2.86 or newer.',
  );
}

async function sent(broker: Broker, place: string, one: Publication): Promise<void> {
  const { consumer, provider, version, text, branch } = one;
  await exchange(broker, place, {
    method: 'POST',
    body: JSON.stringify({
      pacticipantName: consumer,
      pacticipantVersionNumber: version,
      ...(branch === undefined ? {} : { branch }),
      contracts: [
        {
          consumerName: consumer,
          providerName: provider,
          specification: 'pact',
          contentType: 'application/json',
          content: Buffer.from(text).toString('base64'),
        },
      ],
    }),
  });
}

async function exchange(
  { authorization, pause, url: base }: Broker,
  url: string,
  request: { readonly method: string; readonly body?: string },
): Promise<unknown> {
  let trouble = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await pause(250 * 2 ** (attempt - 2));
    const answer = await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(deadline),
      headers: {
        Accept: 'application/hal+json, application/json',
        ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
    })
      .then(async (one) => ({ status: one.status, text: await one.text() }))
      .catch((error: unknown) => {
        // A refused or broken connection, or none in time.
        if (!(error instanceof Error)) throw error;
        return undefined;
      });
    if (answer === undefined) trouble = 'cannot be reached';
    else if (answer.status >= 500) trouble = `answers ${answer.status}`;
    else return understood(answer, base);
  }
  throw new BrokerError(`The broker ${base} ${trouble}, ${attempts} times.`, 'Try again when it is up.');
}

function understood({ status, text }: { status: number; text: string }, base: string): unknown {
  if (status === 401 || status === 403)
    throw new BrokerError(
      `The broker ${base} refuses the credentials with ${status}.`,
      'Set PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.',
    );
  if (status < 200 || status > 299)
    throw new BrokerError(
      `The broker ${base} answers ${status}.`,
      'Check the URL, and what the broker logs.',
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BrokerError(`The broker ${base} does not answer with JSON.`, 'Check the URL.');
  }
}
