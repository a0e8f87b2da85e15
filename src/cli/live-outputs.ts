import { openSync, writeSync } from 'node:fs';
import type { Exchange } from '../judging/exchange.ts';
import type { Beginning, Live } from '../report/reporter.ts';
import type { Progress } from '../run/run.ts';
import type { Surroundings } from './command.ts';
import type { Output } from './outputs.ts';

/** What is written while a run goes on. */
export interface LiveOutputs {
  /** Whether any output wants to hear of exchanges. */
  readonly listens: boolean;
  readonly start: (run: Beginning) => void;
  readonly phase: (progress: Progress) => void;
  readonly exchange: (exchange: Exchange) => void;
}

/** Opens the outputs that are written while the run goes on; one that cannot be written any more is told of at the end. */
export function openLive(all: readonly Output[], { stdout }: Surroundings): LiveOutputs {
  const open = all.flatMap(({ reporter: { live }, file }) => {
    if (live === undefined) return [];
    const target = file === undefined ? undefined : openSync(file, 'w');
    let broken = false;
    const write = (text: string): void => {
      if (target === undefined) {
        stdout.write(text);
        return;
      }
      if (broken) return;
      try {
        writeSync(target, text);
      } catch {
        // The end of the report will not fit either, and says so.
        broken = true;
      }
    };
    return [{ live, write }];
  });
  const each = (text: (live: Live) => string): void => {
    for (const { live, write } of open) write(text(live));
  };
  return {
    listens: open.length > 0,
    start: (run) => {
      each((live) => live.start(run));
    },
    phase: ({ phase, requests }) => {
      each((live) => live.phase(phase, requests));
    },
    exchange: ({ number, caseId, response, trouble, milliseconds }) => {
      each((live) =>
        live.exchange({
          number,
          case: caseId,
          ...(response === undefined ? {} : { response: { status: response.status } }),
          ...(trouble === undefined ? {} : { trouble }),
          milliseconds: Math.round(milliseconds * 10) / 10,
        }),
      );
    },
  };
}
