import { html, nothing, type TemplateResult } from 'lit';
import {
  BINDING_RULES,
  placesSaid,
  WEIGHT_WORDS,
  type LeastChange,
  type Stability,
} from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { InquiryTexts } from '../views/texts/inquiry.ts';
import { townshipName, townshipOf } from './cellLink.ts';
import { scrolled } from './comparisonTables.ts';

/** The fewest posts to move in one ledger, or why there is no way. */
export function leastChangeTable(
  view: OpenView,
  texts: InquiryTexts,
  change: LeastChange,
): TemplateResult {
  const { numbers, looks } = view;
  const moved = change.rows.filter(
    ({ posts, current }) => posts !== undefined && posts !== current,
  );
  const verdict = verdictOf(view, texts, change);
  return html`<p class=${change.status === 'solved' ? 'sentence' : 'caution'} id="least-change">
      ${verdict}
    </p>
    ${
      moved.length === 0
        ? nothing
        : scrolled(
            view.texts.ledgers[change.kind],
            html`<thead>
                <tr>
                  <th scope="col">${texts.township}</th>
                  ${[texts.current, texts.after, texts.change].map(
                    (one) => html`<th scope="col" class="number">${one}</th>`,
                  )}
                  <th scope="col">${texts.bound}</th>
                </tr>
              </thead>
              <tbody>
                ${moved.map(({ township, current, posts = current, low, lowBy, high }) => {
                  const rule = BINDING_RULES[lowBy][looks.locale];
                  const bound =
                    posts === low
                      ? texts.atLeast(numbers.whole(low), rule)
                      : posts === high
                        ? texts.atMost(numbers.whole(high))
                        : '';
                  return html`<tr>
                    <th scope="row">${townshipOf(view, township)}</th>
                    <td class="number">${numbers.whole(current)}</td>
                    <td class="number strong">${numbers.whole(posts)}</td>
                    <td class="number ${posts > current ? 'gain' : 'loss'}">
                      ${numbers.signed(posts - current)}
                    </td>
                    <td>${bound}</td>
                  </tr>`;
                })}
              </tbody>`,
          )
    }`;
}

function verdictOf(view: OpenView, texts: InquiryTexts, change: LeastChange): string {
  const { whole } = view.numbers;
  const { status, taken = 0, given = 0, conflict } = change;
  if (status === 'undetermined') return texts.undetermined;
  if (conflict === undefined)
    return taken + given === 0 ? texts.nothing : texts.solved(whole(taken), whole(given));
  const separator = view.looks.locale === 'zh-CN' ? '、' : ', ';
  const names = conflict.townships.map((code) => townshipName(view, code)).join(separator);
  return conflict.kind === 'township'
    ? texts.conflicts.township(names, '', '')
    : texts.conflicts[conflict.kind](names, whole(conflict.sum), whole(conflict.available));
}

/** What each move of a weight does, and the townships that do not stay as they are. */
export function stabilityTables(
  view: OpenView,
  texts: InquiryTexts,
  { shifts, rows }: Stability,
): TemplateResult {
  if (shifts.length === 0) return html`<p class="caution">${texts.noShift}</p>`;
  const { numbers, looks } = view;
  const { kind, locale } = looks;
  const loose = rows.filter(({ best, worst, posts }) => {
    const reach = posts[kind];
    return best !== worst || (reach !== undefined && reach.low !== reach.high);
  });
  return html`<p class="sentence" id="stability">
      ${texts.stable(rows.length - loose.length, rows.length)}
    </p>
    ${scrolled(
      texts.shifts,
      html`<thead>
          <tr>
            <th scope="col">${texts.weight}</th>
            <th scope="col" class="number wraps">${texts.moved}</th>
            <th scope="col">${texts.places}</th>
          </tr>
        </thead>
        <tbody>
          ${shifts.map(
            ({ weight, from, to, moved, ranks }) =>
              html`<tr>
                <th scope="row" class="wraps">
                  ${WEIGHT_WORDS[weight][locale]} ${numbers.percent(from)} → ${numbers.percent(to)}
                </th>
                <td class="number">${numbers.whole(moved[kind])}</td>
                <td>${placesSaid(ranks, (code) => townshipName(view, code), locale)}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
    ${
      loose.length === 0
        ? nothing
        : scrolled(
            texts.reach,
            html`<thead>
                <tr>
                  <th scope="col">${texts.township}</th>
                  <th scope="col" class="number">${texts.posts}</th>
                  <th scope="col" class="number">${texts.place}</th>
                </tr>
              </thead>
              <tbody>
                ${loose.map(({ township, rank, best, worst, posts }) => {
                  const reach = posts[kind];
                  return html`<tr>
                    <th scope="row">${townshipOf(view, township)}</th>
                    <td class="number">${between(reach?.at, reach?.low, reach?.high)}</td>
                    <td class="number">${between(rank, best, worst)}</td>
                  </tr>`;
                })}
              </tbody>`,
          )
    }`;
}

/** A number, and how far it reaches: `49 (48–50)`. */
const between = (
  at: number | undefined,
  low: number | undefined,
  high: number | undefined,
): string => (at === undefined ? '—' : low === high ? String(at) : `${at} (${low}–${high})`);
