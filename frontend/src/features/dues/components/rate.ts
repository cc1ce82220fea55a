const signs: Record<string, string> = { '100': '%', '1000': '‰' }

/** `5/1000` as people write it: `5‰`. */
export function rateText(rate: string): string {
  const [of = '', whole = ''] = rate.split('/')
  const sign = signs[whole]
  return sign === undefined ? rate : `${of}${sign}`
}
