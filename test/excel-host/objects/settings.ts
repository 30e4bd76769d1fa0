import { plainOf, textOf } from '../arguments.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import type { Json } from '../protocol.ts';
import type { World } from '../world.ts';
import { lookups } from './collection.ts';

interface SettingPart {
  readonly world: World;
  readonly setting: { readonly key: string; value: Json };
}

const settingKind = defineKind<SettingPart>({
  kind: 'Setting',
  id: ({ setting }) => setting.key,
  properties: {
    Key: { get: ({ setting }) => setting.key },
    Value: {
      get: ({ setting }) => setting.value,
      set: ({ setting }, value) => {
        setting.value = plainOf(value);
      },
    },
    _Id: { get: ({ setting }) => setting.key },
  },
  methods: {
    Delete: ({ world, setting }) => {
      world.book.settings = world.book.settings.filter((each) => each !== setting);
      return undefined;
    },
  },
});

const allOf = (world: World): readonly HostObject[] =>
  world.book.settings.map((setting) => settingKind({ world, setting }));

/** `workbook.settings`: what an add-in keeps in the file; case counts. */
export const settingsKind = defineKind<World>({
  kind: 'SettingCollection',
  items: allOf,
  methods: {
    ...lookups<World>({
      all: allOf,
      byKey: (world, key) => allOf(world).find(({ id }) => id === key),
      what: 'setting',
    }),
    Add: (world, [key, value]) => {
      const setting = { key: textOf(key, 'the key'), value: plainOf(value) };
      const others = world.book.settings.filter((each) => each.key !== setting.key);
      world.book.settings = [...others, setting];
      return settingKind({ world, setting });
    },
  },
});
