import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contract } from '../../src/contract/contract.ts';
import type { JsonObject } from '../../src/contract/document.ts';
import { readContract } from '../../src/contract/read.ts';
import { description } from '../../src/generated/description.ts';
import type { ContractIndex } from '../../src/pact/contract-index.ts';
import type { PactFile } from '../../src/pact/pact-file.ts';
import { readClients } from '../../src/recording/client.ts';
import { recordContracts } from '../../src/recording/contracts.ts';
import { recordings } from '../../src/recording/recorded.ts';
import { prepare } from '../../src/recording/toolchains.ts';
import { embedded } from '../in-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { clients } = await readClients(join(root, 'clients'));
const recorded = recordings(new URL('../recordings/', import.meta.url));
const inCi = process.env.CI === 'true';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contracts-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Records these consumers into a folder of their own. */
async function record(consumers: readonly string[], contract: Contract = embedded): Promise<ContractIndex> {
  return recordContracts({
    contract,
    root,
    out: join(folder, 'contracts'),
    consumers,
    environment: process.env,
    tell: () => undefined,
  });
}

async function fresh(file: string): Promise<string> {
  return readFile(join(folder, 'contracts', file), 'utf8');
}

async function pact(consumer: string): Promise<PactFile> {
  return JSON.parse(await fresh(`${consumer}.json`)) as PactFile;
}

/** The committed files of these consumers are what recording makes today, and so are their entries in the index. */
async function expectSame(consumers: readonly string[]): Promise<void> {
  const index = await record(consumers);
  const committed = JSON.parse(await readFile(join(root, 'contracts/index.json'), 'utf8')) as ContractIndex;
  for (const consumer of consumers) {
    const file = `${consumer}.json`;
    expect(await fresh(file), `npm run contracts: ${file}`).toBe(
      await readFile(join(root, 'contracts', file), 'utf8'),
    );
  }
  expect(index.contracts).toEqual(committed.contracts.filter(({ consumer }) => consumers.includes(consumer)));
}

const withToolchain = (name: string | undefined): readonly string[] =>
  clients.filter(({ toolchain }) => toolchain === name).map(({ consumer }) => consumer);

describe('recording again makes the committed bytes', { timeout: 120_000 }, () => {
  it('of the clients in Node', async () => {
    expect(withToolchain('node')).toHaveLength(3);
    await expectSame(withToolchain('node'));
  });

  it('of the clients that are known from recordings', async () => {
    expect(withToolchain(undefined)).toHaveLength(3);
    await expectSame(withToolchain(undefined));
  });

  it.skipIf(!inCi)('of the clients in Python (in CI)', { timeout: 300_000 }, async () => {
    expect(withToolchain('python')).toHaveLength(2);
    await expectSame(withToolchain('python'));
  });
});

describe('the contracts follow the description', () => {
  it('to another status and another value, through a real client', async () => {
    const text = JSON.stringify(description)
      .replaceAll('"409":', '"423":')
      .replaceAll('connect.event.typing', 'connect.event.thinking');
    await record(['aws-sdk-js-v3'], readContract(JSON.parse(text) as JsonObject));
    const { interactions } = await pact('aws-sdk-js-v3');
    const conflict = interactions.find((one) => one.description.includes('ConflictException'));
    expect(conflict?.response.status).toBe(423);
    expect(conflict?.comments).toMatchObject({ understoodAs: { status: 423 } });
    expect(interactions[0]?.request.body?.content).toMatchObject({
      ContentType: 'application/vnd.amazonaws.connect.event.thinking',
    });
  });

  it('and what was not recorded is left out, with the reason', async () => {
    const text = JSON.stringify(description).replaceAll('"409":', '"423":');
    const { contracts } = await record(['aws-sdk-go-v2'], readContract(JSON.parse(text) as JsonObject));
    expect(contracts[0]?.leftOut).toContainEqual({
      interaction: 'SendEvent: ConflictException, in the state "a supervisor has joined the chat"',
      reason: 'no such answer was recorded',
    });
  });
});

describe('a client', () => {
  it('that does not understand what it is answered has no contract', async () => {
    // The mock server names the error in a header that no client reads.
    const text = JSON.stringify(description).replaceAll('X-Amzn-Errortype', 'X-Other-Errortype');
    const recording = record(['aws-sdk-js-v3'], readContract(JSON.parse(text) as JsonObject));
    await expect(recording).rejects.toThrow(/aws-sdk-js-v3 misunderstands .*ValidationException/);
    await expect(fresh('index.json')).rejects.toThrow('ENOENT');
  });

  it('that sends something else has none either', async () => {
    const text = JSON.stringify(description).replaceAll('X-Amz-Bearer', 'X-Other-Bearer');
    const recording = record(['aws-sdk-go-v2'], readContract(JSON.parse(text) as JsonObject));
    await expect(recording).rejects.toThrow(/aws-sdk-go-v2 does not keep .*X-Other-Bearer/);
  });

  it('whose virtual environment cannot be made is one sentence, and nothing is written', async () => {
    const python = join(folder, 'python3');
    await writeFile(
      python,
      '#!/bin/sh\n[ "$1" = --version ] || { echo "No module named venv" >&2; exit 1; }\n',
    );
    await chmod(python, 0o755);
    vi.stubEnv('PATH', folder);
    try {
      await expect(
        prepare('python', { folder: join(root, 'clients/boto3'), work: join(folder, 'venv') }, {}),
      ).rejects.toMatchObject({
        message: `a virtual environment cannot be made in ${join(root, 'clients/boto3')}: No module named venv`,
        hint: 'Mend what is named, or take the program off the PATH to replay the recording instead.',
      });
    } finally {
      vi.unstubAllEnvs();
    }
    expect(await readdir(folder)).toEqual(['python3']);
  });

  it('that is not listed is a mistake', async () => {
    await expect(record(['aws-sdk-js-v4'])).rejects.toThrow('There is no client aws-sdk-js-v4.');
  });

  it.each(clients.map((client) => [client.consumer, client] as const))(
    '%s has the habits that were recorded of it',
    (_, { recording, habits }) => {
      const { requests = [], responses = [] } = recorded.get(recording) ?? {};
      const text = (name: string): string =>
        JSON.stringify(responses.find((one) => one.name === name)?.understoodAs);
      // Whether the text is lost when it stands under the uppercase name alone.
      expect(text('message-lowercase-only')).toContain('lower');
      expect(!/"message":"[^"]*upper/.test(text('message-uppercase-only'))).toBe(habits?.reads !== undefined);
      expect(/[^#]ValidationException/.test(text('header-namespaced'))).toBe(habits?.namespaces);
      const types = requests.flatMap((one) =>
        'headers' in one ? one.headers.filter(([name]) => name.toLowerCase() === 'content-type') : [],
      );
      const [mediaType = 'application/json'] = [habits?.mediaType].filter((one) => one !== undefined);
      expect(new Set(types.map(([, value]) => value))).toEqual(new Set([mediaType]));
    },
  );
});
