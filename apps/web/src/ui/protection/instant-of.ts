/** A time in WIB as a field has it (`YYYY-MM-DDTHH:MM`), as an instant with its zone. */
export const instantOf = (moment: string): string => `${moment}:00+07:00`;
