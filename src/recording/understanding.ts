import type { JsonObject } from '../contract/document.ts';
import type { Interaction } from '../pact/interaction.ts';

/** What a client made of an answer, in the words of the recordings. */
export type Understanding =
  | { readonly ok: true; readonly status?: number; readonly fields: JsonObject }
  | {
      readonly ok: false;
      readonly errorName?: string;
      readonly message?: string;
      readonly status?: number;
    };

/**
 * What a client got wrong of an answer; undefined where it understood.
 *
 * @param body what it was answered; that of a recorded answer differs from the interaction's
 */
export function misunderstanding(
  { error, response }: Interaction,
  understood: Understanding,
  body: JsonObject = response.body,
): string | undefined {
  if (error === undefined) {
    if (!understood.ok) return `a success was taken for ${JSON.stringify(understood)}`;
    const wrong = Object.entries(body).find(([name, value]) => understood.fields[name] !== value);
    return wrong === undefined
      ? undefined
      : `${wrong[0]} was read as ${JSON.stringify(understood.fields[wrong[0]])}`;
  }
  if (understood.ok) return `${error} was taken for a success`;
  const { errorName, message = '' } = understood;
  // A client without names for errors tells the name in its text.
  const named = errorName === undefined ? message.split(/[^\w#]+/).includes(error) : errorName === error;
  if (!named) return `${error} was taken for ${errorName ?? (message || 'an error without a name')}`;
  if (understood.status !== undefined && understood.status !== response.status)
    return `the status ${response.status} was taken for ${understood.status}`;
  return message === '' ? `${error} has no text` : undefined;
}
