/** A calendar day in UTC, `YYYY-MM-DD`; days compare as text. */
export type Day = string;
