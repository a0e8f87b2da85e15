// Hands the description to a tool that reads YAML.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(import.meta.resolve('sendevent-conformance/openapi.yaml'));
const [first] = (await readFile(file, 'utf8')).split('\n');
console.log(first);
