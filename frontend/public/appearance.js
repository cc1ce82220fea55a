/* Applied before the first paint, so that neither theme nor large print flashes. Same keys as src/lib/appearance.ts. */
;(function () {
  try {
    var root = document.documentElement
    var theme = localStorage.getItem('uh.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (localStorage.getItem('uh.print') === 'large') root.dataset.print = 'large'
    var language = localStorage.getItem('uh.language')
    if (language === 'en') root.lang = 'en'
  } catch {
    /* storage may be forbidden: the defaults stand */
  }
})()
