export const rightCard = () => null
