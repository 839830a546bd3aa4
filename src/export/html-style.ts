/** How the page looks: dark as the terminal, light on paper; text in one column, the world beside it where there is room. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fbfaf7; --text: #24272d; --said: #5a3900; --accent: #8a4f00; --system: #2a588f;
  --quiet: #5a616b; --line: #dcd8cf; --borg: #1d6b29; --danger: #a33416; --good: #24614f; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0b1018; --text: #c9cdd6; --said: #f3e3c3; --accent: #f0a94a; --system: #7ea6d9;
    --quiet: #98a0ad; --line: #263040; --borg: #6fcf6a; --danger: #e98262; --good: #8fb8a8; }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 58rem; padding: 0 1.25rem 5rem; overflow-wrap: break-word;
  font: 1.0625rem/1.6 Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; }
h1, h2, h3, nav, aside, .when, .notice, summary, header p, .closing, .skip { font-family: system-ui, sans-serif; }
a { color: var(--system); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem 1rem; }
header { padding: 3.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 2rem; font-weight: 600; line-height: 1.2; letter-spacing: .02em; color: var(--accent); }
header p span { white-space: nowrap; }
header p { margin: .5rem 0 0; font-size: .875rem; color: var(--quiet); }
nav { padding: 1.25rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; }
nav h2 { margin: 0 0 .5rem; font-size: .8125rem; letter-spacing: .12em; text-transform: uppercase; color: var(--quiet); }
nav ol { margin: 0; padding-left: 1.75rem; columns: 16rem; column-gap: 2rem; }
nav li { padding: .2rem 0; break-inside: avoid; }
nav span { font-size: .8125rem; color: var(--quiet); white-space: nowrap; }
section > h2 { margin: 4rem 0 0; font-size: 1.25rem; font-weight: 600; letter-spacing: .16em; text-transform: uppercase;
  color: var(--accent); }
.when { margin: .35rem 0 1.75rem; padding-top: .35rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--system); }
.told p { margin: 0 0 .85rem; }
.said { color: var(--said); }
h3 { margin: 1.75rem 0 .75rem; font-size: .9375rem; font-weight: 600; color: var(--system); }
.told .notice { margin: 0 0 .35rem; padding-left: .75rem; border-left: 3px solid currentColor; font-size: .875rem; color: var(--quiet); }
.told .notice.borg { color: var(--borg); }
.told .notice.danger { color: var(--danger); }
.told .notice.good { color: var(--good); }
.decision { margin: 1.35rem 0 1.75rem; padding-left: .9rem; border-left: 3px solid var(--accent); }
.told .taken { margin: 0; font-weight: 600; color: var(--accent); }
.taken .mark { font-weight: 400; }
details { font-size: .9375rem; color: var(--quiet); }
summary { padding: .2rem 0; font-size: .8125rem; cursor: pointer; }
details ul { margin: .1rem 0 .4rem; padding-left: 1.25rem; }
.told .ending { margin: 3.5rem 0 1rem; font-size: 1.375rem; text-align: center; color: var(--accent); }
.ending::before, .ending::after { content: ""; display: block; width: 5rem; margin: 1.25rem auto; border-top: 1px solid var(--quiet); }
.closing { margin-top: 3rem; font-size: .9375rem; color: var(--danger); }
aside { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; align-items: baseline; margin: 0 0 1rem; padding: .45rem .7rem;
  border: 1px solid var(--line); border-radius: .3rem; font-size: .8125rem; line-height: 1.45; color: var(--quiet); }
aside p { margin: 0; }
aside b { font-weight: 600; color: var(--text); }
aside i { font-style: normal; }
aside .hour { color: var(--system); white-space: pre-wrap; }
aside .bar { display: none; }
.decks { display: flex; gap: 2px; flex: 1 1 100%; height: .6rem; margin: .2rem 0; }
.decks i { flex: 1; border: 1px solid var(--quiet); }
.decks .fought { border-color: var(--danger); background: linear-gradient(135deg, var(--danger) 50%, transparent 50%); }
.decks .lost { border-color: var(--borg); background: var(--borg); }
.decks .sealed { border-bottom-width: 3px; }
@media (min-width: 56rem) {
  .stretch { display: grid; grid-template-columns: 36rem 1fr; column-gap: 3rem; align-items: start; }
  .told { grid-column: 1; grid-row: 1; }
  aside { display: block; grid-column: 2; grid-row: 1; margin-top: .3rem; padding: 0 0 0 .9rem; border: 0;
    border-left: 1px solid var(--line); border-radius: 0; position: sticky; top: 1.25rem; }
  aside p + p { margin-top: .3rem; }
  aside .bar { display: block; height: 3px; margin-top: .15rem; background: var(--line); }
  aside .bar span { display: block; height: 100%; background: var(--system); }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --text: #000; --said: #000; --accent: #000; --system: #333; --quiet: #444;
    --line: #bbb; --borg: #000; --danger: #000; --good: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  header { padding-top: 0; }
  h2, h3, .when { break-after: avoid; }
  .decision, aside, .notice { break-inside: avoid; }
  aside { position: static; }
  .told p { orphans: 3; widows: 3; }
  .skip { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .decks i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`.trim();
