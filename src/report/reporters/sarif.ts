import { jsonText } from '../../markup/json.ts';
import { visible } from '../../markup/visible.ts';
import { shortened } from '../repetition.ts';
import type { ClauseReport, FindingReport, Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';

/**
 * SARIF 2.1.0: each clause a rule, each finding a result at the clause's line in the description, and what
 * could not be judged a notification.
 */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0: findings at the line of their clause in the description',
  render: (report) => {
    const { tool, clauses, description, stats, target, verdict, reason } = report;
    const end = new Date(Date.parse(stats.started) + stats.seconds * 1000).toISOString();
    const index = new Map(clauses.map(({ id }, at) => [id, at]));
    return `${jsonText(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: { name: plain(tool.name), version: plain(tool.version), rules: clauses.map(ruleOf) },
            },
            automationDetails: { id: plain(`${description.operation}/${description.edition}/`) },
            invocations: [
              {
                executionSuccessful: verdict !== 'error',
                startTimeUtc: stats.started,
                endTimeUtc: end,
                toolExecutionNotifications: notifications(report, index),
              },
            ],
            ...(description.file === undefined
              ? {}
              : { artifacts: [{ location: { uri: uri(description.file) } }] }),
            results: clauses.flatMap((clause) =>
              clause.findings.map((one) => resultOf(one, clause, report, index)),
            ),
            properties: {
              verdict,
              ...(reason === undefined ? {} : { reason: plain(reason) }),
              target: plain(target.url),
              seed: stats.seed,
              requests: stats.requests,
            },
          },
        ],
      },
      2,
    )}\n`;
  },
};

const levels = { MUST: 'error', SHOULD: 'warning', MAY: 'note' } as const;

function ruleOf({ id, level, authority, profile, statement, sources, pointer }: ClauseReport): object {
  return {
    id,
    shortDescription: { text: plain(statement) },
    fullDescription: { text: plain(statement) },
    help: { text: plain(`${level}, by authority of ${authority}: ${sources.join(', ') || 'no source'}.`) },
    defaultConfiguration: { level: levels[level] },
    properties: { tags: [level, authority, profile], pointer: plain(pointer) },
  };
}

function resultOf(
  one: FindingReport,
  clause: ClauseReport,
  { description: { file } }: Report,
  index: ReadonlyMap<string, number>,
): object {
  const { id, level, expected, received, about, diagnosis, count, curl, replay, path } = one;
  return {
    ruleId: clause.id,
    ruleIndex: index.get(clause.id),
    level: levels[level],
    message: {
      text: plain(
        `${about}: expected ${expected}, received ${received}${diagnosis === undefined ? '' : ` (${diagnosis})`}`,
      ),
    },
    locations: [
      {
        ...(file === undefined
          ? {}
          : {
              physicalLocation: {
                artifactLocation: { uri: uri(file), index: 0 },
                region: { startLine: clause.line ?? 1 },
              },
            }),
        logicalLocations: [{ fullyQualifiedName: plain(clause.pointer) }],
      },
    ],
    partialFingerprints: { 'finding/v1': id },
    occurrenceCount: count,
    properties: {
      curl: plain(curl),
      replay: plain(replay),
      ...(path === undefined ? {} : { path: plain(path) }),
    },
  };
}

function notifications({ clauses }: Report, index: ReadonlyMap<string, number>): readonly object[] {
  return clauses.flatMap(({ id, rules }) =>
    rules.flatMap(({ rule, verdict, reason = 'no reason is known' }) =>
      verdict === 'unverified' || verdict === 'inconclusive' || verdict === 'error'
        ? [
            {
              level: verdict === 'error' ? 'error' : 'warning',
              message: { text: plain(`${verdict}: ${rule}@${id}: ${reason}`) },
              associatedRule: { id, index: index.get(id) },
            },
          ]
        : [],
    ),
  );
}

/** Text in which nothing is hidden and no embedded link begins, cut. */
function plain(text: string): string {
  const letters = [...visible(shortened(text)).replaceAll('](', '] (')];
  return letters.length <= 2000 ? letters.join('') : `${letters.slice(0, 1999).join('')}…`;
}

/** A path as a relative reference, or as it stands where it is absolute. */
function uri(file: string): string {
  return visible(file.replaceAll('\\', '/')).split('/').map(encodeURIComponent).join('/');
}
