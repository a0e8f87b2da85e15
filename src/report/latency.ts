import type { Exchange } from '../judging/exchange.ts';
import type { LatencyReport } from './report.ts';

/** How long the answers took, as a member of the statistics; none where nothing was answered. */
export function latencyOf(exchanges: readonly Exchange[]): { readonly latency?: LatencyReport } {
  const times = exchanges
    .flatMap(({ response, milliseconds }) => (response === undefined ? [] : [milliseconds]))
    .sort((one, other) => one - other);
  if (times.length === 0) return {};
  const at = (share: number): number =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  const buckets: { upTo: number; count: number }[] = [];
  // Doubling, from half a millisecond.
  for (let upTo = 0.5, from = 0; from < times.length; upTo *= 2) {
    const next = times.findIndex((time) => time > upTo);
    const to = next < 0 ? times.length : next;
    buckets.push({ upTo, count: to - from });
    from = to;
  }
  return { latency: { median: at(0.5), p95: at(0.95), maximum: at(1), buckets } };
}
