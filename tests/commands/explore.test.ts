import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOORS, useHome } from '../cli/program.ts';

const home = useHome();

const FAULTY = 'Go.\n* [Well] Well. -> END\n* [Ill] Ill.\n- -> ill\n=== ill\n-> ill\n';

describe('explore', () => {
  it('tells coverage, endings and faults as JSON', async () => {
    const { out, status } = await home.run(['explore', home.write('doors.ink', DOORS), '--runs', '40', '--json']);
    expect(status).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      runs: 40,
      turns: expect.any(Number),
      seconds: expect.any(Number),
      complete: true,
      knots: { seen: expect.any(Number), total: expect.any(Number), unseen: [] },
      choices: { unseen: [] },
      lines: { unseen: [] },
      cuts: { seen: 0, total: 0, unseen: [] },
      codex: { seen: 0, total: 0, unseen: [] },
      faults: [],
    });
  });

  it('names choices and lines that no game has seen, with file and line', async () => {
    const story = home.write(
      'shut.ink',
      'Go.\n* [On] On. -> END\n* {1 > 2} [Never] Said.\n- -> END\n=== lost\nLost. -> END\n',
    );
    const { out } = await home.run(['explore', story, '--runs', '10', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      knots: { seen: 0, total: 1, unseen: ['lost'] },
      choices: { seen: 1, total: 2, unseen: [{ line: 3 }] },
    });
  });

  it('ends with 1 where there are faults, each with a recording that replays to it', async () => {
    const story = home.write('faulty.ink', FAULTY);
    const folder = join(home.folder, 'faults');
    const { out, status } = await home.run(['explore', story, '--runs', '20', '--output', folder]);
    expect(status).toBe(1);
    expect(out).toContain('1 fault:');
    expect(out).toMatch(/faulty\.ink:6: .* \(endless-loop, after 1 decisions\)/);
    expect(readdirSync(folder)).toEqual(['endless-loop-1.jsonl']);
    const file = join(folder, 'endless-loop-1.jsonl');
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2);
    expect(await home.run(['replay', file, '--story', story, '--verify'])).toMatchObject({ status: 0, out: 'same\n' });
  });

  it('plays the same games on several threads, each run with the same seed', async () => {
    const args = ['explore', home.write('doors.ink', DOORS), '--runs', '30', '--workers', '2', '--seed', '5', '--json'];
    const once = (await home.spawn(args)).out.replace(/"seconds": [\d.]+/, '');
    const twice = (await home.spawn(args)).out.replace(/"seconds": [\d.]+/, '');
    expect(once).toContain('"runs": 30');
    expect(twice).toBe(once);
  });

  it('says that it stopped when its time was up', async () => {
    const { out } = await home.run(['explore', home.write('doors.ink', DOORS), '--seconds', '0', '--json']);
    expect(JSON.parse(out)).toMatchObject({ runs: 0, complete: false });
  });

  it.each([
    ['--runs', 'many'],
    ['--workers', '-1'],
    ['--difficulty', 'easy'],
  ])('refuses %s %s', async (option, value) => {
    const { status, err } = await home.run(['explore', home.write('doors.ink', DOORS), `${option}=${value}`]);
    expect(status).toBe(2);
    expect(err).toContain(`${option} is "${value}"`);
  });
});
