import { counted } from '../../contract/counted.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { chosenContracts, editionFlag } from '../shipped-contracts.ts';

/** Lists the contracts that come with the package. */
export const list: Command = {
  name: 'list',
  summary: 'the contracts, with the client, its version and how each was obtained',
  flags: [editionFlag],
  run: async (given, { stdout }) => {
    const { index } = await chosenContracts(given);
    const width = Math.max(...index.contracts.map(({ consumer }) => consumer.length));
    for (const { consumer, obtained, interactions, version } of index.contracts)
      stdout.write(`${consumer.padEnd(width)}  ${obtained}  ${counted(interactions.length, 'interaction')}  ${version}\n`);
    stdout.write(`\n${counted(index.contracts.length, 'contract')} with ${index.provider}, edition ${index.edition}\n`);
    return exitCodes.conformant;
  },
};
