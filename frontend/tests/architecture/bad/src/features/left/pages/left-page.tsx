export const leftPage = () => null
