import type { TestApp } from '../app';
import { setClock } from '../clock';
import { doing } from './doing';
import { failing } from './failing-database';
import { expectExplained, expectFigures, expectFrozen, expectRecords } from './figures-agree';
import { after } from './model';
import { openOffice, type Office } from './office';
import { emptyRegister, type Register } from './register';
import { expectContent, expectEntries, expectLog } from './register-agrees';
import { expectStanding } from './standing-agrees';
import { daysFrom, yearOf, type Day, type Step } from './words';

const START: Day = '2018-03-01';

/** The first or the last instant of a legal day, which in UTC is another. */
const instantOf = (day: Day, isLast: boolean): string =>
  isLast ? `${day}T15:59:59.999Z` : `${daysFrom(day, -1)}T16:00:00.000Z`;

/** Does `steps` in an office of its own, and compares it with the model after each. */
export async function run(app: TestApp, jwt: string, steps: readonly Step[]): Promise<void> {
  const office = await openOffice(app, jwt);
  const last = await app.strapi.db.connection('disclosure_events').orderBy('sequence', 'desc').first('sequence');
  let register = emptyRegister(START);
  for (const [index, step] of steps.entries()) {
    const before = { ...register, today: daysFrom(register.today, step.after) };
    setClock(instantOf(before.today, index % 2 === 0));
    try {
      register = await taking(office, before, step);
      await expectAgreement(office, register, Number(last.sequence) + register.events);
    } catch (error) {
      const where = `Step ${index} on ${before.today}: ${JSON.stringify(step)}\n${JSON.stringify(before.docs)}`;
      throw new Error(`${where}\n${(error as Error).message}`, { cause: error });
    }
  }
}

/** Takes a step, and gives the register as it must be now: unchanged where the step is refused or fails. */
async function taking(office: Office, before: Register, { deed, failsAt }: Step): Promise<Register> {
  const expected = after(before, deed);
  let refusal: Error | null = null;
  const hasFailed = await failing(office.app.strapi, failsAt, () =>
    doing(office, before, deed).catch((error: Error) => (refusal = error)),
  );
  if (hasFailed || expected === null) {
    if (refusal === null) throw new Error(hasFailed ? 'A failed statement was passed over' : 'It was not refused');
    return before;
  }
  if (refusal !== null) throw refusal as Error;
  return expected;
}

async function expectAgreement(office: Office, register: Register, head: number) {
  await expectContent(office, register);
  await expectEntries(office, register);
  await expectFigures(office, register);
  await expectRecords(office, register, yearOf(register.today));
  await expectStanding(office, register);
  await expectExplained(office, register, yearOf(register.today));
  await expectFrozen(office, register);
  await expectLog(office, head);
}
