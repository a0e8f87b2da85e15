import type { Contract } from '../contract/contract.ts';
import type { JsonObject } from '../contract/document.ts';
import type { Obtained } from '../pact/contract-index.ts';
import type { Interaction } from '../pact/interaction.ts';
import type { PactInteraction } from '../pact/pact-file.ts';
import type { Driver } from './driver.ts';
import { throughMockServer } from './mock-server.ts';
import type { Recording } from './recorded.ts';
import { RecordingError } from './recording-error.ts';
import { recordedAnswer, recordedRequest, replay } from './replay.ts';
import { misunderstanding, type Understanding } from './understanding.ts';

/** One interaction of one client: what Pact wrote and what the client understood, or why there is none. */
export type Take =
  { readonly written: PactInteraction; readonly understood: Understanding } | { readonly without: string };

/** Where the interactions of a client come from. */
export interface Source {
  readonly obtained: Obtained;
  /** Of the client. */
  readonly version: string;
  readonly take: (interaction: Interaction) => Promise<Take>;
  readonly stop: () => Promise<void>;
}

/** The client itself. */
export function fromDriver(consumer: string, { operation: provider }: Contract, driver: Driver): Source {
  return {
    obtained: 'recorded',
    version: driver.version,
    take: async (interaction) => {
      const { credential, input } = interaction;
      const asked = credential === undefined ? input : { ...input, [credential.name]: credential.example };
      const unsent = new Unsent();
      try {
        const { result, written } = await throughMockServer(
          { interaction, consumer, provider },
          async (url) => {
            const understood = await driver.send(url, asked);
            if ('unsent' in understood) throw unsent.because(understood.unsent);
            return understood;
          },
        );
        checkUnderstanding(consumer, interaction, result);
        return { written, understood: result };
      } catch (error) {
        if (error === unsent) return { without: unsent.message };
        throw error;
      }
    },
    stop: driver.stop,
  };
}

/** Ends an exchange to which the client sent nothing. */
class Unsent extends Error {
  because(reason: string): this {
    this.message = reason;
    return this;
  }
}

/** What was recorded of the client. */
export function fromRecording(consumer: string, contract: Contract, recording: Recording): Source {
  return {
    obtained: 'replayed',
    version: recording.version,
    take: async (interaction) => {
      const request = recordedRequest(recording, interaction, contract);
      if (request === undefined) return { without: 'no such request was recorded' };
      const answer = recordedAnswer(recording, interaction, contract);
      if (answer === undefined) return { without: 'no such answer was recorded' };
      // Pact compares a body whose media type it does not know as JSON byte by byte.
      const opaque = !/^application\/([^;]*\+)?json(;|$)/.test(interaction.request.mediaType);
      const { written } = await throughMockServer(
        {
          interaction,
          consumer,
          provider: contract.operation,
          ...(opaque ? { body: request.body } : {}),
        },
        (url) => replay(request, url, interaction),
      );
      checkUnderstanding(consumer, interaction, answer.understoodAs, answer.body);
      return { written, understood: answer.understoodAs };
    },
    stop: () => Promise.resolve(),
  };
}

function checkUnderstanding(
  consumer: string,
  interaction: Interaction,
  understood: Understanding,
  body?: JsonObject,
): void {
  const wrong = misunderstanding(interaction, understood, body);
  if (wrong === undefined) return;
  throw new RecordingError(
    `${consumer} misunderstands "${interaction.description}": ${wrong}.`,
    'A contract that its consumer does not understand is none: see its driver, or its recording.',
  );
}
