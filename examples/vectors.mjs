// Reads the test vectors. They are plain JSON, for any language; the schema says how one is run.
import vectors from 'sendevent-conformance/vectors.json' with { type: 'json' };
import schema from 'sendevent-conformance/schema/vectors.json' with { type: 'json' };

console.log(schema.title);
const vector = vectors.vectors.find(({ clause }) => clause === 'content-max-length');
console.log(vector?.name);
console.log(JSON.stringify(vector?.request.body));
console.log(JSON.stringify(vector?.expect));
