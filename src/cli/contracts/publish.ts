import { setTimeout } from 'node:timers/promises';
import { publish as publishTo } from '../../pact/broker.ts';
import { last, type Command, type Surroundings } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { chosenContracts, chosenEntries, consumerFlag } from '../shipped-contracts.ts';
import { targetUrl } from '../target-url.ts';
import { UsageError } from '../usage-error.ts';

/** Publishes the contracts to a Pact broker. */
export const publish: Command = {
  name: 'publish',
  summary: 'publish the contracts to a Pact broker',
  flags: [
    { name: 'broker', value: 'URL', summary: 'the base URL of the broker' },
    { name: 'branch', value: 'NAME', summary: 'the branch of the consumer version' },
    consumerFlag,
  ],
  run: async (given, { stdout, environment }) => {
    const broker = last(given, 'broker');
    if (broker === undefined)
      throw new UsageError('contracts publish lacks the broker.', 'Write contracts publish --broker URL.');
    const shipped = await chosenContracts(given);
    const branch = last(given, 'branch');
    const publications = chosenEntries(shipped, given).map(({ consumer, file, sha256, edition }) => {
      const text = shipped.files.get(file) ?? '';
      return {
        consumer,
        provider: shipped.index.provider,
        version: `${edition}+${sha256.slice(0, 12)}`,
        text,
        ...(branch === undefined ? {} : { branch }),
      };
    });
    const authorization = credentials(environment);
    await publishTo(
      {
        url: targetUrl(broker),
        ...(authorization === undefined ? {} : { authorization }),
        pause: (milliseconds) => setTimeout(milliseconds),
      },
      publications,
      ({ consumer, version }) => stdout.write(`${consumer} ${version} published\n`),
    );
    return exitCodes.conformant;
  },
};

/** Under the names that Pact's own tools read. */
function credentials({
  PACT_BROKER_TOKEN: token,
  PACT_BROKER_USERNAME: name,
  PACT_BROKER_PASSWORD: password = '',
}: Surroundings['environment']): string | undefined {
  if (token !== undefined && token !== '') return `Bearer ${token}`;
  if (name === undefined || name === '') return undefined;
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}
