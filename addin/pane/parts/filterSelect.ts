import { html, type TemplateResult } from 'lit';

/** A choice of what a list shows, under its label. */
export interface Filter<Name extends string> {
  readonly id: string;
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** A native list, which every browser and reader knows. */
export function filterSelect<Name extends string>(filter: Filter<Name>): TemplateResult {
  const { id, label, names, chosen, choose } = filter;
  const all = Object.keys(names) as Name[];
  return html`<label class="field narrow">
    <span>${label}</span>
    <select
      id=${id}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        choose(all.find((name) => name === value) ?? chosen);
      }}
    >
      ${all.map(
        (name) => html`<option value=${name} .selected=${name === chosen}>${names[name]}</option>`,
      )}
    </select>
  </label>`;
}
