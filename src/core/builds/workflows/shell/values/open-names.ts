const STAND_IN = /\uffff\d+\uffff/;

/** The names that a variable may have whose name is not known in full. */
export function toPattern(name: string): RegExp {
  const parts = name.split(STAND_IN).map((part) => part.replace(/\W/g, '\\$&'));
  return new RegExp(`^${parts.join('\\w*')}$`);
}
