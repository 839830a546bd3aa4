import { entriesOf, type Rule } from '../rule.ts';

/** Knots that divert to themselves and count on their visits. */
export const selfCount: Rule = {
  code: 'self-count',
  explanation:
    'Ink counts a visit when a knot is entered from outside. A knot that diverts to itself while it is told is not entered anew in every case, so that {knot > 1} inside it may not be what it looks like. Count in a variable of your own, or go by way of another knot.',
  find: ({ outline }) => {
    const ways = entriesOf(outline, 'way').filter(({ by }) => by === 'divert');
    const isOwn = (name: string, knot: string) => name === knot || `${knot.split('.')[0]}.${name}` === knot;
    return entriesOf(outline, 'name')
      .filter(({ scope, name, spot }) => scope === 'visits' && isOwn(name, spot.knot))
      .filter(({ spot }) => ways.some((way) => way.spot.knot === spot.knot && isOwn(way.target, spot.knot)))
      .map(({ name, spot }) => ({
        place: spot,
        message: `"${name}" diverts to itself and counts on its visits here`,
        hint: 'Count in a variable of your own',
      }));
  },
};
