import { exampleRequests } from '../../run/bench.ts';
import { bodyOf, connectionToken } from '../../judging/request.ts';
import { deviations } from '../../reference/deviations.ts';
import { statePath } from '../../reference/states.ts';
import { startReference } from '../../reference/start.ts';
import { curl } from '../../report/curl.ts';
import { last, list, type Command } from '../command.ts';
import { chosenContract, contractFlags } from '../contract.ts';
import { deviationNames } from '../deviation-names.ts';
import { exitCodes } from '../exit-codes.ts';
import { number } from '../parse.ts';
import { UsageError } from '../usage-error.ts';

/** Serves the reference implementation until it is interrupted. */
export const serve: Command = {
  name: 'serve',
  summary: 'start the reference server, to develop a client against',
  flags: [
    { name: 'port', value: 'N', summary: 'the port on the loopback (default a free one)' },
    {
      name: 'fault',
      value: 'NAME,...',
      summary: 'with these defects; list --faults shows their names',
      repeatable: true,
    },
    { name: 'variant', value: 'NAME,...', summary: 'with these freedoms', repeatable: true },
    ...contractFlags,
  ],
  run: async (given, { stdout, interrupted }) => {
    if (given.operands.length > 0)
      throw new UsageError('serve takes no operand.', 'The port is given with --port.');
    const contract = await chosenContract(given);
    const port = number(last(given, 'port') ?? '0', 'port', 0, 65_535, true);
    const names = deviationNames(
      [...list(given, 'fault'), ...list(given, 'variant')],
      [...deviations.keys()],
      'fault or variant',
    );
    const reference = await startReference({ contract, deviations: names, port }).catch((error: unknown) => {
      throw new UsageError(
        `The server cannot listen on port ${port}.`,
        'Choose another port, or leave it out for a free one.',
        { cause: error },
      );
    });
    const [example] = exampleRequests(contract);
    if (example !== undefined) {
      const request = example.request;
      const body = String(bodyOf(request)).replaceAll(/"\$FRESH\(\w+\)"/g, '"a-token-of-your-own"');
      const headers = request.headers.map(
        ([name, value]) => [name, value.replace(connectionToken, reference.connectionToken)] as const,
      );
      stdout.write(
        [
          `Listening on ${reference.url}${names.length === 0 ? '' : ` with ${names.join(', ')}`}`,
          `CONNECTION_TOKEN=${reference.connectionToken}`,
          `SECOND_CONNECTION_TOKEN=${reference.secondConnectionToken}`,
          `Provider states: ${reference.url}${statePath}`,
          '',
          curl(
            { method: request.method, target: request.path, headers, body: Buffer.from(body) },
            reference.url,
          ),
          '',
          'Ctrl-C ends it.',
          '',
        ].join('\n'),
      );
    }
    await new Promise<void>((resolve) => {
      const keep = setInterval(() => undefined, 60_000);
      const end = (): void => {
        clearInterval(keep);
        resolve();
      };
      if (interrupted.aborted) end();
      else interrupted.addEventListener('abort', end, { once: true });
    });
    await reference.stop();
    return exitCodes.conformant;
  },
};
