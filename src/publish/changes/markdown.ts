/** Text for a pull request: what a figure or a note prints stays text, and calls nobody and nothing. */
import { visible } from '../../engine/model/unseen.ts';

/** Has no width. GitHub looks for mentions, numbers and addresses after it has removed backslashes; this parts them. */
const PART = '&#8203;';

/** @returns one line */
export function markdownText(text: string): string {
  return (
    visible(text)
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll('&', '&amp;')
      .replaceAll(/[\\`*_[\]<>#|~$]/g, String.raw`\$&`)
      .replace(/^[-+=]/, String.raw`\$&`)
      .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
      // First, because what parts the others holds such a sign itself.
      .replaceAll(/#(?=\d)/g, `#${PART}`)
      .replaceAll('@', `@${PART}`)
      .replaceAll(/\bgh-(?=\d)/gi, `$&${PART}`)
      .replaceAll(/:(?=\/\/)/g, `:${PART}`)
      .replaceAll(/\bwww(?=\.)/gi, `$&${PART}`)
      .replaceAll(/\b(?:mailto|xmpp)(?=:)/gi, `$&${PART}`)
  );
}
