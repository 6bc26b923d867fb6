import { jsonSchema, SCHEMAS } from '../schema/json-schema.ts';
import { type ExitCode, refuse, type Session } from './session.ts';

/** `twindeck schema deck|part|theme|data`: the JSON Schema that editors complete and check with. */
export function printSchema({ call, console, systemLang }: Session): ExitCode {
  const [name] = call.operands;
  const known = SCHEMAS.find((schema) => schema === name);
  if (known === undefined)
    return refuse(
      { code: 'cli/usage', args: { detail: `schema ${SCHEMAS.join('|')}` } },
      call.lang || systemLang,
      console,
    );
  console.out(`${JSON.stringify(jsonSchema(known), null, 2)}\n`);
  return 0;
}
