import { isSame, textOf } from '../arguments.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import type { SheetPart } from '../world.ts';
import { lookups } from './collection.ts';

type PropertyPart = SheetPart & { readonly property: { readonly key: string; value: string } };

const customPropertyKind = defineKind<PropertyPart>({
  kind: 'WorksheetCustomProperty',
  id: ({ property }) => property.key,
  properties: {
    Key: { get: ({ property }) => property.key },
    Value: {
      get: ({ property }) => property.value,
      set: ({ property }, value) => {
        property.value = textOf(value, 'the value');
      },
    },
    _Id: { get: ({ property }) => property.key },
  },
  methods: {
    Delete: ({ sheet, property }) => {
      sheet.customProperties = sheet.customProperties.filter((each) => each !== property);
      return undefined;
    },
  },
});

const allOf = (part: SheetPart): readonly HostObject[] =>
  part.sheet.customProperties.map((property) => customPropertyKind({ ...part, property }));

/** `worksheet.customProperties`: marks on a sheet that travel with the file, unseen. */
export const customPropertiesKind = defineKind<SheetPart>({
  kind: 'WorksheetCustomPropertyCollection',
  items: allOf,
  methods: {
    ...lookups<SheetPart>({
      all: allOf,
      byKey: (part, key) => allOf(part).find(({ id }) => isSame(String(id), key)),
      what: 'custom property',
    }),
    Add: (part, [key, value]) => {
      const { sheet } = part;
      const property = { key: textOf(key, 'the key'), value: textOf(value, 'the value') };
      const others = sheet.customProperties.filter((each) => !isSame(each.key, property.key));
      sheet.customProperties = [...others, property];
      return customPropertyKind({ ...part, property });
    },
  },
});
