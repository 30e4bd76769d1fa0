import type { TemplateResult } from 'lit';

/** A part of the pane as text, without a browser: its markup with what is filled in. */
export function drawn(part: unknown): string {
  if (Array.isArray(part)) return part.map(drawn).join('');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null || !('strings' in part)) return '';
  const { strings, values } = part as TemplateResult;
  return strings.map((text, at) => text + drawn(values[at])).join('');
}

/** What happens at a click on the button of that name. */
export function pressOf(part: unknown, id: string): () => unknown {
  const [press] = presses(part, id);
  if (press === undefined) throw new Error(`no button ${id}`);
  return press;
}

function presses(part: unknown, id: string): readonly (() => unknown)[] {
  if (Array.isArray(part)) return part.flatMap((one) => presses(one, id));
  if (typeof part !== 'object' || part === null || !('strings' in part)) return [];
  const { values } = part as TemplateResult;
  const own = values.includes(id) ? values.filter((value) => typeof value === 'function') : [];
  return [...(own as (() => unknown)[]), ...values.flatMap((value) => presses(value, id))];
}
