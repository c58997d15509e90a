/** A number from its end on, so that an index finds it by its last digits. */
export const backwards = (number: string): string => [...number].reverse().join('');
