import type { Contract } from '../contract/contract.ts';
import type { ServerResponse } from './message.ts';

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
