/** One page of this product at a time does this; the others wait. */
export function exclusively<T>(what: string, act: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return act()
  return navigator.locks.request(`uh.${what}`, act)
}
