import { booleanOf, choiceOf, plainOf } from '../arguments.ts';
import { defineKind } from '../hostObject.ts';
import type { World } from '../world.ts';
import { recordMaker, type RecordShape } from './records.ts';

/** `workbook.application`; what it suspends is only written down. */
export const applicationKind = defineKind<World>({
  kind: 'Application',
  properties: {
    CalculationMode: {
      get: ({ book }) => book.application.calculationMode,
      set: ({ book }, value) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        book.application.calculationMode = choiceOf(value, modes, 'calculationMode');
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: note('Calculate'),
    SuspendApiCalculationUntilNextSync: note('SuspendApiCalculationUntilNextSync'),
    SuspendScreenUpdatingUntilNextSync: note('SuspendScreenUpdatingUntilNextSync'),
  },
});

/** `context.runtime`: whether events reach the add-in. */
export const runtimeKind = defineKind<World>({
  kind: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ book }) => book.areEventsOn,
      set: ({ book }, value) => {
        book.areEventsOn = booleanOf(value, 'enableEvents');
      },
    },
  },
});

const DOCUMENT: RecordShape = {
  kind: 'DocumentProperties',
  properties: {
    Title: '',
    Subject: '',
    Author: '',
    Keywords: '',
    Comments: '',
    Category: '',
    Manager: '',
    Company: '',
  },
};

const documentKind = recordMaker(DOCUMENT);

/** `workbook.properties`. */
export const documentProperties = (world: World) => documentKind(world.book.properties);

function note(what: string) {
  return ({ log }: World, args: readonly unknown[]): undefined => {
    log.push({ what: `application.${what}`, args: args.map(plainOf) });
  };
}
