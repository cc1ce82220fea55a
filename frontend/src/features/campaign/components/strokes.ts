export interface Point {
  x: number
  y: number
}

const most = 50_000

/** Strokes as the path of an SVG; a stroke of one point is a dot. Too long a path loses its newest points. */
export function pathOf(strokes: readonly (readonly Point[])[]): string {
  const path = strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => {
      const [first, ...rest] = stroke.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
      return `M${first ?? ''}${(rest.length === 0 ? [first ?? ''] : rest).map((point) => `L${point}`).join('')}`
    })
    .join('')
  return path.length > most ? path.slice(0, path.lastIndexOf('L', most)) : path
}

/** Whether there is enough of it to be a name and not a slip of the finger. */
export function isSignature(strokes: readonly (readonly Point[])[]): boolean {
  return strokes.reduce((points, stroke) => points + stroke.length, 0) >= 8
}
