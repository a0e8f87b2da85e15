import type { Shard } from '../run/shard.ts';
import { UsageError } from './usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the systems tell a job which of how many it is, and what their count starts from. */
const systems = [
  { index: 'CI_NODE_INDEX', of: 'CI_NODE_TOTAL', from: 1 },
  { index: 'CIRCLE_NODE_INDEX', of: 'CIRCLE_NODE_TOTAL', from: 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', of: 'BUILDKITE_PARALLEL_JOB_COUNT', from: 0 },
  { index: 'JOB_COMPLETION_INDEX', of: 'JOB_COMPLETIONS', from: 0 },
] as const;

const most = 1000;

/**
 * The shard that `--shard` names; with `auto` the one of the job in GitLab, CircleCI, Buildkite or a
 * Kubernetes Indexed Job. It is never taken from the environment unasked: a matrix sets the same variables.
 *
 * @throws {UsageError} for one that is none
 */
export function shardOf(text: string | undefined, environment: Environment): Shard | undefined {
  if (text === undefined) return undefined;
  if (text === 'auto') return fromJob(environment);
  const [, index = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  return checked(Number(index), Number(of), `--shard ${text}`);
}

function fromJob(environment: Environment): Shard {
  const system = systems.find(({ index }) => (environment[index] ?? '') !== '');
  if (system === undefined)
    throw new UsageError(
      'No variable of a CI system says which shard this is.',
      `Write --shard I/N, or set ${systems.map(({ index, of }) => `${index} and ${of}`).join(', or ')}.`,
    );
  const [index = '', of = ''] = [environment[system.index], environment[system.of]];
  if (!/^\d{1,4}$/.test(index) || !/^\d{1,4}$/.test(of))
    throw new UsageError(
      `${system.index} and ${system.of} are not two whole numbers.`,
      'Set both, or write --shard I/N.',
    );
  return checked(
    Number(index) + 1 - system.from,
    Number(of),
    `the shard of ${system.index} and ${system.of}`,
  );
}

function checked(index: number, of: number, what: string): Shard {
  if (index >= 1 && of >= 1 && index <= of && of <= most) return { index, of };
  throw new UsageError(`${what} is no shard.`, `Write --shard I/N, with I from 1 to N and N up to ${most}.`);
}
