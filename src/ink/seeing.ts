import type { Face, Feature } from './face.ts';

// What one file of a story sees of the others, by the names that it says.

/** The names by which a file is seen otherwise than before; null where that may be seen without a name. */
export function namesBetween(before: Face, now: Face): readonly string[] | null {
  const differing = [...featuresBut(before, now), ...featuresBut(now, before)];
  if (ordered(before) || ordered(now)) return seenIn(before) === seenIn(now) ? [] : null;
  return differing.flatMap(({ names }) => names);
}

// In what order files are included can be seen, and what stands between; of a file that is one feature it is not known.
function ordered({ features, whole }: Face): boolean {
  return whole || features.some(({ names }) => names.length === 0);
}

function seenIn({ features }: Face): string {
  return features.map(({ seen }) => seen).join('\n');
}

function featuresBut(face: Face, other: Face): readonly Feature[] {
  const known = new Set(other.features.map(({ seen }) => seen));
  return face.features.filter(({ seen }) => !known.has(seen));
}

/** Whether a file has LISTs, which may repeat names that no word of it says. */
export function hasLists({ features }: Face): boolean {
  return features.some(({ text }) => text.includes('LIST'));
}

/** The names of all features in which one of some texts stands. */
export function namesAround(faces: readonly Face[], texts: readonly string[]): readonly string[] {
  const features = faces.flatMap((face) => face.features);
  return features.flatMap(({ names, text }) => (texts.some((one) => text.includes(one)) ? names : []));
}

/** Some names, and those of all features in which one of them can be seen. */
export function namesThrough(faces: readonly Face[], names: readonly string[]): ReadonlySet<string> {
  const through = new Set(names);
  const features = faces.flatMap((face) => face.features);
  for (let size = -1; size < through.size; ) {
    size = through.size;
    for (const feature of features) {
      if (feature.names.every((name) => through.has(name)) || !says(feature.seen, through)) continue;
      for (const name of feature.names) through.add(name);
    }
  }
  return through;
}

/** Whether a text says one of some names. */
export function says(text: string, names: ReadonlySet<string>): boolean {
  // Few texts do, and to look for a name is quicker than to look at every word.
  return [...names].some((name) => text.includes(name)) && wordsIn(text).some((word) => names.has(word));
}

/**
 * The features of some faces that hold a name which is said in `texts`, or in such a feature; those of whole files all. By
 * the paths of the files.
 */
export function featuresNamed(
  faces: ReadonlyMap<string, Face>,
  texts: readonly string[],
): ReadonlyMap<string, ReadonlySet<Feature>> {
  const said = new Set(texts.flatMap(wordsIn));
  const named = new Map([...faces.keys()].map((path) => [path, new Set<Feature>()]));
  for (let more = true; more; ) {
    more = false;
    for (const [path, face] of faces) {
      const own = named.get(path);
      for (const feature of face.features) {
        if (own === undefined || own.has(feature) || !(face.whole || isSaid(feature, said))) continue;
        own.add(feature);
        for (const word of wordsIn(feature.text)) said.add(word);
        more = true;
      }
    }
  }
  return named;
}

// To Ink some signs belong to names that are none of a word's: both readings count. Names of files are no names of Ink.
function wordsIn(story: string): readonly string[] {
  const text = story.replace(/^[ \t]*INCLUDE.*/gm, '');
  return [...(text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []), ...(text.match(/[\w\u0080-\uFFFF]+/g) ?? [])];
}

/** All features of some faces, by the paths of the files. */
export function featuresOf(faces: ReadonlyMap<string, Face>): ReadonlyMap<string, ReadonlySet<Feature>> {
  return new Map([...faces].map(([path, { features }]) => [path, new Set(features)]));
}

// An INCLUDE is told as often as it is asked for.
function isSaid({ names }: Feature, said: ReadonlySet<string>): boolean {
  return names.length === 0 || names.some((name) => said.has(name));
}

/** Some features of a face as Ink. */
export function inkOf({ features }: Face, wanted: ReadonlySet<Feature>): string {
  return features.flatMap((feature) => (wanted.has(feature) ? [feature.text] : [])).join('\n');
}
