/** The difficulties of a game, the easiest first. Stories without world data take no notice. */
export const DIFFICULTIES = ['story', 'standard', 'captain'] as const;
