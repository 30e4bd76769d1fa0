import type { Localized } from '../model/locale.ts';
import { UNIT_LABELS } from '../model/unit.ts';
import { PARAMETERS } from './chapters/index.ts';

/** How a parameter is called and chosen: all that a reader of sheets needs to know of it. */
export interface NamedParameter {
  readonly id: string;
  readonly label: Localized;
  readonly unit: Localized;
  readonly note?: Localized | undefined;
  readonly choices?: readonly { readonly value: string; readonly label: Localized }[] | undefined;
  readonly keys?: readonly { readonly key: string; readonly label: Localized }[] | undefined;
}

/** Every parameter by name, in the order in which they are shown. */
export const parameterNames = (): readonly NamedParameter[] =>
  PARAMETERS.map(({ id, parameter }) => ({
    id,
    label: parameter.label,
    unit: UNIT_LABELS[parameter.kind === 'choice' ? 'choice' : parameter.unit],
    note: parameter.note,
    choices: parameter.kind === 'choice' ? parameter.choices : undefined,
    keys: parameter.kind === 'table' ? parameter.keys : undefined,
  }));
