export type Line = Record<string, unknown>

/** The lines of a table that is kept as JSON; a single one is a table of one line. */
export function linesOf(text: string): Line[] {
  try {
    const read: unknown = JSON.parse(text)
    return (Array.isArray(read) ? read : [read]).filter(isLine)
  } catch {
    return []
  }
}

const isLine = (item: unknown): item is Line => typeof item === 'object' && item !== null

/** A number stays a number, and what is empty is left out. */
export function withCell(line: Line, column: string, typed: string): Line {
  const number = typeof line[column] !== 'string' && /^[0-9]+$/.test(typed)
  const changed: Line = { ...line, [column]: number ? Number(typed) : typed }
  return Object.fromEntries(Object.entries(changed).filter(([name]) => name !== column || typed !== ''))
}

export function columnsOf(lines: readonly Line[]): string[] {
  return [...new Set(lines.flatMap((line) => Object.keys(line)))]
}

export function cellOf(line: Line, column: string): string {
  const value = line[column]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** As it was: a table, or one line. */
export function textOf(lines: readonly Line[], before: string): string {
  return JSON.stringify(before.trimStart().startsWith('[') ? lines : lines[0])
}
