import { describe, expect, it } from 'vitest';
import { rememberTheme } from '../../src/cli/serve/remember-theme.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { effectsWith } from '../twindeck.ts';

describe('a theme that is remembered', () => {
  it('is the same while its files are, and another once one of them has changed or come to be', () => {
    const files: Record<string, string> = {
      '/m/deck.yaml': '',
      '/m/data/x': '',
      '/m/themes/own.yaml': 'extends: trung-du\n',
    };
    const effects = effectsWith(files);
    const themeOf = rememberTheme();
    const open = () => {
      const said: Diagnostic[] = [];
      return { opened: themeOf('own', '/m/deck.yaml', effects, said), codes: said.map(({ code }) => code) };
    };
    const first = open();
    expect(first.opened).not.toBeNull();
    expect(open().opened).toBe(first.opened);
    files['/m/themes/own.yaml'] = 'extends: dem-hoi-truong\n';
    const second = open();
    expect(second.opened?.theme.colors).not.toEqual(first.opened?.theme.colors);
    files['/m/themes/own.yaml'] = 'extends: missing\n';
    expect([open().codes, open().codes]).toEqual([['deck/no-theme'], ['deck/no-theme']]);
    files['/m/themes/missing.yaml'] = 'extends: trung-du\n';
    expect(open()).toEqual({ opened: expect.anything(), codes: [] });
  });
});
