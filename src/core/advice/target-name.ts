/** Stages that are built to test, to develop or to build on. */
const NOT_SHIPPED =
  /(?:^|[-_.])(?:dev|devel|develop|development|test|tests|testing|debug|lint|ci|build|builder|base|sdk|tools?)(?:[-_.]|$)/;

/** Whether nothing in the name of a target says that it does not ship. */
export function isNamedToShip(name: string | null): boolean {
  return name === null || !NOT_SHIPPED.test(name);
}
