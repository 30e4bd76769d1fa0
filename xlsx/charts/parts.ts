import { relationshipsPart } from '../archive/relationships.ts';
import { type Namespaces } from '../archive/workbookPart.ts';
import { DECLARATION } from '../xml/text.ts';
import { type CachedChart } from './cells.ts';
import { chartXml } from './chart.ts';
import { drawingXml } from './drawing.ts';

/** Parts to be added to a package, and the content types of those that need one of their own. */
export interface ChartParts {
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly types: ReadonlyMap<string, string>;
}

/** A sheet in its place in a package, with its charts. */
export interface ChartedSheet {
  readonly part: string;
  readonly charts: readonly CachedChart[];
}

const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationship by which a sheet of ours finds its drawing: it has no other. */
export const DRAWING_ID = 'rId1';

/**
 * The drawings and charts of sheets as parts of a package: a sheet refers to one drawing, the
 * drawing to each chart.
 *
 * @param folder where the workbook part is, with its slash
 * @param isTaken whether a part of this name is there and stays
 */
export function chartParts(
  sheets: readonly ChartedSheet[],
  at: {
    readonly folder: string;
    readonly namespaces: Namespaces;
    readonly isTaken: (name: string) => boolean;
  },
): ChartParts {
  const { namespaces } = at;
  const written = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const newDrawing = namer(`${at.folder}drawings/drawing`, at.isTaken);
  const newChart = namer(`${at.folder}charts/chart`, at.isTaken);
  const link = (from: string, kind: string, targets: readonly string[]): void => {
    written.set(relationshipsPart(from), encode(linksXml(namespaces, kind, targets)));
  };
  for (const { part, charts } of sheets) {
    if (charts.length === 0) continue;
    const drawing = newDrawing();
    const parts = charts.map((cached) => {
      const name = newChart();
      written.set(name, encode(chartXml(cached, namespaces)));
      types.set(name, `${TYPES}.drawingml.chart+xml`);
      return name;
    });
    const drawn = charts.map(({ chart }) => chart);
    written.set(drawing, encode(drawingXml(drawn, namespaces)));
    types.set(drawing, `${TYPES}.drawing+xml`);
    link(part, 'drawing', [drawing]);
    link(drawing, 'chart', parts);
  }
  return { written, types };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function linksXml({ relationships }: Namespaces, kind: string, targets: readonly string[]): string {
  const links = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="/${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}</Relationships>`;
}

function namer(start: string, isTaken: (name: string) => boolean): () => string {
  let number = 0;
  return () => {
    let name: string;
    do name = `${start}${++number}.xml`;
    while (isTaken(name));
    return name;
  };
}
