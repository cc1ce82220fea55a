/** The field on which a signature is kept: whatever the screen, 1000 by 400. */
export const fieldWidth = 1000
export const fieldHeight = 400
const fewestPoints = 8
const mostNumbers = 4000
const longestPath = 50_000

export type Line = number[]

/** A point on the pad as a point of the field. */
export function pointOn(box: DOMRect, x: number, y: number): [number, number] {
  const inside = (share: number, most: number) => Math.round(Math.min(1, Math.max(0, share)) * most)
  return [inside((x - box.left) / box.width, fieldWidth), inside((y - box.top) / box.height, fieldHeight)]
}

/** The line with one point more; a point where the last one lies adds nothing. */
export function longer(line: Line, [x, y]: [number, number]): Line {
  if (line.length >= mostNumbers) return line
  return line.at(-2) === x && line.at(-1) === y ? line : [...line, x, y]
}

/** Lines that the contract takes: a dot becomes a short stroke. */
export function drawn(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.length > 0).map((line) => (line.length < 4 ? [...line, ...line] : line))
}

export function isSignature(lines: readonly Line[]): boolean {
  return drawn(lines).reduce((points, line) => points + line.length / 2, 0) >= fewestPoints
}

/** The lines as the path of an SVG; what is longer than any signature loses its end. */
export function pathOf(lines: readonly Line[]): string {
  const path = drawn(lines)
    .map((line) => line.map((number, at) => `${at % 2 === 1 ? ' ' : at === 0 ? 'M' : 'L'}${number}`).join(''))
    .join('')
  return path.length > longestPath ? path.slice(0, path.lastIndexOf('L', longestPath)) : path
}
