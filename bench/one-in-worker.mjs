// One run against the reference server with a fault in a random one of so many answers.
import { readContract } from '../dist/contract/read.js';
import { description } from '../dist/generated/description.js';
import { answerFaults, isFound } from '../dist/proof/one-in.js';
import { work } from './threads.mjs';

const contract = readContract(description);

work(({ id, many, seed }) => {
  const fault = answerFaults.find((one) => one.id === id);
  return isFound({ contract, fault, many, seed });
});
