import type { TemplateResult } from 'lit';
import { choiceField } from './fields.ts';

/** A choice of what a list shows, under its label. */
export interface Filter<Name extends string> {
  readonly id: string;
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** A narrow list of choices, made of the words for them. */
export function filterSelect<Name extends string>(filter: Filter<Name>): TemplateResult {
  const { names, ...looks } = filter;
  const choices = Object.entries(names) as [Name, string][];
  return choiceField({ ...looks, choices, isNarrow: true });
}
