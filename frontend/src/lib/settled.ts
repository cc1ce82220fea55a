import { useEffect, useState } from 'react'

/** What is typed, once the hand rests: a search asks the server only then. */
export function useSettled<T>(value: T, wait = 250): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
