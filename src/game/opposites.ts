/** Words of English that say the opposite of each other, in their forms. What is not here is not known to. */
const PAIRS = `
alive living lives live lived survives survived surviving survivor / dead dying dies die died perishes perished perishing victim
saves save saved saving spares spared / kills kill killed killing murders murdered
open opens opened opening / shut shuts shutting closed closes closing close
win wins won winning winner victory / lose loses lost losing loser defeat
stay stays stayed staying remain remains remained / leave leaves left leaving go goes went gone depart departs departed
accept accepts accepted agree agrees agreed allow allows allowed / refuse refuses refused decline declines declined deny denies denied forbid forbids forbade
trust trusts trusted believe believes believed / distrust distrusts distrusted doubt doubts doubted disbelieve
love loves loved / hate hates hated
friend friends ally allies / enemy enemies foe foes
yes / no
all every everyone everybody everything everywhere both always / none nobody nothing nowhere neither never
with / without
before / after
first / last
more most / less least fewer fewest
true truth right / false lie lies wrong
remember remembers remembered / forget forgets forgot forgotten
begin begins began begun start starts started / end ends ended stop stops stopped
rise rises rose up upwards above / fall falls fell fallen down downwards below
hold holds held holding / break breaks broke broken breaking fail fails failed failing
hit hits / miss misses missed
succeed succeeds succeeded succeeding success / fail fails failed failing failure
free freed frees / captured captive prisoner prisoners bound
safe / doomed lost
whole intact / broken destroyed ruined
awake wakes woke / asleep sleeps slept
early / late
guilty / innocent
loyal / traitor
human humans / borg drone drones
attack attacks attacked advance advances advanced / retreat retreats retreated withdraw withdraws withdrew
give gives gave given / take takes took taken
arm arms armed / disarm disarms disarmed
lock locks locked / unlock unlocks unlocked
on / off
in into inside / out outside
can could / cannot
will / wont
`;

const known = new Map<string, Set<string>>();

for (const pair of PAIRS.trim().split('\n')) {
  const [one = [], other = []] = pair.split(' / ').map((side) => side.split(' '));
  for (const word of one) for (const opposite of other) note(word, opposite);
}

function note(one: string, other: string): void {
  for (const [word, opposite] of [
    [one, other],
    [other, one],
  ] as const) {
    const before = known.get(word);
    if (before === undefined) known.set(word, new Set([opposite]));
    else before.add(opposite);
  }
}

const PREFIXES = ['un', 'in', 'im', 'dis'];

/** The English words that say the opposite of a word, in small letters; the word itself has to be. */
export function oppositesOf(word: string): readonly string[] {
  return [...(known.get(word) ?? []), ...PREFIXES.flatMap((prefix) => [prefix + word, without(prefix, word)])].filter(
    (one) => one !== '',
  );
}

function without(prefix: string, word: string): string {
  return word.startsWith(prefix) && word.length > prefix.length + 3 ? word.slice(prefix.length) : '';
}
