// What people read of the servers that nobody here wrote: `reports/NAME/README.md`, from its report and from
// `judged.json`, in which each finding was judged by hand, and `reports/README.md`, implementation by clause.
// `--check` writes nothing and fails where something is not up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { implementations } from './servers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'reports');
const problems = [];
const read = (file) => JSON.parse(readFileSync(join(reports, file), 'utf8'));

const mark = { pass: '✓', fail: '✗', warn: '!', info: 'i', unverified: '?', inconclusive: '~' };

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Findings by `rule@clause`, each once. */
function findingsOf(report) {
  const found = new Map();
  for (const { level, verdict, findings } of report.clauses)
    for (const { rule, clause } of findings) found.set(`${rule}@${clause}`, { level, verdict });
  return found;
}

function page(one) {
  const { name, title, home, about, version } = one;
  const opening = `# ${title}\n\n[${title}](${home}) ${version}: ${about}.\n\n\`\`\`sh\nnpm run build\nnpm run implementations -- ${name}\nnpm run reports\n\`\`\`\n`;
  if (existsSync(join(reports, name, 'preflight.txt'))) {
    const said = readFileSync(join(reports, name, 'preflight.txt'), 'utf8').trim();
    return `${opening}\nNothing of it can be judged, and the run ends with exit code 3 before it accuses anybody:\n\n\`\`\`text\n${said}\n\`\`\`\n`;
  }
  const { judged, note } = read(`${name}/judged.json`);
  const findings = findingsOf(read(`${name}/report.json`));
  for (const key of findings.keys())
    if (judged[key] === undefined)
      problems.push(
        `${name}: the finding ${key} was not judged; say in judged.json whether it is true, and why`,
      );
  for (const key of Object.keys(judged))
    if (!findings.has(key))
      problems.push(`${name}: ${key} is in judged.json, and nothing was found there; take it out`);
  const rows = [...findings].map(([key, { level }]) => [
    `\`${key}\``,
    level,
    judged[key]?.true === false ? '**no**' : 'yes',
    judged[key]?.why ?? '',
  ]);
  return `${opening}\n${note}\n\nEach finding was judged by hand, by what was sent and answered and by the sources of the clause.\n\n${table(['finding', 'level', 'true', 'why'], rows)}\n`;
}

function matrix() {
  const judged = implementations.filter(({ name }) => existsSync(join(reports, name, 'report.json')));
  const others = implementations.filter((one) => !judged.includes(one));
  const found = judged.map(({ name }) => read(`${name}/report.json`));
  const ids = [...new Set(found.flatMap(({ clauses }) => clauses.map(({ id }) => id)))];
  const rows = ids.map((id) => {
    const cells = found.map(({ clauses }) => mark[clauses.find((one) => one.id === id)?.verdict] ?? '');
    const level = found.flatMap(({ clauses }) => clauses.filter((one) => one.id === id))[0]?.level;
    return [`\`${id}\``, level, ...cells];
  });
  const counts = found.map(({ clauses }) => {
    const of = (verdict) => clauses.filter((one) => one.verdict === verdict).length;
    return `${of('pass')} ✓ ${of('fail')} ✗ ${of('warn')} !`;
  });
  return `# Reports

- [kill-matrix.md](kill-matrix.md): each fault of the reference server, and what sees it.
- [mistakes.md](mistakes.md): further mistakes, on servers that share nothing with the reference.
- [one-in.md](one-in.md): faults that show in one answer of N.
- [report.schema.json](report.schema.json): the JSON Schema of a report.
- The folders: servers that nobody here wrote, each with its report and what was made of each finding.

## Servers that nobody here wrote

None of them claims to be the service: mock servers and validators, each fed with the description. They show
what the suite says of servers that it has never met. Edition ${found[0]?.description.edition ?? ''}, seed 1, core profile.
✓ pass, ✗ fail (MUST), ! warn (SHOULD), i info (MAY), ? unverified, blank: no occasion to judge it.

${table(['clause', 'level', ...judged.map(({ name, title, version }) => `[${title}](${name}/README.md) ${version}`)], [['**all**', '', ...counts], ...rows])}

${others.map(({ name, title, version }) => `[${title}](${name}/README.md) ${version} does not serve the operation: exit code 3.`).join('\n')}
`;
}

const pages = [
  ...implementations.map((one) => [`${one.name}/README.md`, page(one)]),
  ['README.md', matrix()],
];
const options = await prettier.resolveConfig(join(reports, 'README.md'));
for (const [file, text] of pages) {
  const made = await prettier.format(text, { ...options, parser: 'markdown' });
  const path = join(reports, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue;
  if (process.argv.includes('--check'))
    problems.push(`reports/${file} is not up to date; run npm run reports`);
  else {
    writeFileSync(path, made);
    console.log(`reports/${file}`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
