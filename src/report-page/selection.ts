/** What the filter asks for; an empty text asks for nothing. */
export interface FilterQuery {
  readonly rule: string;
  readonly level: string;
  readonly role: string;
  readonly file: string;
  readonly image: string;
}

export interface ListedTelling {
  readonly rule: string;
  readonly level: string;
}

/** A place, its texts in lower case. */
export interface ListedPlace {
  readonly file: string;
  readonly image: string;
  readonly roles: readonly string[];
}

/** Everything that is told of the same places; images that nothing was found about have no telling. */
export interface ListedCluster<Telling extends ListedTelling, Place extends ListedPlace> {
  readonly tellings: readonly Telling[];
  readonly places: readonly Place[];
}

export interface Selection<Telling, Place> {
  readonly tellings: readonly Telling[];
  readonly places: readonly Place[];
  /** How many findings these are. */
  readonly count: number;
}

/** What of a cluster the filter leaves; null if nothing. */
export function selectCluster<Telling extends ListedTelling, Place extends ListedPlace>(
  cluster: ListedCluster<Telling, Place>,
  query: FilterQuery,
): Selection<Telling, Place> | null {
  const { rule, level, role } = query;
  const [file, image] = [query.file.trim().toLowerCase(), query.image.trim().toLowerCase()];
  const tellings = cluster.tellings.filter(
    (telling) => (rule === '' || telling.rule === rule) && (level === '' || telling.level === level),
  );
  if (tellings.length === 0 && cluster.tellings.length > 0) return null;
  const places = cluster.places.filter(
    (place) =>
      (role === '' || place.roles.includes(role)) && place.file.includes(file) && place.image.includes(image),
  );
  if (places.length === 0) return null;
  return { tellings, places, count: places.length * Math.max(1, tellings.length) };
}
