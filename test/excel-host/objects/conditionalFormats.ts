import { intersectionOf, isInside } from '../address.ts';
import { choiceOf } from '../arguments.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import { refuseFormatting } from '../modes.ts';
import { newRecord, type ConditionalFormatState } from '../workbook.ts';
import type { CellsState, SheetPart } from '../world.ts';
import { lookups } from './collection.ts';
import { recordMaker, type RecordShape } from './records.ts';

const FORMAT: RecordShape = {
  kind: 'ConditionalRangeFormat',
  properties: { NumberFormat: { anything: null } },
  children: {
    Fill: {
      kind: 'ConditionalRangeFill',
      properties: { Color: { colour: '' } },
      methods: ['Clear'],
    },
    Font: {
      kind: 'ConditionalRangeFont',
      properties: {
        Color: { colour: '' },
        Bold: false,
        Italic: false,
        Strikethrough: false,
        Underline: { choices: ['None', 'Single', 'Double'] },
      },
      methods: ['Clear'],
    },
  },
};

const BAR_SIDE: RecordShape = {
  kind: 'ConditionalDataBarPositiveFormat',
  properties: { FillColor: { colour: '' }, BorderColor: { colour: '' }, GradientFill: true },
};

/** The parts by the type of the rule; each hangs on the rule under its own name. */
const PARTS: Readonly<Record<string, { readonly child: string; readonly shape: RecordShape }>> = {
  CellValue: {
    child: 'CellValue',
    shape: {
      kind: 'CellValueConditionalFormat',
      properties: { Rule: { anything: {} } },
      children: { Format: FORMAT },
    },
  },
  Custom: {
    child: 'Custom',
    shape: {
      kind: 'CustomConditionalFormat',
      children: {
        Format: FORMAT,
        Rule: { kind: 'ConditionalFormatRule', properties: { Formula: '', FormulaLocal: '' } },
      },
    },
  },
  ContainsText: {
    child: 'TextComparison',
    shape: {
      kind: 'TextConditionalFormat',
      properties: { Rule: { anything: {} } },
      children: { Format: FORMAT },
    },
  },
  PresetCriteria: {
    child: 'Preset',
    shape: {
      kind: 'PresetCriteriaConditionalFormat',
      properties: { Rule: { anything: {} } },
      children: { Format: FORMAT },
    },
  },
  TopBottom: {
    child: 'TopBottom',
    shape: {
      kind: 'TopBottomConditionalFormat',
      properties: { Rule: { anything: {} } },
      children: { Format: FORMAT },
    },
  },
  ColorScale: {
    child: 'ColorScale',
    shape: {
      kind: 'ColorScaleConditionalFormat',
      properties: { Criteria: { anything: {} }, ThreeColorScale: false },
    },
  },
  DataBar: {
    child: 'DataBar',
    shape: {
      kind: 'DataBarConditionalFormat',
      properties: {
        ShowDataBarOnly: false,
        BarDirection: { choices: ['Context', 'LeftToRight', 'RightToLeft'] },
        AxisFormat: { choices: ['Automatic', 'None', 'CellMidPoint'] },
        AxisColor: { colour: '' },
        LowerBoundRule: { anything: { type: 'Automatic' } },
        UpperBoundRule: { anything: { type: 'Automatic' } },
      },
      children: {
        PositiveFormat: BAR_SIDE,
        NegativeFormat: {
          kind: 'ConditionalDataBarNegativeFormat',
          properties: {
            FillColor: { colour: '' },
            BorderColor: { colour: '' },
            MatchPositiveFillColor: true,
            MatchPositiveBorderColor: true,
          },
        },
      },
    },
  },
  IconSet: {
    child: 'IconSet',
    shape: {
      kind: 'IconSetConditionalFormat',
      properties: {
        Style: { anything: 'ThreeArrows' },
        Criteria: { anything: [] },
        ReverseIconOrder: false,
        ShowIconOnly: false,
      },
    },
  },
};

type RulePart = SheetPart & { readonly rule: ConditionalFormatState };

const partChildren = Object.fromEntries(
  Object.entries(PARTS).flatMap(([type, { child, shape }]) => {
    const make = recordMaker(shape);
    const open = ({ rule }: RulePart): HostObject | null =>
      rule.type === type ? make((rule.record.children[child] ??= newRecord())) : null;
    return [
      [child, open],
      [`${child}OrNullObject`, open],
    ];
  }),
);

/** One rule that colours cells. */
const conditionalFormatKind = defineKind<RulePart>({
  kind: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        const others = sheet.conditionalFormats.filter((each) => each !== rule);
        others.splice(Number(value), 0, rule);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      get: ({ rule }) => rule.record.values['StopIfTrue'] ?? false,
      set: ({ rule }, value) => {
        rule.record.values['StopIfTrue'] = value === true;
      },
    },
  },
  children: partChildren,
  methods: {
    Delete: ({ sheet, rule }) => {
      refuseFormatting(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== rule);
      return undefined;
    },
    GetRange: ({ world, sheet, rule }) => world.objects.range({ world, sheet, area: rule.area }),
    GetRangeOrNullObject: ({ world, sheet, rule }) =>
      world.objects.range({ world, sheet, area: rule.area }),
  },
});

/** The rules that reach into some cells. */
const rulesOf = ({ world, sheet, areas }: CellsState): readonly HostObject[] =>
  sheet.conditionalFormats
    .filter((rule) => areas.some((area) => intersectionOf(rule.area, area) !== null))
    .map((rule) => conditionalFormatKind({ world, sheet, rule }));

/** `range.conditionalFormats`. */
export const conditionalFormatsKind = defineKind<CellsState>({
  kind: 'ConditionalFormatCollection',
  items: rulesOf,
  methods: {
    ...lookups<CellsState>({
      all: rulesOf,
      byKey: (state, id) => rulesOf(state).find((rule) => rule.id === id),
      what: 'conditional format',
    }),
    Add: ({ world, sheet, areas }, [type]) => {
      refuseFormatting(sheet);
      const kind = choiceOf(type, Object.keys(PARTS), 'the type');
      const rules = areas.map((area) => ({
        id: world.newId(),
        type: kind,
        area,
        record: newRecord(),
      }));
      // The newest rule comes first, as in Excel.
      sheet.conditionalFormats.unshift(...rules);
      const [rule] = rules;
      return rule === undefined ? null : conditionalFormatKind({ world, sheet, rule });
    },
    ClearAll: ({ sheet, areas }) => {
      refuseFormatting(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        (rule) => !areas.some((area) => isInside(rule.area, area)),
      );
      return undefined;
    },
  },
});
