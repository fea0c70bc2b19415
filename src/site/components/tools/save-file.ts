/** Hands a file to the reader's browser. */
export function saveFile(name: string, content: Blob | string, type = ''): void {
  const address = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type }) : content,
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time this runs; at once would be too early in some.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, REST);
}

const REST = 10_000;
