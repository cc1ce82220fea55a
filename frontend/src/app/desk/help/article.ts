/** For whom an article is written. */
export type Audience = 'members' | 'cadres' | 'officers' | 'integrators' | 'about'

interface Section {
  heading?: string
  text?: readonly string[]
  steps?: readonly string[]
  points?: readonly string[]
  code?: string
}

/** One task, told shortly. */
export interface Article {
  id: string
  audience: Audience
  title: string
  intro: string
  sections: readonly Section[]
}
