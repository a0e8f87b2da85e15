import { inChunks, withField, withPayload, withoutField, type Message } from './message.ts';
import { membersText, unknownCredential, withMember, withoutMember } from './request.ts';
import type { WireBench } from './wire.ts';

/** A request that a server refuses, each for another reason. */
export interface BadRequest {
  readonly label: string;
  readonly message: Message;
}

/** The legal request with a credential that nobody issued; with a body that is no JSON where the operation has none. */
export function refusedRequest({ contract, message }: WireBench): Message {
  const name = contract.credential?.header;
  return name === undefined
    ? withPayload(message(), '{')
    : withField(message(), name, `${name}: ${unknownCredential}`);
}

/** Well-formed HTTP that is refused. */
export function badRequests(bench: WireBench): readonly BadRequest[] {
  const { base, contract, message } = bench;
  const listed = contract.members.find(({ schema }) => schema.enum !== undefined);
  const unnamed =
    contract.idempotencyToken === undefined ? base : withoutMember(base, contract.idempotencyToken);
  const refused = refusedRequest(bench);
  const method = contract.method === 'PUT' ? 'PATCH' : 'PUT';
  const line = (text: string): Message => ({ ...message(), line: text });
  return [
    { label: 'a body that is no JSON', message: withPayload(message(), '{') },
    { label: 'an empty body', message: withPayload(message(), '') },
    ...(listed === undefined
      ? []
      : [
          {
            label: 'a value that is not listed',
            message: withPayload(
              message(),
              membersText(withMember(unnamed, listed.name, '"unlisted"').members),
            ),
          },
        ]),
    { label: 'a refused credential', message: refused },
    ...(contract.credential === undefined
      ? []
      : [{ label: 'no credential', message: withoutField(message(), contract.credential.header) }]),
    { label: 'a refused credential and a body in chunks', message: inChunks(refused, { size: 20 }) },
    { label: 'a refused credential and a long body', message: withPayload(refused, 'x'.repeat(50_000)) },
    { label: 'another path', message: line(`${contract.method} $PREFIX${contract.path}-other HTTP/1.1`) },
    { label: 'another method', message: line(`${method} $PREFIX${contract.path} HTTP/1.1`) },
    {
      label: 'another media type',
      message: withField(message(), 'content-type', 'Content-Type: text/plain'),
    },
  ];
}
