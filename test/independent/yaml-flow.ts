/** The flow style of YAML: lists in [ ] and mappings in { }, with every scalar as text. */

export type Yaml = string | Yaml[] | { [key: string]: Yaml };

export class Flow {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): Yaml {
    const value = this.value();
    this.blanks();
    if (this.at < this.text.length) throw new Error(`unread YAML: ${this.text.slice(this.at)}`);
    return value;
  }

  private blanks(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private value(): Yaml {
    this.blanks();
    const first = this.text.charAt(this.at);
    if (first === '[') return this.list();
    if (first === '{') return this.mapping();
    return this.scalar(',]}');
  }

  private list(): Yaml[] {
    const items: Yaml[] = [];
    this.at++;
    for (;;) {
      this.blanks();
      if (this.take(']')) return items;
      items.push(this.value());
      this.blanks();
      this.take(',');
    }
  }

  private mapping(): Record<string, Yaml> {
    const entries: Record<string, Yaml> = {};
    this.at++;
    for (;;) {
      this.blanks();
      if (this.take('}')) return entries;
      const key = this.scalar(':,}');
      if (!this.take(':')) throw new Error(`no colon in ${this.text}`);
      entries[key] = this.value();
      this.blanks();
      this.take(',');
    }
  }

  private take(character: string): boolean {
    if (this.text.charAt(this.at) !== character) {
      if (this.at >= this.text.length) throw new Error(`unclosed: ${this.text}`);
      return false;
    }
    this.at++;
    return true;
  }

  private scalar(ends: string): string {
    const quote = this.text.charAt(this.at);
    if (quote === '"' || quote === "'") {
      const close = this.text.indexOf(quote, this.at + 1);
      const inside = this.text.slice(this.at + 1, close);
      this.at = close + 1;
      this.blanks();
      return inside;
    }
    let found = '';
    while (this.at < this.text.length && !ends.includes(this.text.charAt(this.at))) {
      found += this.text.charAt(this.at++);
    }
    return found.trim();
  }
}
