/** How fast a recording is played back: when text comes, and how long it stays. All times are milliseconds. */
export interface Tempo {
  /** Between two words that come; 0 where passages come at once. */
  readonly word: number;
  /** How long a choice is marked before it is taken. */
  readonly mark: number;
  /** How long so many words stay once they have come, with a menu of so many words below them, so that both can be read. */
  rest(told: number, offered: number): number;
}

/** Words a second that prose comes at where nobody has settled otherwise, and that people read at. */
const USUAL = 28;
const READING = 5;

/** Between two decisions there is some time however little there is to read. */
const LEAST_REST = 600;
const MARK = 900;

/**
 * The tempo for prose that comes at so many words a second (infinite: at once), so many times as fast as usual. Who has
 * words come four times as fast reads about twice as fast.
 */
export function tempoOf(speed: number, times = 1): Tempo {
  const reading = Number.isFinite(speed) ? READING * Math.sqrt(speed / USUAL) : READING;
  const word = 1000 / speed / times;
  return {
    word,
    mark: Math.min(MARK, (MARK * READING) / reading) / times,
    rest: (told, offered) => {
      const left = Math.max(0, (told * 1000) / reading - told * word * times);
      return (left + LEAST_REST * Math.min(1, READING / reading) + (offered * 1000) / reading / 1.5) / times;
    },
  };
}
