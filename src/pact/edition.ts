import type { Contract } from '../contract/contract.ts';
import { indexEntry, type ContractIndex, type IndexEntry, type LeftOut } from './contract-index.ts';
import { difference } from './drift.ts';
import { interactions } from './interactions.ts';
import { fileText, type PactFile, type PactInteraction } from './pact-file.ts';

/** Contract files and their index. */
export interface ContractFiles {
  readonly index: ContractIndex;
  /** Texts by the name of the file. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The contracts as they stand at another edition: of what the clients were recorded with, the interactions that the
 * edition has too. No client is driven; what only the other edition has is left out, with the reason.
 */
export function atEdition(contract: Contract, { index, files }: ContractFiles): ContractFiles {
  const made = index.contracts.map((entry) => madeAt(contract, entry, files.get(entry.file) ?? '{}'));
  return {
    index: { ...index, edition: contract.edition, contracts: made.map(({ entry }) => entry) },
    files: new Map(made.map(({ entry, text }) => [entry.file, text])),
  };
}

function madeAt(
  contract: Contract,
  { habits, leftOut, obtained }: IndexEntry,
  recorded: string,
): { readonly entry: IndexEntry; readonly text: string } {
  const pact = JSON.parse(recorded) as PactFile;
  const kept: PactInteraction[] = [];
  const without: LeftOut[] = [];
  for (const wanted of interactions(contract, habits)) {
    const { description, level } = wanted;
    const found = pact.interactions.find((one) => one.description === description);
    const one = found && { ...found, pending: level === 'MAY', comments: { ...found.comments, level } };
    const other = one && difference(wanted, one, contract);
    if (one !== undefined && other === undefined) kept.push(one);
    else
      without.push({
        interaction: description,
        reason:
          leftOut.find(({ interaction }) => interaction === description)?.reason ??
          (other === undefined ? 'it was not recorded' : `it was recorded with another ${other}`),
      });
  }
  const { edition } = contract;
  const cut: PactFile = {
    ...pact,
    interactions: kept,
    metadata: { ...pact.metadata, contract: { ...pact.metadata.contract, edition } },
  };
  const text = fileText(cut);
  return { text, entry: indexEntry(cut, text, { obtained, habits, leftOut: without }) };
}
