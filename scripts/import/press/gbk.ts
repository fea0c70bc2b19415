/** Encodes text as GBK, which Node only decodes: the table is made by decoding all pairs of bytes once. */
export function encodeGbk(text: string): Uint8Array {
  const table = pairs();
  const bytes = Array.from(text).flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const pair = table.get(character);
    if (!pair) throw new Error(`“${character}” is not in GBK`);
    return pair;
  });
  return Uint8Array.from(bytes);
}

function pairs(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [first, second]);
    }
  return table;
}
