interface Area {
  left: number
  top: number
  width: number
  height: number
}

/**
 * Cuts a rectangle of 100 by 100 into areas as large as the weights, in their order: the rest is halved by weight again and
 * again along its longer side, so that no area becomes a stripe.
 */
export function treemap(weights: readonly number[]): Area[] {
  const areas: Area[] = []
  const cut = (from: number, to: number, area: Area) => {
    if (to - from === 1) {
      areas[from] = area
      return
    }
    const whole = sum(weights, from, to)
    let at = from + 1
    let first = weights[from] ?? 0
    while (at < to - 1 && first + (weights[at] ?? 0) / 2 < whole / 2) {
      first += weights[at] ?? 0
      at += 1
    }
    const part = whole === 0 ? (at - from) / (to - from) : first / whole
    const [one, other] = halves(area, part)
    cut(from, at, one)
    cut(at, to, other)
  }
  if (weights.length > 0) cut(0, weights.length, { left: 0, top: 0, width: 100, height: 100 })
  return areas
}

function halves(area: Area, part: number): [Area, Area] {
  // the frame is about twice as wide as it is high
  if (area.width * 2 >= area.height) {
    const width = area.width * part
    return [
      { ...area, width },
      { ...area, left: area.left + width, width: area.width - width },
    ]
  }
  const height = area.height * part
  return [
    { ...area, height },
    { ...area, top: area.top + height, height: area.height - height },
  ]
}

function sum(weights: readonly number[], from: number, to: number): number {
  return weights.slice(from, to).reduce((all, weight) => all + weight, 0)
}
