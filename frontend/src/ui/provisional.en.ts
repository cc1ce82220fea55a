import type zh from './provisional.zh-CN'

const en: typeof zh = {
  mayChange: (day) => `${day} (may still change until the holidays are announced)`,
}

export default en
