import { bagOf, plainOf } from '../arguments.ts';
import { accessDenied, invalidOperation } from '../errors.ts';
import { defineKind } from '../hostObject.ts';
import type { SheetPart, World } from '../world.ts';

const passwordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `worksheet.protection`. */
export const protectionKind = defineKind<SheetPart>({
  kind: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection.isOn },
    Options: { get: ({ sheet }) => sheet.protection.options },
  },
  methods: {
    Protect: ({ sheet: { protection } }, [options, password]) => {
      if (protection.isOn) invalidOperation('the sheet is protected already');
      protection.isOn = true;
      protection.options = plainOf(bagOf(options ?? {}, 'the options'));
      protection.password = passwordOf(password);
      return undefined;
    },
    Unprotect: ({ sheet: { protection } }, [password]) => {
      if (protection.isOn && protection.password !== passwordOf(password)) {
        accessDenied('the password is wrong');
      }
      protection.isOn = false;
      return undefined;
    },
  },
});

/** `workbook.protection`: the structure, so that sheets stay what and where they are. */
export const workbookProtectionKind = defineKind<World>({
  kind: 'WorkbookProtection',
  properties: { Protected: { get: ({ book }) => book.protection.isOn } },
  methods: {
    Protect: ({ book: { protection } }, [password]) => {
      protection.isOn = true;
      protection.password = passwordOf(password);
      return undefined;
    },
    Unprotect: ({ book: { protection } }, [password]) => {
      if (protection.isOn && protection.password !== passwordOf(password)) {
        accessDenied('the password is wrong');
      }
      protection.isOn = false;
      return undefined;
    },
  },
});
