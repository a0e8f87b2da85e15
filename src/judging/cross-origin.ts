import type { Clause } from '../contract/clause.ts';
import { single, type Case } from './case.ts';
import { accepted, headerValues, type Exchange } from './exchange.ts';
import { excerpt } from './received.ts';
import {
  membersText,
  unknownCredential,
  withBody,
  withHeader,
  withoutHeader,
  withoutMember,
  type Request,
} from './request.ts';
import type { Bench } from './rule.ts';

/** The origin of a page, where none is known and nothing is sent. */
const exampleOrigin = 'https://page.example';

function originOf({ origin = exampleOrigin }: Bench): string {
  return origin;
}

/** The preflight of a page, as a browser sends it: without a credential and a body. */
export function preflightCase({ parameters }: Clause, bench: Bench): Case {
  const { contract } = bench;
  const request: Request = {
    method: 'OPTIONS',
    path: contract.path,
    headers: [
      ['Accept', '*/*'],
      ['Access-Control-Request-Method', contract.method],
      ['Access-Control-Request-Headers', (parameters.headers as readonly string[]).join(',')],
      ['Origin', originOf(bench)],
    ],
    members: [],
    body: null,
  };
  return single('the preflight of a page', request, { expect: 'answered' });
}

/** A legal request of a page. */
export function ofPage(request: Request, bench: Bench): Request {
  return withHeader(request, 'Origin', originOf(bench));
}

/** Requests of a page that are refused, by different parts of a server. */
export function refusedOfPage(bench: Bench): readonly Case[] {
  const { base, contract } = bench;
  const page = ofPage(base, bench);
  const required = contract.members.find((one) => one.required)?.name;
  const foreign = contract.clauses.find(({ kind }) => kind === 'body/media-type-foreign')?.parameters
    .mediaTypes as readonly string[] | undefined;
  const faulty: readonly (readonly [string, Request])[] = [
    ...(required === undefined ? [] : [[`${required} missing`, withoutMember(page, required)] as const]),
    ['broken JSON', withBody(page, `${membersText(page.members)},`)],
    ...(contract.credential === undefined
      ? []
      : [
          ['an unknown credential', withHeader(page, contract.credential.header, unknownCredential)] as const,
          ['no credential', withoutHeader(page, contract.credential.header)] as const,
        ]),
    ...(foreign ?? [])
      .slice(0, 1)
      .map((type) => [`the media type ${type}`, withHeader(page, 'Content-Type', type)] as const),
  ];
  return faulty.map(([told, request]) =>
    single(`a request of a page with ${told}`, request, { expect: 'refused', twin: page }),
  );
}

const allowOrigin = 'Access-Control-Allow-Origin';

/** What is wrong with the origin that an answer allows; undefined where the page may read it. */
export function unreadable(
  exchange: Exchange,
): { readonly expected: string; readonly received: string } | undefined {
  const origin = exchange.request.headers.find(([name]) => name === 'Origin')?.[1] ?? '';
  const values = headerValues(exchange, allowOrigin);
  // A browser compares the whole field, so that two values are none.
  const value = values.join(', ');
  if (value === '*' || value === origin) return undefined;
  return {
    expected: `${allowOrigin}: * or ${origin}, once`,
    received: `${exchange.response?.status} with ${values.length === 0 ? `no ${allowOrigin}` : `${allowOrigin}: ${excerpt(value)}`}`,
  };
}

/** The names in a header that lists them, in lower case. */
export function listed(exchange: Exchange, name: string): readonly string[] {
  return headerValues(exchange, name)
    .join(',')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

/** Whether a preflight was let through by its status and its origin, as far as these go. */
export function passed(exchange: Exchange): boolean {
  return accepted(exchange) && unreadable(exchange) === undefined;
}
