/** What tells who issued a document. */
export interface Issued {
  readonly issuer?: string | undefined;
  readonly document?: string | undefined;
}

/** Whether issuer or document number names a central body. */
export const isCentral = (of: Issued): boolean => isFrom(of, CENTRAL);

/** Whether issuer or document number names a provincial body, or a central one. */
export const isProvincial = (of: Issued): boolean => isFrom(of, PROVINCIAL) || isCentral(of);

const isFrom = ({ issuer = '', document = '' }: Issued, body: RegExp): boolean =>
  body.test(issuer) || body.test(document);

/** 省委编办 and the like; not a county that writes its province before its name. */
const PROVINCIAL =
  /(?:省|自治区|(?:北京|上海|天津|重庆)市)(?:级|党?委|人民政府|政府|编|机构编制)|provincial/i;
const CENTRAL = /国务院|中央(?:编|机构编制)|中编|State Council|Central Committee/i;
