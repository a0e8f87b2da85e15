import type { Transcript } from '../../judging/wire.ts';

/** Fields that only an intermediary adds. */
const fields = [
  'via',
  'x-amz-cf-id',
  'x-amzn-trace-id',
  'cf-ray',
  'x-varnish',
  'x-envoy-upstream-service-time',
  'x-served-by',
  'x-cache',
];

/** Servers that nearly always stand before another one. */
const proxies =
  /^(?:nginx|openresty|envoy|istio-envoy|haproxy|caddy|traefik|varnish|squid|ats|awselb|cloudfront|cloudflare|akamaighost|google frontend|gws)\b/i;

/**
 * What evidently stands between the suite and the server: an answer names it, or answers of one address
 * name different servers. Undefined where nothing shows.
 */
export function intermediary(transcripts: readonly Transcript[]): string | undefined {
  const headers = transcripts.flatMap(({ answers }) => answers.flatMap((answer) => answer.headers));
  const values = (wanted: string): readonly string[] => [
    ...new Set(headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value)),
  ];
  const field = fields.find((name) => values(name).length > 0);
  if (field !== undefined) return `an intermediary (${field}: ${values(field)[0] ?? ''})`;
  const servers = values('server');
  const proxy = servers.find((server) => proxies.test(server));
  if (proxy !== undefined) return `an intermediary (server: ${proxy})`;
  return servers.length > 1 ? `an intermediary (servers: ${servers.slice(0, 3).join(' and ')})` : undefined;
}
