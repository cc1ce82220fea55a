const signs: Record<string, string> = { '100': '%', '1000': '‰' }

/** `2/100` as people write it: `2%`. */
export function rateText(rate: string): string {
  const [of = '', whole = ''] = rate.split('/')
  const sign = signs[whole]
  return sign === undefined ? rate : `${of}${sign}`
}
