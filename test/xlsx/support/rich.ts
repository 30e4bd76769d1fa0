import { contentTypes, DECLARATION, MAIN, relationships, RELATIONSHIPS, zip } from './package.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const OPEN = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"`;

/** What Excel of today puts around its lists. */
const MODERN =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

const workbook = `${DECLARATION}<workbook ${OPEN} ${MODERN}><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\编制\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{0}"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews><sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="透视" sheetId="4" r:id="rId2"/><sheet name="旧参数" sheetId="7" state="hidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$C$4</definedName><definedName name="全县合计">数据!$B$4</definedName><definedName name="税率" localSheetId="2">旧参数!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId9"/></pivotCaches></workbook>`;

const data = `${DECLARATION}<worksheet ${OPEN} xmlns:x14="${X14}"><dimension ref="A1:C4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>38215</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>76430</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>20500</v></c><c r="C3"><f t="shared" si="0"/><v>41000</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>合计</t></is></c><c r="B4"><f>SUM(B2:B3)</f><v>99999</v></c><c r="C4"><f>[1]外表!$A$1</f><v>7</v></c></row></sheetData><conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>30000</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!B2:B3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const pivotSheet = `${DECLARATION}<worksheet ${OPEN}><sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>38215</v></c></row><row r="5"><c r="A5" t="s"><v>4</v></c><c r="B5"><v>20500</v></c></row></sheetData></worksheet>`;

const hidden = `${DECLARATION}<worksheet ${OPEN}><sheetData><row r="1"><c r="A1"><v>0.13</v></c></row></sheetData></worksheet>`;

const strings = `${DECLARATION}<sst xmlns="${MAIN}" count="7" uniqueCount="5"><si><t>乡镇</t><rPh sb="0" eb="2"><t>xiangzhen</t></rPh></si><si><t>常住人口</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">两 </t></r><r><t>倍</t></r></si><si><t>青山镇</t></si><si><t>白水乡</t></si></sst>`;

const styles = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000&quot;万&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const drawing = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="人口图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const chart = `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>数据!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>数据!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const cache = `${DECLARATION}<pivotCacheDefinition ${OPEN} r:id="rId1" refreshedBy="县委编办" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="数据"/></cacheSource><cacheFields count="2"><cacheField name="乡镇"><sharedItems count="2"><s v="青山镇"/><s v="白水乡"/></sharedItems></cacheField><cacheField name="常住人口"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="20500" maxValue="38215"/></cacheField></cacheFields></pivotCacheDefinition>`;

const records = `${DECLARATION}<pivotCacheRecords ${OPEN} count="2"><r><x v="0"/><n v="38215"/></r><r><x v="1"/><n v="20500"/></r></pivotCacheRecords>`;

const pivot = `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="3" dataCaption="值"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i><x v="1"/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:常住人口" fld="1"/></dataFields></pivotTableDefinition>`;

const comments = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>王</author></authors><commentList><comment ref="B2" authorId="0"><text><t>七普数</t></text></comment></commentList></comments>`;

const notes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const externalLink = `${DECLARATION}<externalLink ${OPEN}><externalBook r:id="rId1"><sheetNames><sheetName val="外表"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

const application = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>数据</vt:lpstr><vt:lpstr>透视</vt:lpstr><vt:lpstr>旧参数</vt:lpstr></vt:vector></TitlesOfParts><Company>某县</Company></Properties>`;

/** Parts that adding sheets has to list or extend; all others must stay byte for byte. */
export const CHANGING = [
  '[Content_Types].xml',
  'docProps/app.xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];

/**
 * A workbook with everything an office may have in one: a chart, a pivot table, a comment, a
 * sparkline, a link to another file, custom XML, a stale cached sum, and macros if wanted.
 */
export function richWorkbook({ macros = false } = {}): Uint8Array {
  const book = macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : 'sheet.main';
  const drawingType = 'application/vnd.openxmlformats-officedocument';
  const vba = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]);
  return zip({
    '[Content_Types].xml': contentTypes(
      {
        'xl/workbook.xml': book,
        'xl/worksheets/sheet1.xml': 'worksheet',
        'xl/worksheets/sheet2.xml': 'worksheet',
        'xl/worksheets/sheet3.xml': 'worksheet',
        'xl/styles.xml': 'styles',
        'xl/sharedStrings.xml': 'sharedStrings',
        'xl/calcChain.xml': 'calcChain',
        'xl/comments1.xml': 'comments',
        'xl/pivotTables/pivotTable1.xml': 'pivotTable',
        'xl/pivotCache/pivotCacheDefinition1.xml': 'pivotCacheDefinition',
        'xl/pivotCache/pivotCacheRecords1.xml': 'pivotCacheRecords',
        'xl/externalLinks/externalLink1.xml': 'externalLink',
        'xl/drawings/drawing1.xml': `${drawingType}.drawing+xml`,
        'xl/charts/chart1.xml': `${drawingType}.drawingml.chart+xml`,
        'docProps/app.xml': `${drawingType}.extended-properties+xml`,
      },
      {
        vml: `${drawingType}.vmlDrawing`,
        ...(macros ? { bin: 'application/vnd.ms-office.vbaProject' } : {}),
      },
    ),
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'customXml', 'customXml/item1.xml'],
    ]),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId5', 'styles', 'styles.xml'],
      ['rId6', 'sharedStrings', 'sharedStrings.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ...(macros
        ? [
            [
              'rId10',
              'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
              'vbaProject.bin',
            ] as const,
          ]
        : []),
    ]),
    'xl/worksheets/sheet1.xml': data,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': pivotSheet,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([
      ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ]),
    'xl/worksheets/sheet3.xml': hidden,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="B4" i="1"/><c r="C2"/><c r="C3"/><c r="C4"/></calcChain>`,
    'xl/comments1.xml': comments,
    'xl/drawings/vmlDrawing1.vml': notes,
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
    ]),
    'xl/charts/chart1.xml': chart,
    'xl/pivotTables/pivotTable1.xml': pivot,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': cache,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': records,
    'xl/externalLinks/externalLink1.xml': externalLink,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      ['rId1', 'externalLinkPath', 'file:///other.xlsx'],
    ]),
    'customXml/item1.xml': '<归档 xmlns="urn:archive">2024-07</归档>',
    'docProps/app.xml': application,
    ...(macros ? { 'xl/vbaProject.bin': vba } : {}),
  });
}
