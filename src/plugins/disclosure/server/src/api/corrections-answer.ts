import { causeIn } from '../../../core/freeze/causes';
import { ROLE_WORDS, ROLES } from '../../../core/freeze/roles';
import { parseCorrections } from '../../../core/freeze/parse-corrections';
import { wordIn } from '../../../core/locales';
import { RULES } from '../../../core/measures';
import type { Measure } from '../../../core/measures';
import { toYuan } from '../../../core/money';
import type { Parameters } from '../../../core/parameters';
import { listedMeasures } from '../../../core/timeliness/visibility';
import { MEASURE_WORDS } from '../../../core/words';
import type { Correction } from '../../../shared/corrections';
import { listCorrections } from '../freeze/list-corrections';
import type { StoredCorrection } from '../freeze/list-corrections';
import type { Reading } from './reading';

/** `/corrections`: what changed frozen figures, newest first. */
export async function correctionsAnswer(reading: Reading, parameters: Parameters) {
  const { register, label, reader } = reading;
  const asked = parseCorrections(parameters, reading.vocabulary);
  const { corrections, ...page } = await listCorrections(register.db, asked);
  const data = corrections.map((correction) => toCorrection(correction, reading));
  const kinds = new Set(data.flatMap(({ moves }) => moves.map(({ kind }) => kind)));
  const measures = new Set(data.map(({ measure }) => measure));
  const labels = {
    measure: Object.fromEntries([...measures].map((code) => [code, wordIn(MEASURE_WORDS[code], reader.locale, code)])),
    kind: Object.fromEntries([...kinds].map((code) => [code, label('kind', code)])),
    role: Object.fromEntries(ROLES.map((code) => [code, wordIn(ROLE_WORDS[code], reader.locale, code)])),
  };
  return { data, meta: { ...reading.meta, ...page, labels } };
}

const inUnit = (measure: Measure, value: number): number => (RULES[measure].unit === 'yuan' ? toYuan(value) : value);

function toCorrection(stored: StoredCorrection, { label, reader, register }: Reading): Correction {
  const { organ, year, measure, kind, at, sequence, role, cause, moves } = stored;
  const isListed = listedMeasures(register.settings.showTimeliness).includes(measure);
  return {
    at,
    registerVersion: sequence,
    organ: { code: organ, name: label('organ', organ) },
    year,
    measure,
    unit: RULES[measure].unit,
    kind,
    from: inUnit(measure, stored.from),
    to: inUnit(measure, stored.to),
    moves: moves.map(({ month, from, to, ...move }) => ({
      month: month === null ? null : `${year}-${String(month).padStart(2, '0')}`,
      ...move,
      from: inUnit(measure, from),
      to: inUnit(measure, to),
    })),
    role,
    cause,
    reasonCode: stored.reasonCode,
    reason: stored.reason ?? causeIn(cause, reader.locale),
    record: isListed ? stored.record : null,
  };
}
