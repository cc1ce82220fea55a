import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** At most 26 columns, which is enough for a roster. */
function cell(value: string, at: string): string {
  if (value.startsWith('=')) return `<c r="${at}"><f>${escape(value.slice(1))}</f><v>0</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`
}

function sheetOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const inside = cells.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${row + 1}`))
    return `<row r="${row + 1}">${inside.join('')}</row>`
  })
  return `${xml}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** A real .xlsx with one sheet; a value that begins with = becomes a formula. */
export function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  return packed(sheetOf(rows))
}

/** A small file whose sheet unpacks to many megabytes. */
export function bomb(megabytes: number): Buffer {
  return packed(
    `${xml}<worksheet xmlns="${main}"><sheetData>${' '.repeat(megabytes << 20)}</sheetData></worksheet>`,
  )
}

function packed(sheet: string): Buffer {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))
  return Buffer.from(zipSync(files))
}

/** Every text of the first sheet and of the shared texts, in the order of the file. */
export function textsOf(workbook: Uint8Array): string[] {
  const files = unzipSync(workbook)
  const parts = Object.keys(files).filter((path) =>
    /^xl\/(sharedStrings|worksheets\/sheet1)\.xml$/.test(path),
  )
  return parts
    .map((path) => strFromU8(files[path] ?? new Uint8Array()))
    .flatMap((part) =>
      [...part.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map((match) => plain(match[1] ?? '')),
    )
}

/** Some writers spell every character outside of ASCII as its number. */
function plain(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? '')
}

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
