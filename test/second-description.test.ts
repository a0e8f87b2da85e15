import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { loadContract } from '../src/contract/load.ts';
import { deviating } from '../src/reference/fault.ts';
import { correct } from '../src/reference/steps.ts';
import { command } from './cli/command.ts';
import { inProcess, runInProcess, withVerdict } from './in-process.ts';

const file = fileURLToPath(new URL('fixtures/parcel.openapi.yaml', import.meta.url));

test('another operation passes against its own reference server, through the command', async () => {
  const { code, stdout } = await command(['run', '--description', file, '--operation', 'announceParcel']);
  expect(stdout).toContain('CONFORMANT');
  expect(code).toBe(0);
});

test('with one bound wrong on the server exactly that clause fails', async () => {
  const contract = await loadContract(file);
  const wrong = deviating([
    { step: 'maximum', deviate: (maximum) => (schema) => maximum(schema) + (schema.minLength === 2 ? 1 : 0) },
  ]);
  expect(wrong.maximum({ minLength: 2, maxLength: 12 })).toBe(correct.maximum({ maxLength: 12 }) + 1);
  const transport = inProcess(contract, [{ step: 'maximum', deviate: () => wrong.maximum }]);
  const outcome = await runInProcess({ contract, transport });
  expect(withVerdict(outcome, 'fail', 'warn', 'info', 'unverified', 'inconclusive')).toEqual([
    'length-above-maximum@label-max-length',
  ]);
});
