import type { Fault } from '../fault.ts';
import { successWithAByteOrderMark } from './success-with-a-byte-order-mark.ts';

/** Clients that stumble over a byte-order mark get one. */
export const clientsLostByAByteOrderMark: Fault = {
  ...successWithAByteOrderMark,
  id: 'clients-lost-by-a-byte-order-mark',
  summary: 'clients that stumble over a byte-order mark get one',
  breaks: [
    'client-answers-read@client-aws-sdk-js-v3',
    'client-answers-read@client-aws-sdk-js-v2',
    'client-answers-read@client-boto3',
    'client-answers-read@client-aws-cli-v1',
    'client-answers-read@client-aws-sdk-go-v2',
    'client-answers-read@client-aws-sdk-rust',
  ],
};
