/** The dictionary of facts: a Chinese name for an English id. */
import type { Folder } from './files.ts';

export interface Fact {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
}

export class Glossary {
  private readonly ids = new Map<string, Fact>();
  private readonly names = new Map<string, Fact>();

  constructor(data: Folder) {
    for (const row of data.rows('glossary.csv')) {
      const fact = {
        id: row['id'] ?? '',
        name: row['zh'] ?? '',
        unit: row['unit'] ?? '',
        kind: row['kind'] ?? '',
      };
      this.ids.set(fact.id, fact);
      this.names.set(fact.name, fact);
    }
  }

  id(id: string): Fact {
    return known(this.ids.get(id), id);
  }

  named(name: string): Fact {
    return known(this.names.get(name), name);
  }

  isNamed(name: string): boolean {
    return this.names.has(name);
  }
}

function known(fact: Fact | undefined, name: string): Fact {
  if (!fact) throw new Error(`no such fact: ${name}`);
  return fact;
}
