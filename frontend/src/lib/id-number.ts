/** Whether somebody typed an ID number where it would end up in an address, a history and a log. */
export function looksLikeIdNumber(typed: string): boolean {
  return /^\d{15}(\d{2}[\dXx])?$/.test(typed.normalize('NFKC').replace(/\s/g, ''))
}
