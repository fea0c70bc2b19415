/** 筛选: the choices of a filter form, as they stand in the address, so that a filtered view can be shared. No DOM here. */

/** One select: its name in the address and the values it offers. */
export interface Field {
  readonly name: string;
  readonly values: readonly string[];
}

/** Chosen value by field name; a field without a choice is absent. */
export type Choices = Readonly<Record<string, string>>;

/** @returns the choices, and the values in the address that no select offers */
export function readChoices(
  address: URLSearchParams,
  fields: readonly Field[],
): { readonly choices: Choices; readonly unknown: readonly string[] } {
  const asked = fields.flatMap(({ name, values }) => {
    const value = address.get(name) ?? '';
    return value === '' ? [] : [{ name, value, known: values.includes(value) }];
  });
  return {
    choices: Object.fromEntries(
      asked.filter((each) => each.known).map((each) => [each.name, each.value]),
    ),
    unknown: asked.filter((each) => !each.known).map((each) => each.value),
  };
}

/** @returns the query string with its question mark; whatever else stands in the address stays */
export function writeChoices(
  address: URLSearchParams,
  fields: readonly Field[],
  choices: Choices,
): string {
  const next = new URLSearchParams(address);
  for (const { name } of fields) {
    const value = choices[name];
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
}

/** @param values of one row by field name; several in one are parted by | */
export function matches(
  values: Readonly<Record<string, string | undefined>>,
  choices: Choices,
): boolean {
  return Object.entries(choices).every(([name, value]) =>
    (values[name] ?? '').split('|').includes(value),
  );
}
