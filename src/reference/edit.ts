import type { Contract } from '../contract/contract.ts';
import { requestHeader, type ServerRequest, type ServerResponse } from './message.ts';
import { correct, type Steps } from './steps.ts';
import type { World } from './world.ts';

/** The member of a success that gives the time, and the one that identifies, as the schema tells them. */
export function namesOf({ success }: Contract): { readonly time: string; readonly id: string } {
  const members = Object.entries(success.schema?.properties ?? {});
  const time = members.find(([, { format }]) => format === 'date-time')?.[0] ?? '';
  return { time, id: members.find(([name]) => name !== time)?.[0] ?? '' };
}

/** The answer with its JSON object changed. */
export function edited(
  response: ServerResponse,
  edit: (members: Record<string, unknown>) => unknown,
): ServerResponse {
  const members = JSON.parse(String(response.body)) as Record<string, unknown>;
  return { ...response, body: JSON.stringify(edit(members)) };
}

/** The answer with one member set, or without it where the value is undefined. */
export function withValue(response: ServerResponse, name: string, value: unknown): ServerResponse {
  return edited(response, (members) => ({ ...members, [name]: value }));
}

/** The answer with a header set. */
export function withField(response: ServerResponse, name: string, value: string): ServerResponse {
  const rest = response.headers.filter(([known]) => known.toLowerCase() !== name.toLowerCase());
  return { ...response, headers: [...rest, [name, value]] };
}

/** The idempotency token of a request, as its text has it; undefined where it has none that is not empty. */
export function tokenOf(request: ServerRequest, { contract }: World): string | undefined {
  const name = contract.idempotencyToken;
  if (name === undefined || requestHeader(request, 'content-type').length === 0) return undefined;
  return new RegExp(`"${name}":"([^"]+)"`).exec(Buffer.from(request.body).toString('latin1'))?.[1];
}

/** Sends the answer that a token had before in place of one with this status, whatever the request says otherwise. */
export function replayingInsteadOf(status: number): (send: Steps['send']) => Steps['send'] {
  return (send) => {
    const known = new Map<string, ServerResponse>();
    return (response, request, world) => {
      const token = tokenOf(request, world);
      if (token === undefined) return send(response, request, world);
      if (response.status === world.contract.success.status) known.set(token, response);
      const before = response.status === status ? known.get(token) : undefined;
      return send(before ?? response, request, world);
    };
  };
}

/** Uses a token up with the first request of a state that is answered with this status, and refuses its retry. */
export function spendingTokensOn(status: number): (stateError: Steps['stateError']) => Steps['stateError'] {
  return (stateError) => {
    const spent = new Set<unknown>();
    return (connection, body, world) => {
      const { contract } = world;
      const token = body?.[contract.idempotencyToken ?? ''];
      if (spent.has(token)) return correct.invalid(contract, 'spent');
      const error = stateError(connection, body, world);
      if (error !== undefined && correct.status(error, contract) === status && token !== undefined)
        spent.add(token);
      return error;
    };
  };
}

/** Answers a preflight with every header that it asks for but one. */
export function allowingAllBut(header: string): (preflight: Steps['preflight']) => Steps['preflight'] {
  return (preflight) => (request, contract) => {
    const answer = preflight(request, contract);
    const asked = requestHeader(request, 'access-control-request-headers').join().split(',');
    const allowed = asked.filter((name) => name.trim() !== header).join(', ');
    return answer && withField(answer, 'Access-Control-Allow-Headers', allowed);
  };
}
