import type { Area } from '../../../engine/model/grid.ts';
import { choiceOf } from '../arguments.ts';
import { itemNotFound } from '../errors.ts';
import { colourOf, setFormat, uniformFormat } from '../formats.ts';
import { defineKind, type Property } from '../hostObject.ts';
import { refuseFormatting } from '../modes.ts';
import type { Json } from '../protocol.ts';
import type { CellsState } from '../world.ts';
import { countOf, lookups } from './collection.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderState {
  readonly cells: CellsState;
  readonly side: Side;
}

/** The lines on one side of the range, or between its cells. */
const rangeBorderKind = defineKind<BorderState>({
  kind: 'RangeBorder',
  id: ({ side }) => side,
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: lineProperty('style', 'None', (value) => choiceOf(value, STYLES, 'the line style')),
    Weight: lineProperty('weight', 'Thin', (value) => choiceOf(value, WEIGHTS, 'the weight')),
    Color: lineProperty('color', '#000000', colourOf),
  },
});

const allOf = (cells: CellsState) => SIDES.map((side) => rangeBorderKind({ cells, side }));

/** `range.format.borders`. */
export const bordersKind = defineKind<CellsState>({
  kind: 'RangeBorderCollection',
  properties: { Count: countOf(allOf) },
  items: allOf,
  methods: lookups<CellsState>({
    all: allOf,
    byKey: (cells, key) => {
      const side = SIDES.find((each) => each === key);
      return side === undefined
        ? itemNotFound(`border ${String(key)}`)
        : rangeBorderKind({ cells, side });
    },
    what: 'border',
  }),
});

function lineProperty(
  name: string,
  fallback: string,
  read: (value: unknown) => Json,
): Property<BorderState> {
  return {
    get: ({ cells: { sheet, areas }, side }) => {
      const values = areas.flatMap((area) =>
        edgesOf(area, side).map(([edge, part]) =>
          uniformFormat(sheet, [part], [`border.${edge}.${name}`, fallback]),
        ),
      );
      const [first = fallback] = values;
      return values.every((value) => value === first) ? first : null;
    },
    set: ({ cells: { sheet, areas }, side }, value) => {
      refuseFormatting(sheet);
      const checked = read(value);
      for (const area of areas) {
        for (const [edge, part] of edgesOf(area, side)) {
          setFormat(sheet, part, [`border.${edge}.${name}`, checked]);
          // Excel draws a thin line when only the colour or weight is set.
          if (name === 'style') continue;
          const style = [`border.${edge}.style`, 'None'] as const;
          if (uniformFormat(sheet, [part], style) === 'None') {
            setFormat(sheet, part, [style[0], 'Continuous']);
          }
        }
      }
    },
  };
}

/** Which edges of which cells a side of the range is; inner lines belong to both neighbours. */
function edgesOf(area: Area, side: Side): readonly (readonly [string, Area])[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [['top', { ...area, bottom: top }]];
    case 'EdgeBottom':
      return [['bottom', { ...area, top: bottom }]];
    case 'EdgeLeft':
      return [['left', { ...area, right: left }]];
    case 'EdgeRight':
      return [['right', { ...area, left: right }]];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        ['bottom', { ...area, bottom: bottom - 1 }],
        ['top', { ...area, top: top + 1 }],
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        ['right', { ...area, right: right - 1 }],
        ['left', { ...area, left: left + 1 }],
      ];
    default:
      return [[side === 'DiagonalUp' ? 'up' : 'down', area]];
  }
}
