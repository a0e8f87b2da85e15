// The description, the contract of a client, and the schema of the report, as JSON.
import boto3 from 'sendevent-conformance/contracts/boto3.json' with { type: 'json' };
import description from 'sendevent-conformance/openapi.json' with { type: 'json' };
import schema from 'sendevent-conformance/schema/report.json' with { type: 'json' };

console.log(description.openapi, description.info.version);
console.log(boto3.consumer.name, boto3.interactions.length > 0);
console.log(schema.required.includes('verdict'));
