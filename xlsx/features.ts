import type { Localized } from '../engine/index.ts';

/** Things a workbook may have besides cells; all of them are kept when sheets are added. */
export type FeatureKind =
  | 'charts'
  | 'drawings'
  | 'pictures'
  | 'pivotTables'
  | 'slicers'
  | 'tables'
  | 'comments'
  | 'extensions'
  | 'macros'
  | 'externalLinks'
  | 'connections'
  | 'dataModel'
  | 'customXml'
  | 'embeddedObjects'
  | 'controls'
  | 'sharedWorkbook'
  | 'sensitivityLabel'
  | 'signature';

/** What is found of one kind. */
export interface Feature {
  readonly kind: FeatureKind;
  readonly label: Localized;
  readonly parts: readonly string[];
  /** What adding sheets does to it; absent: it stays as it is. */
  readonly caution?: Localized | undefined;
}

/** How a kind is recognised in a package, by the content type or the name of its parts. */
interface Mark {
  readonly label: Localized;
  readonly contentType?: RegExp;
  readonly part?: RegExp;
  readonly caution?: Localized;
}

const named = (zh: string, en: string): Localized => ({ 'zh-CN': zh, 'en-US': en });

/** Sheets with extension lists are found by their text, all other kinds by their parts. */
export const FEATURES: Readonly<Record<FeatureKind, Mark>> = {
  charts: { label: named('图表', 'charts'), contentType: /drawingml\.chart\+xml|chartex\+xml/u },
  drawings: { label: named('图形', 'drawings'), contentType: /officedocument\.drawing\+xml/u },
  pictures: { label: named('图片', 'pictures'), part: /(^|\/)media\/[^/]+$/u },
  pivotTables: {
    label: named('数据透视表', 'pivot tables'),
    contentType: /pivottable\+xml/u,
    caution: named('其中的汇总不会自动刷新', 'their totals are not refreshed'),
  },
  slicers: { label: named('切片器、日程表', 'slicers'), contentType: /slicer\+xml|timeline\+xml/u },
  tables: { label: named('表格对象', 'tables'), contentType: /spreadsheetml\.table\+xml/u },
  comments: {
    label: named('批注', 'comments'),
    contentType: /spreadsheetml\.comments\+xml|threadedcomments\+xml/u,
  },
  extensions: { label: named('扩展格式（条件格式、迷你图等）', 'extended formats') },
  macros: {
    label: named('宏', 'macros'),
    contentType: /ms-office\.vbaproject$|excel\.(intl)?macrosheet\+xml/u,
    caution: named('宏原样保留，不会运行', 'kept as they are, never run'),
  },
  externalLinks: {
    label: named('外部链接', 'links to other workbooks'),
    contentType: /externallink\+xml/u,
    caution: named('只读取已缓存的数值', 'only their cached values are read'),
  },
  connections: {
    label: named('数据连接', 'data connections'),
    contentType: /connections\+xml|querytable\+xml/u,
    caution: named('不会刷新', 'not refreshed'),
  },
  dataModel: { label: named('数据模型', 'data model'), part: /(^|\/)model\/item\.data$/u },
  customXml: { label: named('自定义 XML', 'custom XML'), part: /^customxml\/item\d*\.xml$/u },
  embeddedObjects: { label: named('嵌入对象', 'embedded objects'), part: /\/embeddings\/[^/]+$/u },
  controls: {
    label: named('控件', 'controls'),
    contentType: /controlproperties\+xml|activex\+xml/u,
  },
  sharedWorkbook: {
    label: named('共享工作簿修订记录', 'shared workbook history'),
    contentType: /revisionheaders\+xml/u,
    caution: named(
      '加入工作表后修订记录可能失效，建议先取消共享',
      'adding sheets may break the history: stop sharing first',
    ),
  },
  sensitivityLabel: { label: named('敏感度标签', 'sensitivity label'), part: /^docmetadata\//u },
  signature: {
    label: named('数字签名', 'digital signature'),
    part: /^_xmlsignatures\/.+\.xml$/u,
    caution: named(
      '加入工作表后签名即失效，需重新签署',
      'adding sheets makes it invalid: the file must be signed again',
    ),
  },
};
