/** Whether the attribute `name` holds a year and not a quantity. */
export const isYear = (name: string) => name === 'dataYear' || name === 'year';
