/** The bases of Lambda functions, whose tags begin with the version of the language. */
const LAMBDA =
  /^(?:public\.ecr\.aws\/lambda\/|docker\.io\/amazon\/aws-lambda-)(dotnet|java|nodejs|python|ruby)$/;

/** Bitnami's images, whose tags begin with the version of what is in them. */
const BITNAMI =
  /^docker\.io\/bitnami(?:legacy)?\/(golang|mariadb|mongodb|mysql|node|php-fpm|postgresql|python|redis|ruby)$/;

/** What their names mean, where the product is not called that. */
const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['golang', 'go'],
  ['java', 'amazon-corretto'],
  ['node', 'nodejs'],
  ['php-fpm', 'php'],
]);

/** The product of an image that a vendor of its own makes for it, and numbers as it is numbered; null for any other. */
export function findRuntimeImage(repository: string): string | null {
  const name = (LAMBDA.exec(repository) ?? BITNAMI.exec(repository))?.[1];
  return name === undefined ? null : (PRODUCTS.get(name) ?? name);
}
