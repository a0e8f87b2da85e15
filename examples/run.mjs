// Tests a server from a script: the report is the one that `--reporter json` writes.
import { run } from 'sendevent-conformance/run';
import { startServer } from 'sendevent-conformance/reference';

// In place of a server of your own: one that answers 201 where 200 is due.
const server = await startServer({ faults: ['success-201'] });
let answered = 0;
const report = await run(
  { url: server.url, connectionToken: server.connectionToken },
  {
    budget: 'quick',
    onEvent: (event) => {
      if (event.type === 'exchange') answered += 1;
    },
  },
);
await server.stop();

const [finding] = report.clauses.flatMap(({ findings }) => findings);
console.log(`${report.verdict} after ${answered > 100 ? 'more' : 'fewer'} than 100 requests`);
console.log(`${finding?.clause}: expected ${finding?.expected}, received ${finding?.received}`);
