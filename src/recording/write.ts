import { fileURLToPath } from 'node:url';
import { readContract } from '../contract/read.ts';
import { description } from '../generated/description.ts';
import { recordContracts } from './contracts.ts';
import { RecordingError } from './recording-error.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

try {
  await recordContracts({
    contract: readContract(description),
    root,
    out: `${root}/contracts`,
    environment: process.env,
    tell: (line) => process.stdout.write(`${line}\n`),
  });
} catch (error) {
  if (!(error instanceof RecordingError)) throw error;
  process.stderr.write(`error: ${error.message}\n${error.hint}\n`);
  process.exitCode = 2;
}
