import ConnectParticipant from 'aws-sdk/clients/connectparticipant.js';
import { createRequire } from 'node:module';
import { answerLines } from '../lines.mjs';

const { version } = createRequire(import.meta.url)('aws-sdk/package.json');

await answerLines(version, async (endpoint, input) => {
  const client = new ConnectParticipant({ endpoint, maxRetries: 0 });
  try {
    const { $response, ...fields } = await client.sendEvent(input).promise();
    return { ok: true, status: $response.httpResponse.statusCode, fields };
  } catch (error) {
    return { ok: false, errorName: error.code, message: error.message, status: error.statusCode };
  }
});
