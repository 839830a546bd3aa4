import { endOnClosedOutput } from './closed-output.ts';
import { VERSION } from './version.ts';

const args = process.argv.slice(2);
endOnClosedOutput();
// Answered here, so that nothing else is loaded for it.
if (args[0] === '--version') process.stdout.write(`${VERSION}\n`);
else void import('./cli.ts').then(({ main }) => main(args));
