import { ConnectParticipantClient, SendEventCommand } from '@aws-sdk/client-connectparticipant';
import { createRequire } from 'node:module';
import { answerLines } from '../lines.mjs';

const { version } = createRequire(import.meta.url)('@aws-sdk/client-connectparticipant/package.json');

await answerLines(version, async (endpoint, input) => {
  const client = new ConnectParticipantClient({ endpoint });
  try {
    const { $metadata, ...fields } = await client.send(new SendEventCommand(input));
    return { ok: true, status: $metadata.httpStatusCode, fields };
  } catch (error) {
    return {
      ok: false,
      errorName: error.name,
      class: error.constructor.name,
      message: error.message,
      status: error.$metadata?.httpStatusCode,
    };
  } finally {
    client.destroy();
  }
});
