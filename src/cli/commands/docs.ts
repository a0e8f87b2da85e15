import { contractPage } from '../../docs/page.ts';
import { titlesOf } from '../../editions/editions.ts';
import { rules } from '../../rules/index.ts';
import { chosenSources } from '../chosen-sources.ts';
import { last, type Command } from '../command.ts';
import { chosenDescription, contractFlags, contractsOf, edition } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../whole-file.ts';

/** Renders the description for people. */
export const docs: Command = {
  name: 'docs',
  summary: 'the contract as one HTML page for people, without scripts and with nothing beside it',
  flags: [
    { name: 'out', value: 'FILE', summary: 'where the page goes (default: the standard output)' },
    ...contractFlags,
  ],
  run: async (given, { stdout }) => {
    if (given.operands.length > 0)
      throw new UsageError('docs takes no operand.', 'explain <id> shows one clause or rule.');
    const described = await chosenDescription(given);
    const text = contractPage({
      contracts: await contractsOf(given),
      edition: edition(described, last(given, 'edition')),
      titles: titlesOf(described),
      sources: await chosenSources(given),
      rules,
    });
    const file = last(given, 'out');
    if (file === undefined) stdout.write(text);
    else await writeWhole(file, text, 'page');
    return exitCodes.conformant;
  },
};
