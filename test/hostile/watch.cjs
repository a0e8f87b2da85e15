// Loaded into a run before anything else: notes whom it connects to, what it starts and what it needs.
const childProcess = require('node:child_process');
const dns = require('node:dns');
const fs = require('node:fs');
const net = require('node:net');

const seen = { connections: [], lookups: [], started: [] };
let first;
let late;

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...words) {
  const [options] = Array.isArray(words[0]) ? words[0] : words;
  if (first === undefined) {
    first = performance.now();
    const timer = setTimeout(() => (late = process.cpuUsage()), Number(process.env.DEADLINE) * 1000);
    timer.unref();
  }
  seen.connections.push(options.path ?? `${options.host ?? options.hostname ?? 'localhost'}:${options.port}`);
  return connect.apply(this, words);
};
const { lookup } = dns;
dns.lookup = (name, ...rest) => {
  seen.lookups.push(name);
  return lookup(name, ...rest);
};
const { spawn } = childProcess.ChildProcess.prototype;
childProcess.ChildProcess.prototype.spawn = function (options) {
  seen.started.push([options.file, ...(options.args ?? [])]);
  return spawn.call(this, options);
};
process.on('exit', () => {
  const seconds = first === undefined ? 0 : (performance.now() - first) / 1000;
  const { user, system } = late === undefined ? { user: 0, system: 0 } : process.cpuUsage(late);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  fs.writeFileSync(
    process.env.WATCH,
    JSON.stringify({
      connections: [...new Set(seen.connections)],
      lookups: [...new Set(seen.lookups)],
      started: seen.started,
      seconds,
      busy: (user + system) / 1e6,
      megabytes,
    }),
  );
});
