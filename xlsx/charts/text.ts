import type { Locale } from '../../engine/index.ts';
import { CHART_FONTS } from '../chartLooks.ts';
import { escapeXml } from '../xml/text.ts';

/** An element with nothing but a value, as most of a chart's are. */
export const valued = (name: string, value: string | number): string =>
  `<${name} val="${escapeXml(String(value))}"/>`;

/** A plain fill. */
export const filled = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

type Font = (typeof CHART_FONTS)[keyof typeof CHART_FONTS];

/** Letters and Chinese characters in one font; Excel chooses by `ea` for the latter. */
function properties(
  element: string,
  font: Omit<Font, 'colour'> & { readonly colour: string },
  attributes = '',
): string {
  const faces = `<a:latin typeface="${font.name}"/><a:ea typeface="${font.name}"/>`;
  return `<a:${element}${attributes} sz="${font.size * 100}" b="0">${filled(font.colour)}${faces}</a:${element}>`;
}

/** A title; `turned` is one that runs upwards, beside an axis. */
export function titleXml(
  text: string,
  { font, language, turned = false }: { font: Font; language: Locale; turned?: boolean },
): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
  const run = `<a:r>${properties('rPr', font, ` lang="${language}" altLang="${other}"`)}<a:t>${escapeXml(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${properties('defRPr', font)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx>${valued('c:overlay', 0)}</c:title>`;
}

/** How the texts of an axis, the legend or the whole chart look. */
export function textXml(
  language: Locale,
  { turned, colour = CHART_FONTS.text.colour }: { turned?: boolean; colour?: string } = {},
): string {
  const body = turned === true ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const paragraph = `<a:p><a:pPr>${properties('defRPr', { ...CHART_FONTS.text, colour })}</a:pPr><a:endParaRPr lang="${language}"/></a:p>`;
  return `<c:txPr>${body}<a:lstStyle/>${paragraph}</c:txPr>`;
}
