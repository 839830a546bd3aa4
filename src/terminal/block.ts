/** How much a notice matters: the Borg's doing, a danger, something gained, or merely so. */
export type Tone = 'borg' | 'danger' | 'good' | 'quiet';

/** A piece of a passage, in the order in which it is read. All texts are sanitized. */
export type Block =
  | { readonly kind: 'echo'; readonly text: string }
  | { readonly kind: 'card'; readonly title: string; readonly details: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'ending'; readonly text: string };
