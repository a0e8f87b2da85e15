// One run of the suite against a server that is right: without a network, but for what only a network shows.
import { readContract } from '../dist/contract/read.js';
import { description } from '../dist/generated/description.js';
import { runInProcess } from '../dist/proof/in-process.js';
import { deviations } from '../dist/reference/deviations.js';
import { startReference } from '../dist/reference/start.js';
import { httpTransport } from '../dist/run/http-transport.js';
import { key } from '../dist/run/select.js';
import { work } from './threads.mjs';

const contract = readContract(description);
/** Milliseconds for an answer: a busy machine is not what is tested. */
const timeout = 30_000;

async function overHttp(variants, options) {
  const reference = await startReference({ contract, deviations: variants });
  const transport = httpTransport(reference.url, 16);
  try {
    const { url, connectionToken, secondConnectionToken } = reference;
    const target = { url, connectionToken, secondConnectionToken, headers: [] };
    return await runInProcess({ ...options, target, transport });
  } finally {
    await transport.close();
    await reference.stop();
  }
}

work(async ({ seed, variant, http }) => {
  const variants = variant === undefined ? [] : [variant];
  const options = { contract, seed, timeout };
  const outcome = http
    ? // Beside the other runs of this thread, times over a network say nothing of the server.
      await overHttp(variants, { ...options, skip: ['latency-linear'] })
    : await runInProcess({ ...options, deviations: variants.map((name) => deviations.get(name)) });
  const { results, lost, exchanges } = outcome;
  // A variant may draw advice, and be refused what it need not do; it is never accused of breaking a MUST.
  const wrong = results.filter(({ verdict }) =>
    variant === undefined ? verdict !== 'pass' : ['fail', 'inconclusive', 'error'].includes(verdict),
  );
  return {
    requests: exchanges.length,
    lost,
    wrong: wrong.map(({ pair, verdict, reason, defects }) => ({
      finding: key(pair),
      verdict,
      reason,
      defects: defects.slice(0, 3).map(({ about, expected, received }) => ({ about, expected, received })),
    })),
  };
});
