import type { Contract } from '../contract/contract.ts';
import { sample } from '../contract/sample.ts';
import { keeps } from '../contract/validator.ts';
import { bodyValue } from '../judging/conditions.ts';
import { formsOf, type CredentialForm } from '../judging/credential-forms.ts';
import { memberJson, connectionToken, fresh, withMember, type Request } from '../judging/request.ts';
import type { Recorded } from '../judging/recorded.ts';
import type { Bench } from '../judging/rule.ts';

export interface Named {
  readonly name: string;
  readonly request: Request;
}

/** A legal request for each example of the description, each with a fresh idempotency token. */
export function exampleRequests(contract: Contract): readonly Named[] {
  const { credential, idempotencyToken } = contract;
  const headers = [
    ...(credential === undefined ? [] : [[credential.header, connectionToken] as const]),
    ['Content-Type', contract.mediaTypes[0] ?? 'application/json'] as const,
    ...contract.headers.map(({ name, value }) => [name, value] as const),
  ];
  return contract.examples.map(({ name, value }) => {
    const members = Object.entries(value).map(([member, json]) => [member, JSON.stringify(json)] as const);
    const request = { method: contract.method, path: contract.path, headers, members };
    return {
      name,
      request: idempotencyToken === undefined ? request : withMember(request, idempotencyToken, fresh()),
    };
  });
}

export interface Credentials {
  readonly tokens?: readonly string[];
  readonly forms?: readonly CredentialForm[];
}

/**
 * What the rules plan with.
 *
 * @param credentials those that the run holds, for the forms that can be made of the first; or these forms
 * @param recorded what real clients were recorded to send
 * @param working the example requests that the target accepted; all of them where it accepted none
 */
export function createBench(
  contract: Contract,
  working: readonly Named[],
  quick: boolean,
  { tokens = [], forms }: Credentials = {},
  origin?: string,
  recorded?: Recorded,
): Bench {
  const examples = exampleRequests(contract);
  const usable = working.length > 0 ? working : examples;
  const base = usable
    .map(({ request }) => request)
    .sort((one, other) => one.members.length - other.members.length)[0];
  if (base === undefined) throw new Error('a description without an example body has no base request');
  const narrowed = (request: Request, member: string): boolean =>
    contract.conditions.some(
      ({ when, then }) =>
        keeps(when, bodyValue(request)) &&
        ((then.required?.includes(member) ?? false) || then.properties?.[member] !== undefined),
    );
  return {
    contract,
    base,
    documented: examples,
    examples: usable,
    quick,
    ...(recorded === undefined ? {} : { recorded }),
    ...(origin === undefined ? {} : { origin }),
    credentialForms:
      forms ??
      formsOf(tokens[0] ?? '')
        .filter(({ value }) => !tokens.includes(value))
        .map(({ form }) => form),
    isIssued: (planned) => tokens.includes(planned.replaceAll(connectionToken, tokens[0] ?? '')),
    baseFor: (member) => {
      const free =
        [base, ...usable.map(({ request }) => request)].find((request) => !narrowed(request, member)) ?? base;
      if (carries(free, member)) return free;
      // One that was accepted already need not be sent again.
      const known = usable.find(
        ({ request }) =>
          carries(request, member) &&
          request.members.length === free.members.length + 1 &&
          !narrowed(request, member),
      );
      if (known !== undefined) return known.request;
      const schema = contract.members.find(({ name }) => name === member)?.schema ?? {};
      const shown = examples.find(({ request }) => !narrowed(request, member) && carries(request, member));
      const json = shown && memberJson(shown.request, member);
      return withMember(free, member, json ?? JSON.stringify(sample(schema)));
    },
  };
}

function carries({ members }: Request, member: string): boolean {
  return members.some(([name]) => name === member);
}
